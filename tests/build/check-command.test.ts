import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';

interface Options {
  args?: string[];
  env?: Record<string, string>;
}

function check(content: string, { args = [], env = {} }: Options = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    env: { ...cleanEnvironment(), GITHUB_ACTIONS: '', CONTENT_DIR: content, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const clean = contentWith();
const doubtful = contentWith({ 'contacts/ann.yaml': add('phone: "1"') });
const faulty = contentWith({
  'asks/first-wells.md': swap('amount: 100000', 'amount: "EUR 100,000"'),
  'briefs/wells.md': swap('[fiji]', '[fij]'),
});
const unreadable = contentWith({ 'site.yaml': 'title: [', 'briefs/wells.md': swap('[fiji]', '[fij]') });
const folderForSite = temporaryFolder();
mkdirSync(join(folderForSite, 'site.yaml'));
const nowhere = join(temporaryFolder(), 'nowhere');

it.each<[string, string, string[], number]>([
  ['clean', clean, [], 0],
  ['clean, strictly', clean, ['--strict'], 0],
  ['only doubtful', doubtful, [], 0],
  ['only doubtful, strictly', doubtful, ['--strict'], 1],
  ['faulty', faulty, [], 1],
  ['faulty, as JSON', faulty, ['--json'], 1],
  ['without settings that can be read', unreadable, [], 2],
  ['without settings', nowhere, [], 2],
  ['with a folder for settings', folderForSite, [], 2],
  ['with settings, but asked for a day that does not exist', clean, ['--date', '2026-02-31'], 2],
  ['with settings, but asked for something else', clean, ['--jsn'], 2],
])('ends rightly where the content is %s', (_, content, args, code) => {
  const { status, stdout, stderr } = check(content, { args });
  expect(`${stdout}${stderr}`).not.toMatch(/ {4}at |node:internal|Error:/u);
  expect(status).toBe(code);
});

it('tells people each fault, grouped by file, and counts them', () => {
  expect(check(faulty).stdout).toBe(
    [
      'asks/first-wells.md:7 amount: found "EUR 100,000"; write { amount: 100000, currency: EUR }',
      '',
      'briefs/wells.md:5 countries[0]: found "fij", but countries has no such id; write fiji, if that is meant, or add a file for it in countries/',
      '',
      '2 errors, 0 warnings',
      '',
    ].join('\n'),
  );
});

it('says all else that is wrong where the settings cannot be read', () => {
  const { stdout } = check(unreadable);
  expect(stdout).toMatch(
    /^briefs\/wells\.md:5 .*write fiji, if that is meant, or add a file for it in countries\/$/mu,
  );
  expect(stdout).toMatch(/^site\.yaml:1 /mu);
});

it('ends an embargo when its day begins where the site is', () => {
  // It is never the same day in these two.
  const [ahead, behind] = ['Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: ahead }).format();
  const embargoed = (timeZone: string) =>
    contentWith({
      'site.yaml': add(`timeZone: ${timeZone}`),
      'updates/visit.md': add(`visibility: embargoed\nembargoUntil: ${day}`),
    });
  expect(check(embargoed(ahead)).stdout).not.toContain('not published yet');
  expect(check(embargoed(behind)).stdout).toContain('not published yet');
  expect(check(embargoed(behind), { args: ['--date', day] }).stdout).not.toContain('not published yet');
});

it('names the days on which the site has to be built again, and not to machines', () => {
  const content = contentWith({
    'pages/later.md': '---\ntitle: Later\nvisibility: embargoed\nembargoUntil: 2999-06-01\n---\n',
  });
  const line = 'A build is needed on 2999-06-01, from 00:00 UTC: then the embargo of pages/later.md ends.';
  expect(check(content).stdout).toContain(`0 errors, 0 warnings\n\n${line}\n`);
  expect(check(content, { args: ['--date', '2999-06-01'] }).stdout).not.toContain('A build is needed');
  expect(check(content, { args: ['--json'] }).stdout).not.toContain('A build is needed');
});

describe('--json', () => {
  it('prints one object and nothing else, on GitHub too', () => {
    const { stdout, stderr } = check(faulty, { args: ['--json'], env: { GITHUB_ACTIONS: 'true' } });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      errors: 2,
      warnings: 0,
      problems: [
        {
          severity: 'error',
          rule: 'shape',
          file: 'asks/first-wells.md',
          line: 7,
          field: 'amount',
          found: '"EUR 100,000"',
          message: 'found "EUR 100,000"; write { amount: 100000, currency: EUR }',
        },
        expect.objectContaining({ rule: 'reference-exists', field: 'countries[0]', found: '"fij"' }),
      ],
    });
  });

  it('prints nothing where there is no site to check', () => {
    const { stdout, stderr } = check(nowhere, { args: ['--json'] });
    expect([stdout, stderr]).toEqual(['', expect.stringMatching(/^There is no site\.yaml in/u)]);
  });
});

it('stands beside the lines on GitHub', () => {
  const { stdout } = check(faulty, { env: { GITHUB_ACTIONS: 'true' } });
  const folder = relative(process.cwd(), faulty);
  expect(stdout).toContain(
    `::error file=${folder}/briefs/wells.md,line=5,title=countries[0]::found "fij", but countries has no such id; write fiji, if that is meant, or add a file for it in countries/`,
  );
  expect(check(faulty).stdout).not.toContain('::error');
});
