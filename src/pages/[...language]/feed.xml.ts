import type { APIRoute } from 'astro';
import { siteFeed } from '../../data/feeds.ts';
import { languagePaths } from '../../data/paths.ts';
import { contentTypes } from '../../domain/content-types.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { language } }) =>
  new Response(await siteFeed(language), { headers: { 'Content-Type': contentTypes.feed } });
