import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { codeOf, digestOfCode } from '../../../src/press/digest-of-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'code-'));
afterAll(() => rmSync(folder, { recursive: true }));

mkdirSync(join(folder, 'ink'));
const files = {
  'draw.ts':
    "import sharp from 'sharp';\nimport type { Told } from './told.ts';\nimport { a } from './ink/a.ts';\n",
  'ink/a.ts': "import {\n  one,\n  two,\n} from '../ink/b.ts';\nexport { three } from './c.json';\n",
  'ink/b.ts': "import '../draw.ts';\n",
  'ink/c.json': '{}\n',
  'told.ts': 'export interface Told {}\n',
};
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
for (const [name, text] of Object.entries(files)) write(name, text);

it.each(Object.entries(files))('follows every module that is run with the first: %s', (name, text) => {
  const digest = () => digestOfCode(join(folder, 'draw.ts'));
  const before = digest();
  expect(digest()).toBe(before);
  write(name, `${text}\n`);
  if (name === 'told.ts') expect(digest()).toBe(before);
  else expect(digest()).not.toBe(before);
});

it.each([
  ['share-image/draw', ['press/share-image/words', 'domain/palette', 'domain/colour', 'domain/direction']],
  ['typst', ['press/typst-native', 'press/typst-wasm', 'press/faces']],
])('knows by what src/press/%s.ts is made', (name, modules) => {
  expect(codeOf(`src/press/${name}.ts`)).toEqual(
    expect.arrayContaining(modules.map((module) => `src/${module}.ts`)),
  );
});
