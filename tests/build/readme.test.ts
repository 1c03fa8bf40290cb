import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { buildSite, builtOnly, temporaryFolder } from '../support/build-site.ts';

const readme = readFileSync('README.md', 'utf8');
const examples = [...readme.matchAll(/`content\/(\S+)`:?\n\n```yaml\n([\s\S]*?)```/gu)].map(
  ([, file = '', text = '']) => ({ file, text }),
);
const isTranslation = ({ file }: { file: string }) => file.includes('.fr.');

function folderOf(files: typeof examples): string {
  const content = join(temporaryFolder(), 'content');
  for (const { file, text } of files) {
    mkdirSync(dirname(join(content, file)), { recursive: true });
    writeFileSync(join(content, file), text);
  }
  return content;
}

it('the smallest site of the README builds as it stands', async () => {
  const smallest = examples.filter((example) => !isTranslation(example));
  expect(smallest.length).toBeGreaterThan(5);
  const { status, output, dir } = await buildSite({ content: folderOf(smallest) });
  expect(output).toMatch(builtOnly);
  expect(status).toBe(0);
  expect(existsSync(join(dir, 'funding/first-wells/index.html'))).toBe(true);
});

it('what the README adds to it passes the checks', async () => {
  const fields = (of: string) =>
    new RegExp(`\`\`\`yaml\\n# in a ${of}\\n([\\s\\S]*?)\`\`\``, 'u').exec(readme)?.[1] ?? '';
  expect(fields('brief')).toContain('contacts:');
  expect(examples.filter(isTranslation)).toHaveLength(1);
  const more = examples.map(({ file, text }) => {
    if (file === 'site.yaml') return { file, text: text.replace('[en]', '[en, fr]') };
    const of = /^(brief|ask)s\/[^.]+\.md$/u.exec(file)?.[1];
    return { file, text: of ? text.replace('---\n', `---\n${fields(of === 'ask' ? 'request' : of)}`) : text };
  });
  const problems = await checkContent(folderOf(more), '2026-06-01');
  expect(problems.map(({ rule }) => rule).sort()).toEqual(['translation-there']);
});
