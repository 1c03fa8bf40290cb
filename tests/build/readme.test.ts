import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, builtOnly } from '../support/build-site.ts';

const examples = [
  ...readFileSync('README.md', 'utf8').matchAll(/```yaml\n# content\/(\S+)\n([\s\S]*?)```/gu),
];

it('the smallest site of the README builds as it stands', async () => {
  const content = await mkdtemp(join(tmpdir(), 'readme-'));
  for (const [, file = '', text = ''] of examples) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  expect(examples.length).toBeGreaterThan(5);
  const { status, output, dir } = await buildSite({ content });
  expect(output).toMatch(builtOnly);
  expect(status).toBe(0);
  expect(existsSync(join(dir, 'funding/first-wells/index.html'))).toBe(true);
});
