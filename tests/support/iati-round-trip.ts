import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { saveDrafts } from '../../scripts/import/draft/save-drafts.ts';
import { importFiles, type Imported } from '../../scripts/import/import-files.ts';
import { iatiOf, type IatiFiles } from './iati.ts';

/** A content folder that an IATI file was imported into. */
export interface RoundTrip {
  folder: string;
  imported: Imported;
  /** The new files, by their names. */
  written: readonly string[];
}

const today = '2026-01-31';

/**
 * Imports an IATI file into a new folder with nothing but the settings of a site.
 * @param media the folder of its files, where it has any: a draft names none that is not there
 */
export async function importInto(
  xml: string,
  site: Readonly<Record<string, unknown>>,
  media?: string,
): Promise<RoundTrip> {
  const folder = mkdtempSync(join(tmpdir(), 'iati-round-trip-'));
  if (media !== undefined) cpSync(media, join(folder, 'media'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify(site));
  return importAgain(xml, folder);
}

/** Imports an IATI file into a folder that is there. */
export async function importAgain(xml: string, folder: string): Promise<RoundTrip> {
  const place = mkdtempSync(join(tmpdir(), 'iati-file-'));
  const path = join(place, 'activities.xml');
  writeFileSync(path, xml);
  const imported = await importFiles([path], { root: folder, today });
  rmSync(place, { recursive: true });
  const written = saveDrafts(folder, imported.texts);
  return { folder, imported, written };
}

/** The settings of a site, at the address that test sites have. */
export function settingsOf(folder: string): Record<string, unknown> {
  const site = parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as Record<string, unknown>;
  return { ...site, url: 'https://x.example/' };
}

/**
 * What goes out of a folder once its drafts are published.
 * @param complete adds what IATI has no place for and the model demands
 */
export function exportOf(folder: string, complete: (file: string, data: Fields) => Fields): IatiFiles {
  const copy = publishedCopy(folder, complete);
  const files = iatiOf(copy, today);
  rmSync(copy, { recursive: true });
  return files;
}

/**
 * A copy of a folder whose drafts are published.
 * @param complete as of `exportOf`
 */
export function publishedCopy(folder: string, complete: (file: string, data: Fields) => Fields): string {
  const copy = mkdtempSync(join(tmpdir(), 'iati-published-'));
  cpSync(folder, copy, { recursive: true });
  for (const file of filesIn(copy)) publish(copy, file, complete);
  return copy;
}

/** The fields of an entry. */
export type Fields = Record<string, unknown>;

/** The fields of every entry of a folder and its `body`, by its file; those of a list by its file and their ids. */
export function fieldsIn(folder: string): Map<string, Fields> {
  const found = new Map<string, Fields>();
  for (const file of filesIn(folder)) {
    const text = readFileSync(join(folder, file), 'utf8');
    const data = dataOf(text);
    const body = /^---\n[^]*?\n---\n([^]*)$/u.exec(text)?.[1]?.trim() ?? '';
    if (Array.isArray(data))
      for (const one of data as Fields[]) found.set(`${file}#${String(one['id'])}`, one);
    else found.set(file, { ...(data as Fields), ...(body !== '' && { body }) });
  }
  return found;
}

function publish(folder: string, file: string, complete: (file: string, data: Fields) => Fields): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const data = dataOf(text);
  if (Array.isArray(data)) return;
  const fields = Object.fromEntries(Object.entries(data as Fields).filter(([name]) => name !== 'visibility'));
  const whole = complete(file, fields);
  const yaml = stringify(whole, { lineWidth: 0 });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, file.endsWith('.md') ? `---\n${yaml}---\n` : yaml);
}

function dataOf(text: string): unknown {
  const front = /^---\n([^]*?)\n?---$/mu.exec(text)?.[1];
  return parse(front ?? text) ?? {};
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|yaml)$/u.test(name))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}
