import { readFile, writeFile } from 'node:fs/promises';
import { fieldReference } from '../src/schemas/field-reference.ts';

const file = 'docs/fields.md';
const start = '<!-- fields: written by `npm run fields` -->';
const end = '<!-- /fields -->';

const page = await readFile(file, 'utf8');
const [before = '', rest = ''] = page.split(start);
const [, after = ''] = rest.split(end);
await writeFile(file, `${before}${start}\n\n${fieldReference()}\n\n${end}${after}`);
