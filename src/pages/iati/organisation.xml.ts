import type { APIRoute } from 'astro';
import { organisationFile } from '../../data/iati.ts';

export const GET: APIRoute = async () => {
  const xml = await organisationFile();
  if (xml === undefined) return new Response(null, { status: 404 });
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
};
