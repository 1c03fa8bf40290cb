import type { Browser, Locator, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { checkContent } from '../../src/content-files/check.ts';
import { editorConfig } from '../../src/editor/config.ts';
import { launch } from '../support/browser.ts';
import { contentFiles, contentWith } from '../support/content-folder.ts';
import { chooseFolder, openEditor, saveForm, type OpenEditor } from '../support/editor/open-editor.ts';

const siteUrl = inject('siteUrl');
const tall = { width: 1280, height: 2000 };
const config = stringify(
  editorConfig({
    title: 'Water for Fiji',
    url: siteUrl,
    contentPath: 'content',
    languages: ['en', 'fr'],
    defaultLanguage: 'en',
    has: (_, ending) => ending === 'mdx',
  }),
  { aliasDuplicateObjects: false },
);
const files: Readonly<Record<string, string>> = {
  ...contentFiles,
  'site.yaml': (contentFiles['site.yaml'] ?? '').replace('[en]', '[en, fr]'),
};
const ask = files['asks/first-wells.md'] ?? '';
const brief = files['briefs/wells.md'] ?? '';
const roads = brief
  .replace('Wells for every village', 'Roads')
  .replace('donor-brief', 'project')
  .replace(/## Where.*$/su, '<Figure id="none" />\n\nA  road {1 + 1}.\n');

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe('what a save makes wrong elsewhere', () => {
  it('is refused, in the words of the check: a brief that a public ask names, as a draft', async () => {
    const editor = await begin('briefs/entries/wells');
    await choose(editor.page, 'visibility', /^draft/u);
    const told = await refused(editor.page);
    expect(told).toContain('asks/first-wells.md, brief: names briefs/wells.md, which is not published yet');
    expect(await changed(editor)).toEqual({});
    await editor.close();
  });

  it('is told where another entry is to be written next: a brief before its ask', async () => {
    const editor = await begin('briefs/entries/roads', {
      'briefs/roads.md': roads.replace(/<Fig.*$/su, 'A road.\n'),
    });
    await choose(editor.page, 'kind', /^Donor brief/iu);
    await saveForm(editor.page);
    expect(await told(editor.page)).toMatch(/cannot be built:.*kind: a donor brief asks for money/su);
    expect(await changed(editor)).toEqual({ 'briefs/roads.md': ['-kind: project', '+kind: donor-brief'] });
    expect(await verdict(editor)).toContain('briefs/roads.md donor-brief-asks');
    await editor.close();
  });

  it('is told and stops nobody, where it is a warning: cost lines that do not add up', async () => {
    const lines = ask.replace(/---\n$/u, 'costLines:\n  - category: Pumps\n    amount: 100000\n---\n');
    const editor = await begin('asks/entries/first-wells', { 'asks/first-wells.md': lines });
    await type(editor.page, 'amount.amount', '120000');
    await saveForm(editor.page);
    expect(await told(editor.page)).toMatch(/stops nothing:.*costLines: the cost lines come to/su);
    expect(await changed(editor)).toEqual({
      'asks/first-wells.md': ['-amount: 100000', '+amount: 120000'],
    });
    await editor.close();
  });
});

describe('an amount', () => {
  it('with a comma is refused, and never another amount', async () => {
    const editor = await begin('asks/entries/first-wells');
    const input = field(editor.page, 'amount.amount').getByRole('textbox');
    await input.fill('');
    await input.pressSequentially('1,500,000');
    expect(await input.inputValue()).toBe('1,500,000');
    await editor.page.getByRole('button', { name: 'Save', exact: true }).click();
    await editor.page.getByText('1500000, not 1,500,000').first().waitFor();
    expect(await changed(editor)).toEqual({});
    await input.fill('1500000');
    await saveForm(editor.page);
    expect(await changed(editor)).toEqual({ 'asks/first-wells.md': ['-amount: 100000', '+amount: 1500000'] });
    await editor.close();
  });
});

describe('a brief in .mdx', () => {
  it('is named in the pickers, and can be chosen', async () => {
    const editor = await begin('asks/entries/first-wells', { 'briefs/roads.mdx': roads });
    await choose(editor.page, 'brief', 'Roads');
    await saveForm(editor.page);
    expect(await told(editor.page)).toContain('briefs/wells.md, kind: a donor brief asks for money');
    expect(await changed(editor)).toEqual({ 'asks/first-wells.md': ['-brief: wells', '+brief: roads'] });
    await editor.close();
  });

  it('opens in a list of its own, and loses no byte', async () => {
    const editor = await begin('briefs-mdx/entries/roads', { 'briefs/roads.mdx': roads });
    await type(editor.page, 'title', 'Two roads');
    await saveForm(editor.page);
    expect(await changed(editor)).toEqual({ 'briefs/roads.mdx': ['-title: Roads', '+title: Two roads'] });
    await editor.close();
  });
});

async function begin(address: string, more: Readonly<Record<string, string>> = {}): Promise<Opened> {
  const all = { ...files, ...more };
  const before = Object.fromEntries(Object.entries(all).map(([file, text]) => [`content/${file}`, text]));
  const editor = await openEditor(browser, siteUrl, before, { viewport: tall, config });
  await chooseFolder(editor);
  await editor.page.getByText('Organisations').first().waitFor();
  await editor.page.goto(`${siteUrl}admin/#/collections/${address}`);
  await field(editor.page, 'title').getByRole('textbox').waitFor();
  return { ...editor, before };
}

interface Opened extends OpenEditor {
  before: Record<string, string>;
}

/** Of each file the lines that were taken out and put in. */
async function changed(editor: Opened): Promise<Record<string, string[]>> {
  const now = await editor.files();
  const names = [...new Set([...Object.keys(now), ...Object.keys(editor.before)])].sort();
  const lines = names.map((name) => {
    const [old, young] = [editor.before[name] ?? '', now[name] ?? ''].map((text) => text.split('\n'));
    const gone = (old ?? []).filter((line) => !young?.includes(line)).map((line) => `-${line}`);
    const come = (young ?? []).filter((line) => !old?.includes(line)).map((line) => `+${line}`);
    return [name.replace('content/', ''), [...gone, ...come]] as [string, string[]];
  });
  return Object.fromEntries(lines.filter(([, all]) => all.length > 0));
}

/** What the check says of the folder now: each error's file and rule. */
async function verdict(editor: OpenEditor): Promise<string[]> {
  const now = Object.entries(await editor.files()).map(([file, text]) => [
    file.replace('content/', ''),
    text,
  ]);
  const problems = await checkContent(
    contentWith(Object.fromEntries(now)),
    new Date().toISOString().slice(0, 10),
  );
  return problems.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`);
}

function field(page: Page, path: string, language = 'en'): Locator {
  return page.locator(`[data-locale="${language}"][data-mode="edit"] [data-key-path="${path}"]`);
}

async function type(page: Page, path: string, text: string): Promise<void> {
  await field(page, path).locator('input, textarea').first().fill(text);
}

async function choose(page: Page, path: string, name: string | RegExp): Promise<void> {
  await field(page, path).getByRole('radio', { name }).click();
}

async function refused(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const text = await page.getByRole('alertdialog').innerText();
  await page.keyboard.press('Escape');
  return text;
}

async function told(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'About what has been saved' });
  const text = await dialog.innerText();
  await dialog.getByRole('button', { name: 'OK' }).click();
  return text;
}
