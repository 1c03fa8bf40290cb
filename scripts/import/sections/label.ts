import { listed, sectionWords, type SectionName, type SectionWords } from '../words/sections.ts';
import { foldedLabel } from './folded-label.ts';
import { withoutFront, withoutTail } from './label-ends.ts';

/** A label, what it may mean, and what stands behind it on its line. */
export interface Label {
  /** What it may mean, the likeliest first: `Objective` heads a text, or a column of a table. */
  names: readonly SectionName[];
  /** What follows it, trimmed; empty where it stands alone. */
  rest: string;
  /** What stands in brackets within it: `EUR` of `Budget (EUR)`. */
  hint?: string | undefined;
}

/** A label that is longer is a sentence. */
const longest = 80;

/**
 * The label that a line is, or begins with: `Donor`, `► Contact details:`, `2. Partners: A; B`.
 * @example readLabel('Budget (EUR): 40 000', 'en') // { names: ['budget', 'amount'], rest: '40 000', hint: 'EUR' }
 */
export function readLabel(text: string, language: string): Label | undefined {
  const whole = text.length <= longest ? namesOf(text, language) : undefined;
  if (whole !== undefined) return { ...whole, rest: '' };
  const gap = /[:：]\s*|\t+| {3,}|\s[–—-]\s/u.exec(text.slice(0, longest));
  if (gap === null) return gluedLabel(text, language);
  if (gap.index === 0) return undefined;
  const named = namesOf(text.slice(0, gap.index), language);
  const rest = text.slice(gap.index + gap[0].length).trim();
  // A clock, an address, a code: what stands directly behind the colon tells.
  if (named === undefined || rest === '' || rest.startsWith('//')) return undefined;
  return { ...named, rest };
}

// "Funded byTea Fund": what a web page sets apart by its looks alone.
function gluedLabel(text: string, language: string): Label | undefined {
  const front = /^[\p{L} ]{2,40}?\p{Ll}(?=\p{Lu})/u.exec(text)?.[0];
  const named = front === undefined ? undefined : namesOf(front, language);
  return front === undefined || named === undefined
    ? undefined
    : { ...named, rest: text.slice(front.length).trim() };
}

/** What a label means that is given without more. */
function namesOf(text: string, language: string): Omit<Label, 'rest'> | undefined {
  const brackets = /\s*[(（]([^()（）]{1,40})[)）]\s*[:：]?\s*$/u.exec(text);
  for (const words of sectionWords(language)) {
    const found = meanings(words, text);
    if (found.length > 0) return { names: found };
    if (brackets === null || brackets.index === 0) continue;
    const short = meanings(words, text.slice(0, brackets.index));
    if (short.length > 0) return { names: short, hint: brackets[1] };
  }
  return undefined;
}

function meanings(words: SectionWords, text: string): readonly SectionName[] {
  const { ands, plain, open } = indexOf(words);
  const folded = foldedLabel(text, ands);
  if (folded === '') return [];
  const exact = plain.get(folded) ?? nearly(folded, words, plain);
  if (exact !== undefined) return exact;
  const parts = folded.split(' & ');
  const joined = parts.map((part) => plain.get(part)?.[0]);
  const [first] = joined;
  // `Outputs and activities`: of two texts under one heading the first names it; two facts cannot be told apart.
  if (parts.length > 1 && first !== undefined && joined.every((name) => name !== undefined && isProse(name)))
    return [first];
  return open.filter(({ pattern }) => pattern.test(folded)).map(({ name }) => name);
}

// "Date prévue" is that of an event; "les partenaires" are those of a list, "le pays" may be a text.
function nearly(folded: string, words: SectionWords, plain: Index['plain']) {
  const tailed = plain.get(withoutTail(folded, words));
  if (tailed !== undefined && tailed[0] !== 'date') return tailed;
  const fronted = plain.get(withoutFront(folded, words));
  return fronted?.[0] !== undefined && ofLists.has(fronted[0]) ? fronted : undefined;
}

const ofLists: ReadonlySet<SectionName> = new Set([
  'partners',
  'donors',
  'implementers',
  'beneficiaries',
  'goals',
  'themes',
]);

interface Index {
  ands: readonly string[];
  plain: ReadonlyMap<string, readonly SectionName[]>;
  open: readonly { name: SectionName; pattern: RegExp }[];
}

const indexes = new Map<SectionWords, Index>();

function indexOf(words: SectionWords): Index {
  const known = indexes.get(words);
  if (known !== undefined) return known;
  const ands = listed(words.and);
  const plain = new Map<string, SectionName[]>();
  const open: Index['open'][number][] = [];
  const entries = Object.entries(words.sections) as [SectionName, string][];
  for (const [name, list] of entries.sort(([a], [b]) => rank(a) - rank(b)))
    for (const label of listed(list)) {
      if (label.includes('*')) open.push({ name, pattern: openPattern(label, ands) });
      else add(plain, foldedLabel(label, ands), name);
    }
  const index = { ands, plain, open };
  indexes.set(words, index);
  return index;
}

function add(plain: Map<string, SectionName[]>, key: string, name: SectionName): void {
  const names = plain.get(key) ?? [];
  if (!names.includes(name)) plain.set(key, [...names, name]);
}

/** `* contribution`: one to six words in place of the star. */
function openPattern(label: string, ands: readonly string[]): RegExp {
  const parts = label.split('*').map((part) => RegExp.escape(foldedLabel(part, ands)));
  const [before = '', after = ''] = parts;
  const gap = '\\S+(?: \\S+){0,5}';
  return new RegExp(`^${before}${before === '' ? '' : ' ?'}${gap}${after === '' ? '' : ' '}${after}$`, 'u');
}

/** What may only be a column or a row of a table stands behind what heads a part of a document. */
const ofTables: ReadonlySet<SectionName> = new Set([
  'phase',
  'amount',
  'purpose',
  'deliverables',
  'planned',
  'actual',
  'baseline',
  'unit',
  'attendance',
]);

function rank(name: SectionName): number {
  return ofTables.has(name) ? 1 : 0;
}

const prose: ReadonlySet<SectionName> = new Set([
  'summary',
  'background',
  'objective',
  'approach',
  'implementation',
  'outputs',
  'outcomes',
  'results',
  'outcomeSummary',
  'outcomeAchieved',
  'contribution',
  'gender',
  'risks',
  'sustainability',
  'monitoring',
]);

/** Whether what stands under a label is a text of paragraphs, not a fact in a few words. */
export function isProse(name: SectionName | undefined): boolean {
  return name !== undefined && prose.has(name);
}
