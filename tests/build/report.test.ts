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

it('annotates on GitHub', async () => {
  const { output } = await buildSite({
    content: contentWith({ 'contacts/ann.yaml': doubt }),
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(output).toMatch(/^::warning file=.*contacts\/ann\.yaml,line=1,title=phone::found/mu);
});
