import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { stringify } from 'yaml';
import { editorConfig } from '../../src/editor/config.ts';
import type { Repository } from '../../src/editor/edited-site.ts';
import { editorPolicy } from '../../src/editor/editor-policy.ts';
import { editorSettings } from '../../src/editor/editor-settings.ts';
import { filesIn } from '../../src/integrations/files-in.ts';
import { launch } from '../support/browser.ts';
import { answerAsGithub } from '../support/editor/fake-github.ts';
import { answerConfig, saveForm } from '../support/editor/open-editor.ts';
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
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  const repository = await answerAsGithub(page, content);
  await answerAsHosted(page, host);
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

it('on a GitLab of its own, that is asked and nobody else', async () => {
  const page = await newPage(browser, { locale: 'en-US' });
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/iu.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (/^http/u.test(request.url())) asked.add(new URL(request.url()).origin);
  });
  const server = 'https://git.example.org';
  await page.route(`${server}/**`, (route) =>
    route.fulfill({
      status: route.request().method() === 'OPTIONS' ? 204 : 401,
      headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' },
      json: { message: '401 Unauthorized' },
    }),
  );
  await answerAsHosted(page, { host: 'gitlab', repository: 'group/site', server });
  await page.goto(`${siteUrl}admin/`);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  expect(await page.getByRole('link', { name: /GitLab/u }).getAttribute('href')).toContain(`${server}/`);
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('a-token');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByText('token is invalid').waitFor();
  expect([...asked].sort()).toEqual([new URL(siteUrl).origin, server].sort());
  expect(complaints).toEqual([]);
  await page.context().close();
});

/** The page and its configuration as they are made where site.yaml names the repository. */
async function answerAsHosted(page: Page, at: Repository): Promise<void> {
  await page.route(`${siteUrl}admin/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: hostedPage(at) }),
  );
  await answerConfig(page, hostedConfig(at));
}

function hostedPage(at: Repository): string {
  const html = readFileSync(join(inject('siteDir'), 'admin/index.html'), 'utf8');
  const { asks } = editorSettings({ editor: at });
  return html
    .replace(/content="default-src[^"]*"/u, `content="${editorPolicy(asks)}"`)
    .replace(/(&quot;|&#34;)hasHost\1:false/u, '$1hasHost$1:true');
}

function hostedConfig(repository: Repository): string {
  return stringify(
    editorConfig({
      title: 'Site',
      url: siteUrl,
      contentPath: 'content',
      languages: ['en', 'lo', 'fr', 'ar'],
      defaultLanguage: 'en',
      repository,
      has: () => true,
    }),
    { aliasDuplicateObjects: false },
  );
}
