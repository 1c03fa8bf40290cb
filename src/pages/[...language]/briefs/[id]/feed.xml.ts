import type { APIRoute } from 'astro';
import { briefFeed } from '../../../../data/feeds.ts';
import { entryPaths } from '../../../../data/paths.ts';
import { contentTypes } from '../../../../domain/content-types.ts';

export const getStaticPaths = () => entryPaths('briefs');

export const GET: APIRoute = async ({ params: { id = '', language } }) => {
  const feed = await briefFeed(id, language);
  if (feed === undefined) return new Response(null, { status: 404 });
  return new Response(feed, { headers: { 'Content-Type': contentTypes.feed } });
};
