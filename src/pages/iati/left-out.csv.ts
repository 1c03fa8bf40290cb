import type { APIRoute } from 'astro';
import { leftOutFile } from '../../data/iati.ts';

export const GET: APIRoute = async () =>
  new Response(await leftOutFile(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
