import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseCLI } from 'vitest/node';
import { putFile } from '../../scripts/put-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { buildSite, builtOnly, cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { commandsIn, readGuides } from '../support/guides.ts';

const guide = readFileSync('docs/write.md', 'utf8');
const examples = [...guide.matchAll(/`content\/(\S+)`:?\n\n```yaml\n([\s\S]*?)```/gu)].map(
  ([, file = '', text = '']) => ({ file, text }),
);
const isTranslation = ({ file }: { file: string }) => file.includes('.fr.');

function folderOf(files: typeof examples): string {
  const content = join(temporaryFolder(), 'content');
  for (const { file, text } of files) {
    putFile(content, file, text);
  }
  return content;
}

it('the smallest site of the guide builds as it stands', async () => {
  const smallest = examples.filter((example) => !isTranslation(example));
  expect(smallest.length).toBeGreaterThan(5);
  const { status, output, dir } = await buildSite({ content: folderOf(smallest) });
  expect(output).toMatch(builtOnly);
  expect(status).toBe(0);
  expect(existsSync(join(dir, 'funding/first-wells/index.html'))).toBe(true);
});

it('what the guide adds to it passes the checks', async () => {
  const fields = (of: string) =>
    new RegExp(`\`\`\`yaml\\n# in a ${of}\\n([\\s\\S]*?)\`\`\``, 'u').exec(guide)?.[1] ?? '';
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

/** How a script of package.json shows, in a second, that it understands what it is told. */
const trials: Record<string, (args: string[]) => void> = {
  // A last argument that is wrong: the others are read before it is refused.
  build: (args) => expect(run('build', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  check: (args) => expect(run('check', args)).not.toMatch(/The options are|could not be checked/u),
  preview: (args) =>
    expect(run('serve', [...args, '--outDir', 'none'])).toMatch(/^There is no site in none/u),
  start: (args) => expect(run('start', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  dev: (args) => expect(run('dev', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  new: (args) => expect(run('new', [...args, '--help'])).toMatch(/^ *npm run new -- /mu),
  import: (args) => expect(run('import', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  rename: (args) => expect(run('rename', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  diff: (args) => expect(run('diff', [...args, '--date', 'never'])).toMatch(/^--date needs a day/u),
  test: (args) => {
    const { filter, options } = parseCLI(['vitest', 'run', ...args]);
    const projects = (options.project ?? []) as string[];
    expect(
      [...filter, ...projects.map((name) => `tests/${name}`)].filter((path) => !existsSync(path)),
    ).toEqual([]);
  },
};

const commands = new Map(
  readGuides()
    .flatMap(commandsIn)
    .flatMap(({ script, args }) => {
      const isTried = script !== undefined && (script in trials || args.length > 0);
      return isTried ? [[[script, ...args].join(' '), { script, args }] as const] : [];
    }),
);

it.each([...commands])('the command "%s" of the guides is understood', (_, { script, args }) => {
  expect(Object.keys(trials)).toContain(script);
  trials[script]?.(args);
});

it('`npm run fields` writes the reference where it stands', () => {
  const reference = readFileSync('docs/fields.md', 'utf8');
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'docs'));
  const file = join(folder, 'docs/fields.md');
  writeFileSync(file, reference.replace(/(<!-- fields: .*-->)[\s\S]*(<!-- \/fields -->)/u, '$1\nold\n$2'));
  expect(readFileSync(file, 'utf8')).not.toBe(reference);
  run('fields', [], folder);
  expect(readFileSync(file, 'utf8')).toBe(reference);
});

function run(script: string, args: string[], cwd = '.'): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  expect(status).not.toBe(null);
  return stderr + stdout;
}
