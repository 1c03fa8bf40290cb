import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { putFile } from '../../scripts/put-file.ts';
import { checkContent } from '../../src/content-files/check.ts';
import { filesIn } from '../../src/integrations/files-in.ts';
import { launch } from '../support/browser.ts';
import { buildSite, temporaryFolder } from '../support/build-site.ts';
import { chooseFolder, openEditor, saveForm, type OpenEditor } from '../support/editor/open-editor.ts';

const siteUrl = inject('siteUrl');
const brief = 'content/briefs/building-social-protection-floors.md';
const newTitle = 'Social protection for every person in Lao PDR';
/** The form draws what is in sight, and here it is the whole. */
const tall = { width: 1280, height: 5000 };
const before = '2029-12-31';
const after = '2030-01-02';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('a person with a folder of this computer', () => {
  it('mends a title and asks for money, in two languages and under an embargo', async () => {
    const repository = repositoryWithContent();
    const editor = await openEditor(browser, siteUrl, filesOf(repository), { viewport: tall });
    await chooseFolder(editor);
    await editor.page.getByText('Organisations').first().waitFor();

    await goTo(editor, 'briefs/entries/building-social-protection-floors');
    await type(editor.page, 'title', newTitle);
    await saveForm(editor.page);

    await goTo(editor, 'asks/new');
    await fillIn(editor.page);
    await saveForm(editor.page);
    await putBack(editor, repository);
    await editor.close();

    expect(changedLines(repository)).toEqual([
      `${brief} -title: Social protection for everyone in Lao PDR`,
      `${brief} +title: ${newTitle}`,
    ]);
    expect(newFiles(repository)).toEqual({
      'content/asks/train-inspectors.md': ask,
      'content/asks/train-inspectors.fr.md': '---\ntitle: Former les inspecteurs\n---\n',
    });
    const folder = join(repository, 'content');
    expect(await faults(folder)).toEqual(await faults('content'));
    const { status, output, dir } = await buildSite({ content: folder, args: ['--date', after] });
    expect(output).toContain('Built ');
    expect(status).toBe(0);
    const page = readFileSync(join(dir, 'fr/funding/train-inspectors/index.html'), 'utf8');
    expect(page).toContain('Former les inspecteurs');
    expect(existsSync(join(dir, 'funding/train-inspectors/index.html'))).toBe(true);
  });

  it('keeps an unfinished entry as a draft, and nothing else unfinished', async () => {
    const editor = await openEditor(browser, siteUrl, filesOf('.'), { viewport: tall });
    const { page } = editor;
    await chooseFolder(editor);
    await page.getByText('Organisations').first().waitFor();
    await goTo(editor, 'asks/new');
    await page.getByRole('group', { name: /Slug/u }).getByRole('textbox').fill('begun');
    await type(page, 'title', 'Begun on a Monday');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('radio', { name: 'English' }).first().getByText('error').waitFor();
    expect(Object.keys(await editor.files())).not.toContain('content/asks/begun.md');
    await choose(page, 'visibility', /^draft/u);
    await saveForm(page);
    expect((await editor.files())['content/asks/begun.md']).toBe(
      '---\ntitle: Begun on a Monday\nvisibility: draft\n---\n',
    );
    await editor.close();
  });
});

const ask = `---
brief: building-social-protection-floors
title: Train the inspectors
kind: phase
order: 4
purpose: Inspectors learn to see who is not insured.
amount:
  amount: 900000
  currency: EUR
costLines:
  - category: Courses
    amount: 900000
contributions:
  - donor: luxembourg
    amount: 250000.5
    kind: pledge
    date: 2026-10
visibility: embargoed
embargoUntil: 2030-01-01
---
`;

/** Fills in the form of a new ask as a person does: its name, who may see it when, the sum, who gives, in French too. */
async function fillIn(page: Page): Promise<void> {
  await page.getByRole('group', { name: /Slug/u }).getByRole('textbox').fill('train-inspectors');
  await choose(page, 'visibility', /^embargoed/u);
  await type(page, 'embargoUntil', '2030-01-01');
  await choose(page, 'brief', newTitle);
  await type(page, 'title', 'Train the inspectors');
  await choose(page, 'kind', /^phase/u);
  await type(page, 'order', '4');
  await type(page, 'purpose', 'Inspectors learn to see who is not insured.');
  await type(page, 'amount.amount', '900000');
  await type(page, 'amount.currency', 'EUR');
  await add(page, 'costLines', 'Cost line');
  await type(page, 'costLines.0.category', 'Courses');
  await type(page, 'costLines.0.amount.amount', '900000');
  await add(page, 'contributions', 'Contribution');
  await field(page, 'contributions.0.donor').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Luxembourg' }).click();
  await type(page, 'contributions.0.amount.amount', '250000.50');
  await choose(page, 'contributions.0.kind', /^Pledged/u);
  await type(page, 'contributions.0.date', '2026-10');
  await page.getByRole('radio', { name: 'French' }).last().click();
  await page.getByRole('button', { name: /Enable .?French/u }).click();
  await type(page, 'title', 'Former les inspecteurs', 'fr');
}

function field(page: Page, path: string, language = 'en'): Locator {
  return page.locator(`[data-locale="${language}"][data-mode="edit"] [data-key-path="${path}"]`);
}

async function type(page: Page, path: string, text: string, language = 'en'): Promise<void> {
  await field(page, path, language).locator('input, textarea').first().fill(text);
}

async function choose(page: Page, path: string, name: string | RegExp): Promise<void> {
  await field(page, path).getByRole('radio', { name }).click();
}

async function add(page: Page, path: string, what: string): Promise<void> {
  const name = new RegExp(`Add .?${what}`, 'u');
  await field(page, path).getByRole('button', { name }).click();
}

async function goTo({ page }: OpenEditor, address: string): Promise<void> {
  await page.goto(`${siteUrl}admin/#/collections/${address}`);
  await field(page, 'title').getByRole('textbox').waitFor();
}

function repositoryWithContent(): string {
  const folder = join(temporaryFolder(), 'site');
  cpSync('content', join(folder, 'content'), { recursive: true });
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'As it was');
  return folder;
}

function filesOf(folder: string): Record<string, Buffer> {
  const files = filesIn(join(folder, 'content'));
  return Object.fromEntries(
    files.map((file) => [`content${file}`, readFileSync(join(folder, 'content', file))]),
  );
}

/** What stands in the browser's folder, over what stands in the repository. */
async function putBack(editor: OpenEditor, folder: string): Promise<void> {
  for (const [file, bytes] of Object.entries(await editor.bytes())) {
    putFile(folder, file, bytes);
  }
}

function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

/** Each line that a tracked file has lost or won. */
function changedLines(folder: string): string[] {
  return git(folder, 'diff', '--name-only')
    .split('\n')
    .filter((file) => file !== '')
    .flatMap((file) =>
      git(folder, 'diff', '--unified=0', '--', file)
        .split('\n')
        .filter((line) => /^[-+](?![-+]{2} )/u.test(line))
        .map((line) => `${file} ${line}`),
    );
}

function newFiles(folder: string): Record<string, string> {
  const files = git(folder, 'ls-files', '--others').split('\n');
  const names = files.filter((file) => file !== '');
  return Object.fromEntries(names.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

async function faults(folder: string): Promise<string[]> {
  const problems = await checkContent(folder, before);
  return problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file, message }) => `${file}: ${message}`);
}
