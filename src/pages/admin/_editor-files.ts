import { deserialize, serialize } from 'node:v8';
import { bundleEditor, editorEntry, type EditorFile } from '../../editor/bundle/bundle-editor.ts';
import { digestOfCode } from '../../press/digest-of-code.ts';
import { kept } from '../../press/kept.ts';
import { versionOf } from '../../press/version-of.ts';

let made: Promise<EditorFile[]> | undefined;

/** The files of the editor beside its page: bundled once, and kept as long as what they are made of is the same. */
export function editorFiles(): Promise<EditorFile[]> {
  made ??= readFiles();
  return made;
}

async function readFiles(): Promise<EditorFile[]> {
  const code = ['src/editor/bundle/bundle-editor.ts', editorEntry].map(digestOfCode);
  const versions = ['@sveltia/cms', 'esbuild', 'zod', 'yaml', 'dequal'].map(versionOf);
  const bytes = await kept('editor', [...code, ...versions], async () =>
    serialize(await bundleEditor(process.cwd())),
  );
  return deserialize(bytes) as EditorFile[];
}
