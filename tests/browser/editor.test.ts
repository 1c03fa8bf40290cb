import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { filesIn } from '../../src/integrations/files-in.ts';
import { launch } from '../support/browser.ts';
import { chooseFolder, openEditor, saveForm, type OpenEditor } from '../support/editor/open-editor.ts';
import { patient } from '../support/patience.ts';
import { desktop, phone } from '../support/visit.ts';

const siteUrl = inject('siteUrl');
/** The content that ships, under the paths it has in the repository. */
const content = Object.fromEntries(
  filesIn('content').map((file) => [`content${file}`, readFileSync(`content${file}`)]),
);
const texts = Object.fromEntries(
  Object.entries(content).map(([name, bytes]) => [name, bytes.toString('utf8')]),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('the page', () => {
  it.each([phone, desktop])(
    'opens at $width px, asks nobody else and keeps to its policy',
    async (viewport) => {
      const editor = await openEditor(browser, siteUrl, content, { viewport });
      const { page, requests, complaints } = editor;
      await chooseFolder(editor);
      await page.getByText('Organisations').first().waitFor();
      await open(editor, 'briefs/entries/building-social-protection-floors');
      await field(page, 'Title').waitFor();
      await quiet(editor);
      const { origin } = new URL(siteUrl);
      expect(
        requests.filter((address) => !/^(?:blob|data):/u.test(address) && !address.startsWith(origin)),
      ).toEqual([]);
      expect(complaints.filter((one) => !isSveltias(one))).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      await editor.close();
    },
  );

  it.each(['fr', 'ar', 'de'])('speaks %s, from its own site', async (locale) => {
    const editor = await openEditor(browser, siteUrl, content, { locale });
    await editor.page.getByRole('button').first().waitFor();
    await vi.waitFor(
      () => expect(editor.requests.some((one) => one.includes(`/admin/app/${locale}.`))).toBe(true),
      patient,
    );
    // Asked for is not yet there.
    const english = editor.page.getByText('Open a folder of this computer');
    await vi.waitFor(async () => expect(await english.count()).toBe(0), patient);
    await editor.close();
  });

  it('can be worked with the keyboard alone', async () => {
    const editor = await openEditor(browser, siteUrl, content);
    const { page } = editor;
    await page.getByRole('button', { name: 'Open a folder of this computer' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Open a folder');
    await page.keyboard.press('Enter');
    await page.getByText('Social protection for everyone in Lao PDR').first().waitFor();
    await editor.close();
  });

  it.each([
    [{ 'readme.txt': 'x' }, 'holds no site: there is no content/site.yaml in it'],
    [{ 'site.yaml': 'x' }, 'Choose the folder above it'],
  ])('says which folder to choose in place of %o', async (files, words) => {
    const editor = await openEditor(browser, siteUrl, files);
    await chooseFolder(editor);
    await editor.page.getByText(words).waitFor();
    await editor.close();
  });
});

// One editor for all of them, one after the other: each leaves every file as it found it.
describe('what is saved', { concurrent: false }, () => {
  let editor: OpenEditor;

  beforeAll(async () => {
    editor = await openEditor(browser, siteUrl, content);
    await chooseFolder(editor);
    await editor.page.getByText('Organisations').first().waitFor();
  });
  afterAll(() => editor?.close());

  // Sveltia saves nothing that is as it was: a word is changed, saved, changed back and saved again.
  it.each([
    [
      'briefs/entries/building-social-protection-floors',
      'Title',
      'content/briefs/building-social-protection-floors.md',
    ],
    ['asks/entries/phase-1', 'Title', 'content/asks/phase-1.md'],
    [
      'results/entries/national-social-protection-strategy',
      'Title',
      'content/results/national-social-protection-strategy.md',
    ],
    ['updates/entries/strategy-launch', 'Title', 'content/updates/strategy-launch.md'],
    ['contacts/entries/nuno-cunha', 'Name', 'content/contacts/nuno-cunha.yaml'],
    ['organisations/entries/ilo', 'Name', 'content/organisations/ilo.yaml'],
    ['countries/entries/lao-pdr', 'Name', 'content/countries/lao-pdr.md'],
    ['pages/entries/about', 'Title', 'content/pages/about.md'],
    ['_singletons/entries/site', 'Title', 'content/site.yaml'],
    ['_singletons/entries/themes', 'Title', 'content/themes.yaml'],
  ])('%s: one field is one line, and back again every byte is as it was', async (address, name, file) => {
    await open(editor, address);
    if (address.endsWith('themes'))
      await editor.page.getByRole('button', { name: 'Expand All' }).first().click();
    const before = await field(editor.page, name).inputValue();
    await change(editor, name, `${before} X`);
    expect(await changes(editor)).toEqual([file]);
    const lines = (texts[file] ?? '').split('\n');
    const now = ((await editor.files())[file] ?? '').split('\n');
    expect(now).toHaveLength(lines.length);
    expect(now.filter((line, i) => line !== lines[i])).toHaveLength(1);
    await open(editor, address);
    if (address.endsWith('themes'))
      await editor.page.getByRole('button', { name: 'Expand All' }).first().click();
    await change(editor, name, before);
    expect(await changes(editor)).toEqual([]);
    expect(editor.complaints.filter((one) => !isSveltias(one))).toEqual([]);
  });
});

describe('two at once', () => {
  const file = 'content/asks/phase-1.md';
  const purpose = 'Welfare programmes in Lao PDR are scattered';

  it('keeps what somebody else changed in another field meanwhile', async () => {
    const editor = await openEditor(browser, siteUrl, content);
    await begin(editor, 'asks/entries/phase-1', 'Title');
    await editor.write(file, (texts[file] ?? '').replace(purpose, 'Programmes in Lao PDR are scattered'));
    await change(editor, 'Title', 'Design one framework');
    const saved = (await editor.files())[file];
    expect(saved).toContain('title: Design one framework');
    expect(saved).toContain('Programmes in Lao PDR are scattered');
    await editor.close();
  });

  it('refuses what both changed, and loses nothing', async () => {
    const editor = await openEditor(browser, siteUrl, content);
    await begin(editor, 'asks/entries/phase-1', 'Title');
    const theirs = (texts[file] ?? '').replace(/^title: .*$/mu, 'title: Theirs');
    await editor.write(file, theirs);
    await field(editor.page, 'Title').fill('Mine');
    await editor.page.getByRole('button', { name: 'Save', exact: true }).click();
    const told = await editor.page.getByRole('alertdialog').innerText();
    expect(told).toContain('Somebody else has changed content/asks/phase-1.md');
    expect(told).toContain('Mine');
    expect(told).toContain('Theirs');
    expect((await editor.files())[file]).toBe(theirs);
    await editor.page.keyboard.press('Escape');
    expect(await field(editor.page, 'Title').inputValue()).toBe('Mine');
    await editor.close();
  });

  it('leaves the old file where the disk is full, and says so', async () => {
    const editor = await openEditor(browser, siteUrl, content);
    await begin(editor, 'asks/entries/phase-1', 'Title');
    await editor.page.evaluate(() => {
      FileSystemWritableFileStream.prototype.close = () =>
        Promise.reject(new DOMException('', 'QuotaExceededError'));
    });
    await field(editor.page, 'Title').fill('Another');
    await editor.page.getByRole('button', { name: 'Save', exact: true }).click();
    await editor.page.getByRole('alertdialog').getByText('could not be written').waitFor();
    expect((await editor.files())[file]).toBe(texts[file]);
    await editor.close();
  });

  it('writes nothing that the check would refuse, and says it in the same words', async () => {
    const editor = await openEditor(browser, siteUrl, content);
    await begin(editor, 'asks/entries/phase-1', 'Title');
    await change(editor, 'Title', 'Design <b>one</b> framework', false);
    const told = await editor.page.getByRole('alertdialog').innerText();
    expect(told).toMatch(/title/iu);
    expect(told).toContain('<b>');
    expect((await editor.files())[file]).toBe(texts[file]);
    await editor.close();
  });
});

async function begin(editor: OpenEditor, address: string, name: string): Promise<void> {
  await chooseFolder(editor);
  await editor.page.getByText('Organisations').first().waitFor();
  await open(editor, address);
  await field(editor.page, name).waitFor();
}

/** Until nothing has been asked for a second. */
async function quiet(editor: OpenEditor): Promise<void> {
  const asked = editor.requests.length;
  await editor.page.waitForTimeout(1000);
  if (editor.requests.length > asked) await quiet(editor);
}

/** Writes into a field and saves; or is told why not. */
async function change({ page }: OpenEditor, name: string, text: string, isSaved = true): Promise<void> {
  await field(page, name).fill(text);
  if (isSaved) return saveForm(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('alertdialog').waitFor();
}

/** The files that are not as they were. */
async function changes(editor: OpenEditor): Promise<string[]> {
  const now = await editor.files();
  const all = new Set([...Object.keys(now), ...Object.keys(texts)]);
  return [...all].filter((file) => now[file] !== texts[file]).sort();
}

/** What Sveltia itself has no other way for: the frame of its preview, and the form it clears once it is saved. */
function isSveltias(complaint: string): boolean {
  return /both allow-scripts and allow-same-origin|Cannot convert undefined or null to object/u.test(
    complaint,
  );
}

async function open({ page }: OpenEditor, address: string): Promise<void> {
  await page.goto(`${siteUrl}admin/#/collections/${address}`);
}

function field(page: Page, name: string) {
  return page.getByRole('textbox', { name, exact: true }).first();
}
