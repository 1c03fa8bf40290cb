import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { commandsIn, readGuides } from '../support/guides.ts';

const [guide] = readGuides().filter(({ file }) => file === 'docs/first-brief.md');

it('the first brief is written by the commands of its guide, and passes the check', () => {
  const folder = temporaryFolder();
  const said = guide
    ? commandsIn(guide).filter(({ script, args }) => script === 'new' && args.includes('--yes'))
    : [];
  const printed = said.map(({ args }) => run('new', args, folder));
  expect(printed).toHaveLength(3);
  const shown = [...readFileSync('docs/first-brief.md', 'utf8').matchAll(/^Written: .+$/gmu)].map(
    ([line]) => line,
  );
  expect(printed.map((text) => /^Written: .+$/mu.exec(text)?.[0])).toEqual(shown);
  // Code editors know of the files before anybody has run the check.
  expect(readFileSync(join(folder, '.astro/collections/collections.json'), 'utf8')).toContain(
    'content/briefs/wells.md',
  );
  expect(run('check', ['--date', '2026-06-01'], folder)).toMatch(/\b0 errors, 0 warnings/u);
});

function run(script: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
    cwd,
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  return stdout + stderr;
}
