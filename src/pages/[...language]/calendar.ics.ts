import type { APIRoute } from 'astro';
import { siteCalendar } from '../../data/calendar.ts';
import { languagePaths } from '../../data/paths.ts';
import { contentTypes } from '../../domain/content-types.ts';

export const getStaticPaths = languagePaths;

export const GET: APIRoute = async ({ params: { language } }) => {
  const calendar = await siteCalendar(language);
  if (calendar === undefined) return new Response(null, { status: 404 });
  return new Response(calendar, { headers: { 'Content-Type': contentTypes.calendar } });
};
