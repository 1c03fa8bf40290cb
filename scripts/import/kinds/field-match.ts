import type { NewCollection } from '../../new/kinds.ts';
import { kindOf } from '../../new/kinds.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import { sheetWords } from '../words/fields.ts';
import { columnNames } from '../source/head-rows.ts';
import { nameLikeness, plainHead } from './field-names.ts';
import { isOnly } from './frame-words.ts';
import { fieldPaths, type FieldPath } from './field-paths.ts';

/** A column of a table whose field is known. */
export interface FieldColumn {
  at: number;
  /** Undefined for the id of the entry, and for its text. */
  path: FieldPath | undefined;
  use: 'field' | 'id' | 'body' | 'translation';
  /** The language of a translation. */
  language?: string | undefined;
  likeness: number;
  lines: readonly SourceLine[];
  /** The currency that the head names: `Amount (EUR)`. */
  head: string;
}

/** A table whose rows are entries. */
export interface FieldMatch {
  collection: NewCollection;
  columns: readonly FieldColumn[];
  /** From 0 to 1: how much of its head is known. */
  share: number;
  /** Whether every field that an entry needs has a column. */
  isWhole: boolean;
  /** Columns of parts of those counted, such as women: of results alone. */
  parts: readonly { at: number; lines: readonly SourceLine[] }[];
}

/** The collection that the head of a table fits best; undefined where it fits none well. */
export function fieldMatch(table: SourceTable, fileName: string): FieldMatch | undefined {
  const heads = Math.max(table.heads, 1);
  const names = columnNames({ rows: table.rows, heads });
  const called = `${plainHead(table.title?.text ?? '')} ${plainHead(fileName.replace(/\.\w+$/u, ''))}`;
  const matches = (Object.keys(kindOf) as NewCollection[]).flatMap((collection) => {
    const match = matchOf(collection, names);
    return match ? [{ ...match, score: scoreOf(match, called) }] : [];
  });
  return matches.toSorted((a, b) => b.score - a.score)[0];
}

function scoreOf({ collection, columns, share }: FieldMatch, called: string): number {
  const sum = columns.reduce((all, { likeness }) => all + likeness, 0);
  const names = [collection, kindOf[collection], ...sheetWords(collection)].map(plainHead);
  const isNamed = names.some((name) => ` ${called} `.includes(` ${name} `));
  const required = fieldPaths(collection).filter(({ isRequired }) => isRequired);
  const there = required.filter((path) => columns.some((column) => column.path === path));
  return share + sum * 0.05 + (isNamed ? 0.5 : 0) + (0.5 * there.length) / Math.max(required.length, 1);
}

interface Named {
  text: string;
  lines: readonly SourceLine[];
}

function matchOf(collection: NewCollection, names: readonly Named[]): FieldMatch | undefined {
  const paths = fieldPaths(collection);
  const candidates = names.flatMap(({ text }, at) => {
    const head = plainHead(text);
    return head === '' || isId(head)
      ? []
      : paths.map((path) => ({ at, path, likeness: nameLikeness(head, path, collection) }));
  });
  const columns: FieldColumn[] = [];
  const sorted = candidates
    .filter(({ likeness }) => likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness || Number(b.path.isRequired) - Number(a.path.isRequired));
  for (const { at, path, likeness } of sorted) {
    if (columns.some((column) => column.at === at || column.path === path)) continue;
    const { text = '', lines = [] } = names[at] ?? {};
    columns.push({ at, path, use: 'field', likeness, lines, head: text });
  }
  columns.push(...others(names, columns, collection));
  const filled = names.filter(({ text }) => text !== '' && !isPrecision(text)).length;
  const named = columns.find(({ path }) => path && ['title', 'name'].includes(path.name));
  const fields = columns.filter(({ use }) => use === 'field');
  const share = columns.length / Math.max(filled, 1);
  if (named === undefined || fields.length < 2 || share < 0.4) return undefined;
  if (fields.every(({ likeness }) => likeness < 0.8)) return undefined;
  const needed = paths.filter(({ isRequired }) => isRequired);
  return {
    collection,
    columns: columns.toSorted((a, b) => a.at - b.at),
    share: Math.min(share, 1),
    isWhole: needed.every((path) => columns.some((column) => column.path === path)),
    parts: collection === 'results' ? partsIn(names, columns) : [],
  };
}

function partsIn(names: readonly Named[], columns: readonly FieldColumn[]): FieldMatch['parts'] {
  if (!columns.some(({ path }) => path?.path.join('.') === 'indicators.actual')) return [];
  return names.flatMap(({ text, lines }, at) =>
    isOnly(text, 'groups') && !columns.some((column) => column.at === at) ? [{ at, lines }] : [],
  );
}

function isId(head: string): boolean {
  return head === 'id' || head === 'slug';
}

// The id of an entry, its text, and its words in other languages.
function others(
  names: readonly Named[],
  taken: readonly FieldColumn[],
  collection: NewCollection,
): FieldColumn[] {
  const paths = fieldPaths(collection);
  return names.flatMap(({ text, lines }, at): FieldColumn[] => {
    if (taken.some((column) => column.at === at)) return [];
    const base = { at, path: undefined, likeness: 1, lines, head: text };
    const plain = plainHead(text);
    if (isId(plain)) return [{ ...base, use: 'id' }];
    if (plain === 'body' || plain === 'text') return [{ ...base, use: 'body' }];
    const [, name = '', language] = /^(.+?)[\s_([.-]+([a-z]{2})[)\]]?$/u.exec(text.trim()) ?? [];
    const path = paths.find(
      (one) => one.form === 'words' && nameLikeness(plainHead(name), one, collection) >= 0.95,
    );
    return path && language !== undefined ? [{ ...base, path, use: 'translation', language }] : [];
  });
}

// Columns of our own tables that say how exact a date is, and where a page stands.
function isPrecision(text: string): boolean {
  return /_precision$/u.test(text) || text === 'page';
}
