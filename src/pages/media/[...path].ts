import { readFile } from 'node:fs/promises';
import type { APIRoute, GetStaticPaths } from 'astro';
import { documentFiles, type OfferedFile } from '../../data/offered-files.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await documentFiles()).map(({ path, from }) => ({ params: { path }, props: { path, from } }));

export const GET: APIRoute<OfferedFile> = async ({ props }) =>
  new Response(new Uint8Array(await readFile(props.from)));
