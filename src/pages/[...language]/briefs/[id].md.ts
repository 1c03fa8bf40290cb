import type { APIRoute } from 'astro';
import { markdownOf } from '../../../data/brief-markdown.ts';
import { entryPaths } from '../../../data/paths.ts';
import { contentTypes } from '../../../domain/content-types.ts';

export const getStaticPaths = () => entryPaths('briefs');

export const GET: APIRoute = async ({ params: { id = '', language } }) => {
  const text = await markdownOf(id, language);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': contentTypes.markdown } });
};
