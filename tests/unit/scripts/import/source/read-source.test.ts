import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSource } from '../../../../../scripts/import/source/read-source.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-source-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const french =
  'Les comités de la vallée entretiennent les puits, et la commune paie les pièces pour les écoles.';

describe('readSource', () => {
  it('tells the format and the language', async () => {
    const document = await readSource(await file('puits.txt', `${french}\n\nتعتني لجان الوادي بالآبار\n`));
    expect(document).toMatchObject({ file: 'puits.txt', format: 'text', language: 'fr' });
    expect(document.lines.at(-1)).toMatchObject({ language: 'ar' });
  });

  it('believes small words more than what a program wrote of itself', async () => {
    const path = await file('puits.html', `<html lang="en-US"><body><p>${french}</p></body></html>`);
    expect(await readSource(path)).toMatchObject({ format: 'html', language: 'fr' });
  });

  it('keeps a region that a document states', async () => {
    const path = await file('suisse.html', `<html lang="fr-CH"><body><p>${french}</p></body></html>`);
    expect(await readSource(path)).toMatchObject({ language: 'fr-CH' });
  });

  it('leaves out what goes on without a break, and says so', async () => {
    const document = await readSource(await file('endless.txt', `${french}\n\n${'1'.repeat(70_000)}\n`));
    expect(document.lines.map(({ text }) => text).filter((text) => text !== '')).toEqual([french]);
    expect(document.losses).toEqual([expect.stringContaining('70000 letters without a break')]);
  });

  it('hands the bytes of an activity file on', async () => {
    const text = '<?xml version="1.0"?><iati-activities version="2.03"></iati-activities>';
    const document = await readSource(await file('a.xml', text));
    expect(document).toMatchObject({ format: 'iati', lines: [] });
    expect(new TextDecoder().decode(document.bytes)).toBe(text);
  });

  it('refuses a big file before it is read', async () => {
    const path = await file('big.pdf', '%PDF-1.7');
    const handle = await open(path, 'r+');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    await expect(readSource(path)).rejects.toThrow('has 200 MB; up to 50 MB are read');
  });

  it.each([
    ['a file that is not there', () => Promise.resolve(join(folder, 'none.docx')), 'There is no file'],
    ['a folder', () => Promise.resolve(folder), 'is a folder'],
    ['an empty file', () => file('empty.docx', ''), 'is empty'],
  ])('tells what to do with %s', async (_, path, words) => {
    const reading = readSource(await path());
    await expect(reading).rejects.toThrow(UnreadableDocument);
    await expect(reading).rejects.toThrow(words);
  });
});
