import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { parse, stringify } from 'yaml';
import { addressOf } from '../../src/schemas/addresses.ts';
import { collectionNames, collections, isPaged, type CollectionName } from '../../src/schemas/collections.ts';
import { describe, type Description } from '../../src/schemas/describe.ts';
import { temporaryFolder } from './build-site.ts';

/** What was written in one field, and nowhere else: where it is read, it is seen. */
export interface Mark {
  /** `briefs.cover.credit` */
  field: string;
  /** In small letters. */
  text: string;
  /** The page of its entry; undefined for the settings of the site. */
  address: string | undefined;
}

// What decides whether, where or how everything is shown; and of what may not stand together, one.
const leftOut = new Set([
  ...[
    'site.url',
    'site.languages',
    'site.defaultLanguage',
    'site.digits',
    'site.accent',
    'site.timeZone',
    'site.editor.server',
    'themes.id',
  ],
  ...['visibility', 'embargoUntil', 'redirectFrom', 'asks.withdrawn', 'updates.period', 'documents.file'],
]);

/**
 * Writes a content folder in which every field of every schema is filled in, each with a text, number or year of its
 * own. Choices, references and codes of a fixed list cannot be told apart and have no mark.
 */
export async function markedContent(): Promise<{ folder: string; marks: Mark[] }> {
  const folder = join(temporaryFolder(), 'content');
  const marking = new Marking();
  for (const name of collectionNames) {
    const { lies } = collections[name];
    const one = marking.entry(name);
    const two = twin(name);
    if ('file' in lies) write(folder, lies.file, 'isList' in lies ? [one, two] : { ...one, ...settings });
    else
      for (const [id, data] of Object.entries({ one, two }))
        write(folder, `${name}/${id}.${lies.endings[0]}`, data);
  }
  mkdirSync(join(folder, 'media'));
  for (const [i, picture] of marking.pictures.entries()) {
    const colour = { r: i, g: 90, b: 120 };
    const drawn = sharp({ create: { width: 64, height: 64, channels: 3, background: colour } });
    await drawn.png().toFile(join(folder, 'media', picture));
  }
  return { folder, marks: marking.marks };
}

const settings = { url: 'https://site.example.org/', languages: ['en'], defaultLanguage: 'en' };

class Marking {
  readonly marks: Mark[] = [];
  readonly pictures: string[] = [];
  private count = 0;
  private collection: CollectionName = 'site';

  entry(name: CollectionName): Record<string, unknown> {
    this.collection = name;
    const filled = this.fill(describe(collections[name].schema), name);
    return { ...(filled as Record<string, unknown>), ...(name === 'themes' && { id: 'one' }) };
  }

  private fill(described: Description, path: string): unknown {
    const { item, forms, meta, type, fields, choices } = described;
    const names = path.split('.');
    if (leftOut.has(path) || leftOut.has(names.slice(1).join('.')) || leftOut.has(names.slice(-2).join('.')))
      return undefined;
    if (item) return [this.fill(item, path)];
    if (meta.reference !== undefined) return meta.reference === this.collection ? 'two' : 'one';
    const form = forms.find((one) => one.type === 'object') ?? forms.find((one) => one.item) ?? forms[0];
    if (form) return this.fill({ ...form, meta: { ...meta, ...form.meta } }, path);
    if (type === 'object')
      return Object.fromEntries(
        Object.entries(fields).map(([key, child]) => [key, this.fill(child, `${path}.${key}`)]),
      );
    if (type === 'enum') return choices[0]?.name;
    if (type === 'boolean') return true;
    return type === 'number' ? this.number(described, path) : this.text(described, path);
  }

  private number(described: Description, path: string): number {
    const n = ++this.count;
    for (const value of [90_000 + n, 10 + n / 1000]) {
      if (!described.schema.safeParse(value).success) continue;
      this.mark(path, new Intl.NumberFormat('en').format(value));
      return value;
    }
    return 1;
  }

  private text(described: Description, path: string): unknown {
    const { meta, schema } = described;
    const n = ++this.count;
    const word = `Mark${n}x`;
    const small = word.toLowerCase();
    const year = String(1000 + n);
    if (meta.file === 'image') this.pictures.push(`${small}.png`);
    const spellings = [word, year, small, `https://${small}.example.org/`, `${small}@example.org`];
    const fits = meta.file === undefined ? spellings : [`${small}.png`];
    const text = fits.find((one) => schema.safeParse(one).success);
    if (text === undefined) return parse(meta.example ?? '');
    this.mark(path, text === year ? year : small);
    return text;
  }

  private mark(field: string, text: string): void {
    const address = isPaged(this.collection) ? addressOf(this.collection, 'one') : undefined;
    this.marks.push({ field, text, address });
  }
}

// What an entry of the same collection names.
function twin(name: CollectionName): Record<string, unknown> {
  const required: Partial<Record<CollectionName, object>> = {
    briefs: { kind: 'project', summary: 'S.', countries: ['one'], status: 'closed', published: '2020' },
    asks: { brief: 'one', kind: 'standalone', purpose: 'P.', amount: 5 },
    results: { country: 'one', date: '2020', kind: 'output', summary: 'S.' },
    updates: { kind: 'news', period: { start: '2020', end: '2021' }, summary: 'S.' },
    contacts: { name: 'Two', organisation: 'one' },
    organisations: { name: 'Two', type: 'other' },
    countries: { name: 'Two', iso2: 'KE' },
    themes: { id: 'two' },
  };
  const named = ['contacts', 'organisations', 'countries'].includes(name);
  return { ...(named ? {} : { title: `Two of ${name}` }), ...required[name] };
}

function write(folder: string, file: string, data: unknown): void {
  const yaml = stringify(data);
  const target = join(folder, file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.endsWith('.yaml') ? yaml : `---\n${yaml}---\n`);
}
