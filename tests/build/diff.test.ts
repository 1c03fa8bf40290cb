import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, cleanEnvironment, temporaryFolder } from '../support/build-site.ts';
import { contentWith, swap } from '../support/content-folder.ts';
import { parsedPages } from '../support/parsed-pages.ts';

const day = ['--date', '2026-01-31'];

function run(script: 'diff' | 'rename', args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args, ...day], {
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  return { status, stdout: stdout.replaceAll('\u00A0', ' '), stderr };
}

function edit(file: string, from: string, to: string): void {
  writeFileSync(file, swap(from, to)(readFileSync(file, 'utf8')));
}

it('says what has changed in the content that ships since it was built', async () => {
  const content = join(temporaryFolder(), 'content');
  cpSync('content', content, { recursive: true });
  const { dir, status } = await buildSite({ content, args: day });
  expect(status).toBe(0);
  const options = ['--content', content, '--outDir', dir];
  expect(run('diff', options)).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^Since the build of 2026-01-31 .*\n\nNothing changes for readers\.\n$/u),
    stderr: '',
  });

  edit(join(content, 'asks/phase-1.md'), 'amount: 750000', 'amount: 800000 # agreed in May');
  edit(join(content, 'contacts/nuno-cunha.yaml'), 'email: ', 'email: dr.');
  edit(join(content, 'pages/about.fr.md'), 'title: ', 'title: Tout ');
  const { stdout } = run('diff', options);
  expect(stdout).toContain('\n/funding/phase-1/  ');
  expect(stdout).toContain('\n  amount: US$750,000 → US$800,000\n');
  expect(stdout).toMatch(/\n {2}asked in all: US\$5,400,000 → US\$5,450,000\n/u);
  expect(stdout).toMatch(
    /\n\/contacts\/nuno-cunha\/ {2}.* \(answers for .* more\)\n {2}email: (\S+) → dr\.\1\n/u,
  );
  expect(stdout).toMatch(/\n\/about\/ {2}.*\n {2}title \(fr\): (.+) → Tout \1\n/u);
  expect(stdout).toMatch(
    /\n\n\d+ changes on \d+ pages: \d+ sums, 1 change of who answers, 1 translation\.\n$/u,
  );
  const { changes } = JSON.parse(run('diff', [...options, '--json']).stdout) as { changes: object[] };
  expect(changes).toContainEqual(
    expect.objectContaining({ page: '/funding/phase-1/', field: 'amount', kind: 'sum' }),
  );
});

it('an entry that was renamed is found at its new address, and the old one leads there', async () => {
  const content = contentWith({
    'updates/visit.md': swap('were seen.\n---\n', 'were seen.\n---\n\n[The wells](/briefs/wells/)\n'),
  });
  const { dir } = await buildSite({ content, args: day });
  const options = ['--content', content];
  expect(run('rename', ['briefs/wells', 'deep-wells', ...options])).toMatchObject({ status: 0, stderr: '' });
  const { stdout } = run('diff', [...options, '--outDir', dir]);
  expect(stdout).toContain(
    '/briefs/deep-wells/  Wells for every village\n  address: /briefs/wells/ → /briefs/deep-wells/ (the old one leads on)\n\n1 change on 1 page: 1 address.',
  );
  const after = await buildSite({ content, args: day });
  expect(after.output).not.toContain('is gone');
  expect(parsedPages(after.dir).has('/briefs/deep-wells/')).toBe(true);
  expect(readFileSync(join(after.dir, 'briefs/wells/index.html'), 'utf8')).toContain('/briefs/deep-wells/');
});

it('says what it needs where it cannot compare', async () => {
  const content = contentWith();
  const [nowhere, site] = [join(temporaryFolder(), 'none'), join(temporaryFolder(), 'site')];
  const diff = (outDir: string) => run('diff', ['--content', content, '--outDir', outDir]);
  const build = /Build once from the content that is published now \(npm run build\)/u;
  expect(diff(nowhere)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^There is no site in /u) });
  expect(diff(nowhere).stderr).toMatch(build);
  await buildSite({ content, outDir: site, args: day });
  const copy = join(temporaryFolder(), 'site');
  cpSync(site, copy, { recursive: true });
  expect(diff(copy).stderr).toMatch(/was built elsewhere/u);
  expect(diff(site)).toMatchObject({ status: 0, stderr: '' });
  writeFileSync(join(site, 'more.txt'), 'x');
  expect(diff(site)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/is not the one that was built here last/u),
  });
  rmSync(join(site, 'more.txt'));
  edit(join(content, 'asks/first-wells.md'), 'amount: 100000', 'amount: a lot');
  expect(diff(site)).toMatchObject({ status: 2, stdout: '' });
  expect(diff(site).stderr).toMatch(
    /^The content has faults, so it cannot be built yet\.\n\nasks\/first-wells\.md:7 amount/u,
  );
  expect(existsSync(nowhere)).toBe(false);
});
