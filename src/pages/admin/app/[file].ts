import type { APIRoute, GetStaticPaths } from 'astro';
import type { EditorFile } from '../../../editor/bundle/bundle-editor.ts';
import { editorFiles } from '../_editor-files.ts';
import { ifPublished } from '../_if-published.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  ifPublished(...(await editorFiles()).map((file) => ({ params: { file: file.name }, props: { ...file } })));

/** Hosts know these by their endings; while somebody writes, they are told. */
const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  woff2: 'font/woff2',
};

export const GET: APIRoute<EditorFile> = ({ props: { name, bytes } }) =>
  new Response(new Uint8Array(bytes), {
    headers: { 'Content-Type': types[name.replace(/^.*\./u, '')] ?? 'application/octet-stream' },
  });
