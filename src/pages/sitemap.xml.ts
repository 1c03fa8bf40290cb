import type { APIRoute } from 'astro';
import { getView } from '../data/view.ts';
import { sitemap } from '../formats/sitemap.ts';
import { pageAddresses } from '../model/page-addresses.ts';

export const GET: APIRoute = async () => {
  const { edition, model } = await getView();
  const pages = pageAddresses(model).map((page) => ({
    addresses: edition.all.map(({ language, absolute }) => ({ language, address: absolute(page) })),
    otherwise: edition.absolute(page),
  }));
  return new Response(sitemap(pages), { headers: { 'Content-Type': 'application/xml' } });
};
