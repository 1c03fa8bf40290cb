import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { sveltia } from './sveltia.ts';

/** A file beside the editor's page. */
export interface EditorFile {
  /** With a hash of what is in it: `editor.IHHBPFIK.js`. */
  name: string;
  bytes: Uint8Array;
}

/** Where the script of the editor begins, from the root of the project. */
export const editorEntry = 'src/editor/browser/editor.ts';

/**
 * The script of the editor, its parts that are fetched when they are needed, its typefaces, its stylesheet and the
 * licences of all of it. What it is made of decides every byte.
 * @param root of the project
 */
export async function bundleEditor(root: string): Promise<EditorFile[]> {
  const sveltiaFolder = join(root, 'node_modules/@sveltia/cms');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { editor: editorEntry },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    outdir: 'admin',
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    assetNames: '[name].[hash]',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [sveltia(sveltiaFolder)],
    write: false,
    logLevel: 'silent',
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents }));
  return [...files, licences(sveltiaFolder)].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The file of that ending that the page begins with: `editor.IHHBPFIK.js`. */
export function firstFile(names: readonly string[], ending: 'js' | 'css'): string {
  const name = names.find((one) => one.startsWith('editor.') && one.endsWith(`.${ending}`));
  if (name === undefined) throw new Error(`The editor was bundled without its .${ending}`);
  return name;
}

function licences(sveltiaFolder: string): EditorFile {
  const files = ['LICENSE.txt', ...globSync('npm/assets/*LICENSE.txt', { cwd: sveltiaFolder }).sort()];
  const text = files
    .map((file) => readFileSync(join(sveltiaFolder, file), 'utf8').trim())
    .join('\n\n---\n\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8).toUpperCase();
  return { name: `licences.${hash}.txt`, bytes: Buffer.from(`${text}\n`) };
}
