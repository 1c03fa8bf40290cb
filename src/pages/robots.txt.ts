import type { APIRoute } from 'astro';
import { getView } from '../data/view.ts';
import { robots } from '../formats/robots.ts';

export const GET: APIRoute = async () => {
  const { edition } = await getView();
  return new Response(robots(edition.absolute('/sitemap.xml')));
};
