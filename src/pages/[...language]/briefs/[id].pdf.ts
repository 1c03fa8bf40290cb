import type { APIRoute } from 'astro';
import { briefPdf, briefPdfPaths } from '../../../data/brief-pdf.ts';

export const getStaticPaths = briefPdfPaths;

export const GET: APIRoute = async ({ params: { id = '', language } }) => {
  const pdf = await briefPdf({ id }, language);
  if (!pdf) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
