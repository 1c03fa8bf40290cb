import type { APIRoute, GetStaticPaths } from 'astro';
import { fontData } from 'astro:assets';
import { getModel } from '../../data/model.ts';
import { getView } from '../../data/view.ts';
import { paperSheet } from '../../layouts/paper-sheet.ts';

export const getStaticPaths = (async () => {
  const { site } = await getModel();
  return site.languages.map((language) => ({ params: { language } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { edition, frame, today } = await getView(params['language']);
  const { title, languages } = frame.site;
  // A site in Latin letters has no such family, and Astro's types are those of the site that was built last.
  const families: Readonly<Record<string, (typeof fontData)['--font-sans'] | undefined>> = fontData;
  const files = new Map((families['--font-scripts'] ?? []).map(({ subset, src }) => [subset, src[0]?.url]));
  const sheet = paperSheet({ edition, title, today, languages, addressOf: (id) => files.get(id) });
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
