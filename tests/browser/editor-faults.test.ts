import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesIn } from '../../src/integrations/files-in.ts';
import { launch } from '../support/browser.ts';
import { chooseFolder, openEditor, saveForm, type OpenEditor } from '../support/editor/open-editor.ts';

const siteUrl = inject('siteUrl');
const content: Readonly<Record<string, Buffer>> = Object.fromEntries(
  filesIn('content').map((file) => [`content${file}`, readFileSync(`content${file}`)]),
);
const ask = 'content/asks/phase-1.md';
const askText = String(content[ask]);
const brief = 'content/briefs/building-social-protection-floors.md';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens the editor on the content that ships, and a form in it. */
async function begin(
  address: string,
  files: Readonly<Record<string, Buffer | string>> = {},
): Promise<OpenEditor> {
  const editor = await openEditor(browser, siteUrl, { ...content, ...files });
  await chooseFolder(editor);
  await editor.page.getByText('Organisations').first().waitFor();
  await editor.page.goto(`${siteUrl}admin/#/collections/${address}`);
  return editor;
}

describe('a field that no schema knows', () => {
  const odd = askText.replace(/^title:/mu, 'zebra: [1,2] # mine\ntitle:');

  it('stays to the byte, stops nobody, and is told', async () => {
    const editor = await begin('asks/entries/phase-1', { [ask]: odd });
    const { page } = editor;
    await field(page, 'Title').fill('One framework');
    await saveForm(page);
    const told = dialogAfter(page);
    expect(await told.innerText()).toMatch(
      /phase-1\.md was wrong before.*zebra: there is no field called zebra/su,
    );
    await told.getByRole('button', { name: 'OK' }).click();
    await told.waitFor({ state: 'detached' });
    expect((await editor.files())[ask]).toBe(odd.replace(/^title: .*$/mu, 'title: One framework'));
    await editor.close();
  });

  it('is no leave for other faults', async () => {
    const editor = await begin('asks/entries/phase-1', { [ask]: odd });
    const { page } = editor;
    await field(page, 'Title').fill('One <b>framework</b>');
    const told = await refused(page);
    expect(told).toContain('<b>');
    expect(told).not.toContain('zebra');
    expect((await editor.files())[ask]).toBe(odd);
    await editor.close();
  });
});

describe('a reference', () => {
  it('to what was deleted under the form is refused in the words of the check', async () => {
    const editor = await begin('asks/entries/phase-1');
    const { page } = editor;
    await field(page, 'Title').fill('One framework');
    await remove(editor, brief);
    const told = await refused(page);
    expect(told).toContain('brief: found "building-social-protection-floors", but ');
    expect((await editor.files())[ask]).toBe(askText);
    expect(await field(page, 'Title').inputValue()).toBe('One framework');
    await editor.close();
  });

  it('that led nowhere before is told, and stops nobody', async () => {
    const lost = askText.replace(/^brief: .*$/mu, 'brief: gone');
    const editor = await begin('asks/entries/phase-1', { [ask]: lost });
    const { page } = editor;
    await field(page, 'Title').fill('One framework');
    await saveForm(page);
    const told = dialogAfter(page);
    expect(await told.innerText()).toContain('brief: found "gone", but ');
    expect((await editor.files())[ask]).toBe(lost.replace(/^title: .*$/mu, 'title: One framework'));
    await editor.close();
  });
});

describe('a new entry', () => {
  it('never takes the place of one that somebody wrote meanwhile', async () => {
    const editor = await begin('pages/new');
    const { page } = editor;
    await field(page, 'Title').fill('Our history');
    await slug(page).fill('our-history');
    await editor.write('content/pages/our-history.md', 'theirs');
    expect(await refused(page)).toContain('There is an entry called "our-history" already');
    expect((await editor.files())['content/pages/our-history.md']).toBe('theirs');
    expect(await field(page, 'Title').inputValue()).toBe('Our history');
    await editor.close();
  });

  it('asks for its id where its title has other letters, and says what that is', async () => {
    const editor = await begin('pages/new');
    const { page } = editor;
    await field(page, 'Title').fill('ປະຫວັດຂອງພວກເຮົາ');
    await page.getByText('It stays for ever').first().waitFor();
    await slug(page).fill('ປະຫວັດ');
    await saveButton(page).click();
    await page.getByText('Write it in small Latin letters and digits').first().waitFor();
    expect(Object.keys(await editor.files()).filter((one) => !(one in content))).toEqual([]);
    await slug(page).fill('our-history');
    await saveForm(page);
    expect((await editor.files())['content/pages/our-history.md']).toContain('ປະຫວັດຂອງພວກເຮົາ');
    await editor.close();
  });
});

describe('a picture', () => {
  const png = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#1f5c4d' } })
      .png()
      .toBuffer();
  const jpeg = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f5c4d' } })
      .jpeg()
      .toBuffer();

  it.each<[string, string, () => Promise<Buffer>, string]>([
    ['is too wide', 'wide.png', () => png(12_001, 2), '12001 by 2 pixels large'],
    ['is of another kind than its name says', 'photo.png', jpeg, 'rename it to end in .jpg'],
    [
      'is a drawing with a script',
      'drawing.svg',
      () => Promise.resolve(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
      'script',
    ],
  ])('that %s is refused in the words of the check', async (_, name, bytes, words) => {
    const editor = await begin('contacts/entries/nuno-cunha');
    const { page } = editor;
    await upload(page, name, await bytes());
    expect(await refused(page)).toContain(words);
    expect(Object.keys(await editor.files()).filter((one) => !(one in content))).toEqual([]);
    await editor.close();
  });

  it('gets a name that fits, and stands in the file below media/', async () => {
    const editor = await begin('contacts/entries/nuno-cunha');
    const { page } = editor;
    await upload(page, 'My Photo (1).JPG', await jpeg());
    await saveForm(page);
    const files = await editor.files();
    expect(Object.keys(files).filter((one) => !(one in content))).toEqual(['content/media/my-photo-1.jpg']);
    expect(files['content/contacts/nuno-cunha.yaml']).toBe(
      String(content['content/contacts/nuno-cunha.yaml']).replace(
        'sources:',
        'photo: my-photo-1.jpg\nsources:',
      ),
    );
    await editor.close();
  });
});

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  const types: Record<string, string> = { jpg: 'image/jpeg', png: 'image/png', svg: 'image/svg+xml' };
  const mimeType = types[name.replace(/^.*\./u, '').toLowerCase()] ?? '';
  await field(page, 'Name').waitFor();
  await page.locator('input[type=file]').first().setInputFiles({ name, mimeType, buffer });
  await page
    .getByText(/^\/media\//u)
    .first()
    .waitFor();
}

function field(page: Page, name: string): Locator {
  return page.getByRole('textbox', { name, exact: true }).first();
}

function slug(page: Page): Locator {
  return field(page, 'Slug');
}

function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Save', exact: true });
}

/** What is told once an entry has been saved. */
function dialogAfter(page: Page): Locator {
  return page.getByRole('dialog', { name: 'About what has been saved' });
}

/** Tries to save, and gives what is said in its place. */
async function refused(page: Page): Promise<string> {
  await saveButton(page).click();
  const told = await page.getByRole('alertdialog').innerText();
  await page.keyboard.press('Escape');
  return told;
}

/** Takes a file away, as somebody else would. */
async function remove({ page }: OpenEditor, path: string): Promise<void> {
  await page.evaluate(async (names) => {
    let folder = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    await folder.removeEntry(names.at(-1) ?? '');
  }, path.split('/'));
}
