import { readFile, writeFile } from 'node:fs/promises';
import { fieldReference } from '../src/schemas/reference.ts';

const start = '<!-- fields: written by `npm run fields` -->';
const end = '<!-- /fields -->';

const readme = await readFile('README.md', 'utf8');
const [before = '', rest = ''] = readme.split(start);
const [, after = ''] = rest.split(end);
await writeFile('README.md', `${before}${start}\n\n${fieldReference()}\n\n${end}${after}`);
