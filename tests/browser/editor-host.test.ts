import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stringify } from 'yaml';
import { editorConfig } from '../../src/editor/config.ts';
import { editorPolicy } from '../../src/editor/editor-policy.ts';
import { editorSettings } from '../../src/editor/editor-settings.ts';
import { filesIn } from '../../src/integrations/files-in.ts';
import { launch } from '../support/browser.ts';
import { answerAsGithub } from '../support/editor/fake-github.ts';
import { saveForm } from '../support/editor/open-editor.ts';
import { newPage } from '../support/new-page.ts';

const siteUrl = inject('siteUrl');
const content = Object.fromEntries(
  filesIn('content').map((file) => [`content${file}`, readFileSync(`content${file}`)]),
);
const brief = 'content/briefs/building-social-protection-floors.md';
const host = { host: 'github', repository: 'owner/site' } as const;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

it('on GitHub one word is one commit of one line, and nobody else is asked', async () => {
  const page = await newPage(browser, { locale: 'en-US' });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const repository = await answerAsGithub(page, content);
  // The page and its configuration as they are made where site.yaml names the repository.
  await page.route(`${siteUrl}admin/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostedPage() }),
  );
  await page.route(`${siteUrl}admin/config.yml`, (route) =>
    route.fulfill({ contentType: 'text/yaml', body: hostedConfig() }),
  );
  await page.goto(`${siteUrl}admin/`);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByText('Organisations').first().waitFor();
  await page.goto(`${siteUrl}admin/#/collections/briefs/entries/building-social-protection-floors`);
  const title = page.getByRole('textbox', { name: 'Title', exact: true }).first();
  await title.fill('Floors for everyone');
  await saveForm(page);
  expect(repository.commits.length).toBe(1);
  const before = String(content[brief]);
  expect(String(repository.files.get(brief))).toBe(
    before.replace(/^title: .*$/mu, 'title: Floors for everyone'),
  );
  const changed = [...repository.files].filter(([path, bytes]) => !content[path]?.equals(bytes));
  expect(changed.map(([path]) => path)).toEqual([brief]);
  expect(repository.unknown).toEqual([]);
  const own = [new URL(siteUrl).origin, 'https://api.github.com'];
  const origins = requests
    .map((address) => new URL(address))
    .filter(({ protocol }) => /^http/u.test(protocol));
  expect(origins.map(({ origin }) => origin).filter((origin) => !own.includes(origin))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});

function hostedPage(): string {
  const html = readFileSync(join(inject('siteDir'), 'admin/index.html'), 'utf8');
  const { asks } = editorSettings({ editor: host });
  return html
    .replace(/content="default-src[^"]*"/u, `content="${editorPolicy(asks)}"`)
    .replace(/(&quot;|&#34;)hasHost\1:false/u, '$1hasHost$1:true');
}

function hostedConfig(): string {
  return stringify(
    editorConfig({
      title: 'Site',
      url: siteUrl,
      contentPath: 'content',
      languages: ['en', 'lo', 'fr', 'ar'],
      defaultLanguage: 'en',
      repository: host,
      has: () => true,
    }),
    { aliasDuplicateObjects: false },
  );
}
