import type { APIRoute } from 'astro';
import { hasCalendar } from '../../data/calendar.ts';
import { iatiFilesThere } from '../../data/iati.ts';
import { languagePaths } from '../../data/paths.ts';
import { getView } from '../../data/view.ts';
import { llmsText } from '../../formats/llms.ts';
import { contentTypes } from '../../domain/content-types.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { language } }) => {
  const { edition, model } = await getView(language);
  const text = llmsText(model, edition, {
    calendar: await hasCalendar(language),
    activities: (await iatiFilesThere()).includes('activities'),
  });
  return new Response(text, { headers: { 'Content-Type': contentTypes.llms } });
};
