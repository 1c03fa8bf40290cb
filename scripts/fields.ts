import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fieldReference } from '../src/schemas/field-reference.ts';
import { vscodeFiles } from '../src/schemas/vscode.ts';

const reference = 'docs/fields.md';
const start = '<!-- fields: written by `npm run fields` -->';
const end = '<!-- /fields -->';

const page = await readFile(reference, 'utf8');
const [before = '', rest = ''] = page.split(start);
const [, after = ''] = rest.split(end);
await writeFile(reference, `${before}${start}\n\n${fieldReference()}\n\n${end}${after}`);

for (const [file, text] of Object.entries(vscodeFiles())) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
