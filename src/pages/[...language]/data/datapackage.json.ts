import type { APIRoute } from 'astro';
import { dataPackageText } from '../../../data/open-data.ts';
import { languagePaths } from '../../../data/paths.ts';

export const getStaticPaths = () => languagePaths();

export const GET: APIRoute = async ({ params: { language } }) =>
  new Response(await dataPackageText(language), { headers: { 'Content-Type': 'application/json' } });
