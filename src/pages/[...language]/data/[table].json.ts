import type { APIRoute } from 'astro';
import { tablePaths, tableText, type TableFile } from '../../../data/open-data.ts';

export const getStaticPaths = () => tablePaths('json', ['json']);

export const GET: APIRoute<TableFile> = async ({ props }) =>
  new Response(await tableText(props), { headers: { 'Content-Type': 'application/json' } });
