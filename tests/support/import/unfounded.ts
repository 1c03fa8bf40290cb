import { agendaText } from '../../../src/domain/agenda-2030.ts';
import { isPartialDate } from '../../../src/domain/partial-date.ts';
import { latinDigits } from '../../../src/domain/digits.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { numbersIn } from '../../../src/domain/written-numbers.ts';
import type { SourceLine } from '../../../scripts/import/source/source-document.ts';
import type { DraftedEntry, Evidence } from './drafted.ts';

/**
 * The values of drafts that stand in none of the lines they are said to come from, as people read them. Names of
 * entries, choices of the schema and codes for what a document says in words are exempt.
 * @example unfounded(drafts) // ['asks/pumps amount.amount: 75000 is not in "Phase 1: EUR 750,000" (line 4)']
 */
export function unfounded(drafts: readonly DraftedEntry[]): string[] {
  return drafts.flatMap(({ collection, id, fields, evidence }) =>
    leavesOf(fields).flatMap(({ path, value }) => {
      // The name of a sector is that of its code.
      if (isExempt(collection, path) || fields['dacSector'] !== undefined) return [];
      const lines = linesOf(path, evidence);
      if (lines.length > 0 && standsIn(value, String(fieldOf(path)), lines)) return [];
      return [`${collection}/${id} ${path.join('.')}: ${String(value)} is not in ${cited(lines)}`];
    }),
  );
}

type Path = readonly (string | number)[];

interface Leaf {
  path: Path;
  value: string | number | boolean;
}

function leavesOf(value: unknown, path: Path = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => leavesOf(item, [...path, i]));
  if (isRecord(value)) return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ path, value }]
    : [];
}

function isExempt(collection: string, path: Path): boolean {
  return (
    exempt.has(String(fieldOf(path))) ||
    exempt.has(String(path[0])) ||
    (collection === 'countries' && path.length === 1)
  );
}

const references = [
  'countries',
  'country',
  'organisation',
  'donor',
  'funding',
  'contact',
  'themes',
  'brief',
  'briefs',
];
const entries = ['parent', 'related', 'updates', 'asks', 'answeredBy', 'dependsOn', 'result'];
const choices = [
  'kind',
  'status',
  'role',
  'type',
  'qualifier',
  'frequency',
  'likelihood',
  'impact',
  'measure',
];
const codes = [
  'id',
  'category',
  'language',
  'languages',
  'currency',
  'unit',
  'order',
  'step',
  'ascending',
  'public',
];
const own = ['visibility', 'sources', 'dacSector'];
const exempt = new Set([...references, ...entries, ...choices, ...codes, ...own]);

/** The name of the field that a path leads to: that of the list, where it leads to an item. */
function fieldOf(path: Path): string | number | undefined {
  return path.findLast((step) => typeof step === 'string');
}

// Evidence of a group or a list holds for what is in it, where that has none of its own.
function linesOf(path: Path, evidence: readonly Evidence[]): readonly SourceLine[] {
  const above = evidence
    .filter((one) => one.path.every((step, i) => path[i] === step))
    .toSorted((a, b) => b.path.length - a.path.length);
  return above[0]?.lines ?? [];
}

function standsIn(value: Leaf['value'], field: string, lines: readonly SourceLine[]): boolean {
  const texts = lines.flatMap(({ text, links = [] }) => [text, ...links.map(({ href }) => href)]);
  if (typeof value === 'boolean') return true;
  if (typeof value === 'number') return texts.some((text) => numbersOf(text, field).includes(value));
  const whole = latinDigits(texts.join(' '));
  if (field === 'phone') return digitsOf(whole).includes(digitsOf(value).slice(-6));
  if (isPartialDate(value)) return hasDate(whole, value);
  if (field === 'sdgTargets' && namesGoal(whole, value)) return true;
  return bare(whole).includes(bare(latinDigits(value)));
}

// A share in a spreadsheet is held as 0.38; a length of time may be given in years.
function numbersOf(text: string, field: string): number[] {
  const found = languages.flatMap((language) =>
    numbersIn(text, language).flatMap(({ values, digits, parts, swapped }) =>
      [...values, ...parts, digits, swapped ?? ''].map(Number),
    ),
  );
  if (field !== 'durationMonths') return found;
  return [...found, ...spelledIn(text)].flatMap((one) => [one, one * 12]);
}

// "over thirty months"
function spelledIn(text: string): number[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.flatMap((word) => spelled[word] ?? []);
}

const spelled: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
  ...{ twelve: 12, fifteen: 15, eighteen: 18, twenty: 20, thirty: 30 },
};

const languages = ['en', 'fr', 'es', 'pt', 'ar', 'ar-LB', 'ar-MA', 'ar-TN', 'lo'];

// A goal may stand there by its words instead of its number.
function namesGoal(text: string, code: string): boolean {
  return languages.some((language) => {
    const words = agendaText(code, language)?.text;
    return words !== undefined && bare(text).includes(bare(words));
  });
}

function hasDate(text: string, date: string): boolean {
  const [year = '', month, day] = date.split('-');
  // What is parted by thousands is no part of a date.
  const numbers = (text.replace(/\d{1,3}(?:[.,'’\s]\d{3})+(?!\d)/gu, ' ').match(/\d+/gu) ?? []).map(Number);
  // Of the Buddhist era a year is 543 more.
  const years = [year, String(Number(year) + 543)];
  const hasYear = years.some((one) => text.includes(one)) || numbers.includes(Number(year.slice(2)));
  const hasMonth =
    month === undefined || numbers.includes(Number(month)) || hasMonthName(text, Number(month));
  return hasYear && hasMonth && (day === undefined || numbers.includes(Number(day)));
}

function hasMonthName(text: string, month: number): boolean {
  const day = Date.UTC(2024, month - 1, 15);
  return languages.some((language) =>
    (['long', 'short'] as const).some((form) => {
      const name = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(day);
      return bare(text).includes(bare(name).slice(0, 5));
    }),
  );
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '');
}

function cited(lines: readonly SourceLine[]): string {
  if (lines.length === 0) return 'any line: it has no evidence';
  return lines.map(({ text, place }) => `"${text}" (${place})`).join(', ');
}
