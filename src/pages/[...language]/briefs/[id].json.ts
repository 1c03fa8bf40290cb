import type { APIRoute } from 'astro';
import { briefJsonText } from '../../../data/open-data.ts';
import { entryPaths } from '../../../data/paths.ts';

export const getStaticPaths = async () => (await entryPaths('briefs')).map(({ params }) => ({ params }));

export const GET: APIRoute = async ({ params: { id = '', language } }) =>
  new Response(await briefJsonText(id, language), { headers: { 'Content-Type': 'application/json' } });
