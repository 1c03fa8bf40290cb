import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

// Reads what staff wrote without the program's own reader, so that the two can be held against each other.

export type Fields = Readonly<Record<string, unknown>>;

export interface Entry {
  /** The folder it lies in; `themes` for a theme of `themes.yaml`, `site` for the settings. */
  collection: string;
  id: string;
  data: Fields;
  body: string;
  /** By language: the words of its translations. */
  translations: Readonly<Record<string, { data: Fields; body: string }>>;
}

export interface Content {
  folder: string;
  site: Entry;
  /** What a reader may see today, the settings included. */
  published: readonly Entry[];
  /** Drafts, entries before the end of their embargo, and whom only a confidential contribution names. */
  hidden: readonly Entry[];
}

const folders = ['briefs', 'asks', 'results', 'updates', 'contacts', 'organisations', 'countries', 'pages'];

/** Reads a content folder as it is published on a day (`YYYY-MM-DD`). */
export function readContent(folder: string, today: string): Content {
  const site = readFile(folder, 'site', 'site.yaml');
  const languages = list(site.data.languages).filter((language) => language !== site.data.defaultLanguage);
  const sites = globSync('site.*.yaml', { cwd: folder }).map((file) => readFile(folder, 'site', file));
  const files = folders.flatMap((collection) =>
    globSync(`${collection}/*.{md,mdx,yaml}`, { cwd: folder }).map((file) =>
      readFile(folder, collection, file.replaceAll('\\', '/')),
    ),
  );
  const entries = [site, ...sites, ...files, ...themesOf(folder)];
  const isTranslation = ({ id }: Entry) => languages.some((language) => id.endsWith(`.${language}`));
  const whole = entries
    .filter((entry) => !isTranslation(entry))
    .map((entry) => ({ ...entry, translations: translationsOf(entry, entries, languages) }));
  const visible = whole.filter(({ data }) => isVisible(data, today));
  const confidential = visible.filter((entry) => isConfidential(entry, visible));
  const published = visible.filter((entry) => !confidential.includes(entry));
  return {
    folder,
    site: whole.find(({ collection }) => collection === 'site') ?? site,
    published,
    hidden: whole.filter((entry) => !published.includes(entry)),
  };
}

/** Where an entry's page lies, without language and base path: `funding/phase-1/`. */
export function pathOf({ collection, id }: Entry): string | undefined {
  if (collection === 'site') return undefined;
  if (collection === 'pages') return `${id}/`;
  return `${collection === 'asks' ? 'funding' : collection}/${id}/`;
}

/** The languages of a site, its default first. */
export function languagesOf({ site }: Content): string[] {
  const { languages, defaultLanguage } = site.data;
  return [...new Set([String(defaultLanguage), ...list(languages).map(String)])];
}

/** A value that should be a list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A value that should be a group of fields. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** The published entries of a collection. */
export function entriesOf({ published }: Content, collection: string): Entry[] {
  return published.filter((entry) => entry.collection === collection);
}

/** Every text, number and date in some fields. */
export function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

function readFile(folder: string, collection: string, file: string): Entry {
  const text = readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/u, '')
    .replaceAll('\r\n', '\n');
  const [, front = text, body = ''] = file.endsWith('.yaml')
    ? []
    : (/^---\n([\s\S]*?\n)?---(?:\n([\s\S]*))?$/u.exec(text) ?? []);
  const id = file.replace(/^.*\//u, '').replace(/\.(md|mdx|yaml)$/u, '');
  return { collection, id, data: fields(parse(front)), body, translations: {} };
}

function themesOf(folder: string): Entry[] {
  return globSync('themes*.yaml', { cwd: folder }).flatMap((file) => {
    const language = /^themes(\..+)\.yaml$/u.exec(file)?.[1] ?? '';
    return list(parse(readFileSync(join(folder, file), 'utf8'))).map((one) => {
      const data = fields(one);
      return { collection: 'themes', id: `${String(data.id)}${language}`, data, body: '', translations: {} };
    });
  });
}

function translationsOf(
  { collection, id }: Entry,
  entries: readonly Entry[],
  languages: readonly unknown[],
): Entry['translations'] {
  const found = languages.flatMap((language) =>
    entries
      .filter((entry) => entry.collection === collection && entry.id === `${id}.${String(language)}`)
      .map(({ data, body }) => [String(language), { data, body }] as const),
  );
  return Object.fromEntries(found);
}

function isVisible({ visibility = 'public', embargoUntil }: Fields, today: string): boolean {
  return visibility === 'embargoed' ? String(embargoUntil) <= today : visibility === 'public';
}

/** A donor is confidential where contributions that name nobody are all that names it. */
function isConfidential({ collection, id }: Entry, entries: readonly Entry[]): boolean {
  if (collection !== 'organisations') return false;
  const gifts = entries.flatMap(({ data }) => list(data.contributions).map(fields));
  if (!gifts.some((gift) => gift.donor === id && gift.public === false)) return false;
  const openly = entries.map(({ data }) => ({
    ...data,
    contributions: list(data.contributions).filter((gift) => fields(gift).public !== false),
  }));
  return !openly.some((data) => leavesOf(data).includes(id));
}
