import type { APIRoute } from 'astro';
import { getView } from '../data/page.ts';
import { sitemap } from '../formats/sitemap.ts';
import { pageAddresses } from '../data/addresses.ts';

export const GET: APIRoute = async () => {
  const { edition, model } = await getView();
  return new Response(sitemap(pageAddresses(model).map(edition.absolute)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
