import { existsSync, readFileSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildSite, temporaryFolder } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';

const waiting = {
  'pages/later.md': '---\ntitle: Later\nvisibility: embargoed\nembargoUntil: 2999-06-01\n---\n',
};
const doubt = add('phone: "1"');

it.each([
  ['that is built', { ...waiting, 'contacts/ann.yaml': doubt }, 0, 'This can be published'],
  [
    'that is refused',
    { ...waiting, 'contacts/ann.yaml': doubt, 'briefs/wells.md': swap('[fiji]', '[fij]') },
    1,
    'Something must be mended',
  ],
])('leaves staff the report of a site %s, and publishes none of it', async (_, changes, code, heading) => {
  const reportFile = join(temporaryFolder(), 'for staff', 'check.html');
  const { status, output, dir } = await buildSite({
    content: contentWith(changes),
    args: ['--report', reportFile],
  });
  expect(status).toBe(code);
  expect(output).toContain('contacts/ann.yaml:1 phone: warning: found "1"');
  const page = readFileSync(reportFile, 'utf8');
  expect(page).toContain(heading);
  expect(page).toContain('contacts/ann.yaml');
  for (const text of [output, page]) expect(text).toContain('A build is needed on 2999-06-01');
  if (!existsSync(dir)) return;
  const published = globSync('**/*.{html,json,xml,txt}', { cwd: dir });
  expect(published.length).toBeGreaterThan(10);
  expect(
    published.filter((file) => readFileSync(join(dir, file), 'utf8').includes('no possible international')),
  ).toEqual([]);
});

it('tells staff, and nobody else, of a page that the last site had and this one hides', async () => {
  const outDir = join(temporaryFolder(), 'site');
  const reportFile = join(temporaryFolder(), 'check.html');
  await buildSite({ content: contentWith(), outDir });
  const hidden = contentWith({ 'pages/about.md': add('visibility: draft') });
  const { status, output } = await buildSite({ content: hidden, outDir, args: ['--report', reportFile] });
  expect(status).toBe(0);
  const words =
    'the page /about/ was published before and is gone, as this is not published yet: it is a draft';
  expect(output).toContain(`pages/about.md:1 warning: ${words}`);
  expect(readFileSync(reportFile, 'utf8')).toContain(words);
  const published = globSync('**/*.{html,xml,txt}', { cwd: outDir });
  expect(
    published.filter((file) => /\/about\/|published before/u.test(readFileSync(join(outDir, file), 'utf8'))),
  ).toEqual([]);
});

it('annotates on GitHub', async () => {
  const { output } = await buildSite({
    content: contentWith({ 'contacts/ann.yaml': doubt }),
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(output).toMatch(/^::warning file=.*contacts\/ann\.yaml,line=1,title=phone::found/mu);
});
