import { isRecord } from '../../src/domain/record.ts';
import type { Fields } from './iati-round-trip.ts';

/** A row of the table that says what of a site comes back from its own IATI file. */
export interface TableRow {
  /** `briefs`; empty for a row that is about no one collection. */
  collection: string;
  /** As the table has it: `indicators[].target, actuals`. */
  field: string;
  back: 'same' | 'rule' | 'own' | 'lost';
}

/**
 * The rows of all its tables, in order. In the table of small collections each field names its own: `contacts: name`.
 * @param markdown of `round-trip.md`
 */
export function tableRows(markdown: string): TableRow[] {
  const rows: TableRow[] = [];
  let heading = '';
  for (const line of markdown.split('\n')) {
    if (line.startsWith('## ')) heading = line.slice(3).toLowerCase();
    const [, field = '', back = ''] = line.split('|').map((cell) => cell.trim());
    if (field === '' || !isBack(back)) continue;
    const [, collection, rest] = /^(\w+): (.*)$/u.exec(field) ?? [];
    const isOfOne = ['briefs', 'asks', 'results'].includes(heading);
    rows.push({ collection: collection ?? (isOfOne ? heading : ''), field: rest ?? field, back });
  }
  return rows;
}

function isBack(text: string): text is TableRow['back'] {
  return ['same', 'rule', 'own', 'lost'].includes(text);
}

/**
 * The paths that a row names.
 * @example pathsIn('documents[].url, title') // ['documents[].url', 'documents[].title']
 */
export function pathsIn(field: string): string[] {
  const [first = '', ...others] = field.split(', ');
  const before = first.slice(0, first.lastIndexOf('.') + 1);
  return [first, ...others.map((other) => `${before}${other}`)];
}

/** A value of an entry, and where it stands: `indicators[0].unit`. */
export interface ValueAt {
  at: string;
  value: unknown;
}

/**
 * The values of an entry that a path leads to: `[]` stands for every part of a list, `*` for every field and its parts.
 * @example valuesAt({ a: [{ b: 1 }, { c: 2 }] }, 'a[].b') // [{ at: 'a[0].b', value: 1 }]
 */
export function valuesAt(entry: Fields, path: string): ValueAt[] {
  return within({ at: '', value: entry }, path.split('.'));
}

function within(from: ValueAt, [step, ...rest]: readonly string[]): ValueAt[] {
  if (step === undefined) return [from];
  return stepsFrom(from, step).flatMap((next) => within(next, rest));
}

function stepsFrom({ at, value }: ValueAt, step: string): ValueAt[] {
  if (!isRecord(value)) return [];
  const below = (name: string) => (at === '' ? name : `${at}.${name}`);
  if (step === '*')
    return Object.entries(value).flatMap(([name, one]) =>
      Array.isArray(one) ? partsOf(below(name), one) : [{ at: below(name), value: one }],
    );
  const name = step.replace(/\[\]$/u, '');
  const found = value[name];
  if (found === undefined) return [];
  if (!step.endsWith('[]')) return [{ at: below(name), value: found }];
  return Array.isArray(found) ? partsOf(below(name), found) : [];
}

function partsOf(at: string, values: readonly unknown[]): ValueAt[] {
  return values.map((value, i) => ({ at: `${at}[${i}]`, value }));
}
