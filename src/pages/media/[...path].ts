import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { contentFolder } from '../../data/folder.ts';
import { documentFiles } from '../../data/documents.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentFiles()).map((path) => ({ params: { path } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentFolder(), 'media', params.path ?? ''))));
