import type { APIRoute, GetStaticPaths } from 'astro';
import { getModel } from '../../data/model.ts';
import { getView } from '../../data/view.ts';
import { paperSheet } from '../../layouts/paper-sheet.ts';
import { scriptFiles } from '../../layouts/script-files.ts';

export const getStaticPaths = (async () => {
  const { site } = await getModel();
  return site.languages.map((language) => ({ params: { language } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { edition, frame, today } = await getView(params['language']);
  const { title, languages } = frame.site;
  const sheet = paperSheet({ edition, title, today, languages, addressOf: (id) => scriptFiles.get(id) });
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
