import type { SourceLine } from '../source/source-document.ts';
import { allNameWords } from '../words/names.ts';
import { countriesIn, countryNames } from './country-names.ts';
import { knownAt } from './known-organisation.ts';
import { nameIndex } from './name-index.ts';
import { nameTokens } from './name-tokens.ts';
import { addressWords, offices, titles } from './name-words.ts';
import { headsIn } from './organisation-names.ts';
import { personName } from './person-name.ts';
import type { Reading } from './reading.ts';

/** What a part of a line about a person is. */
export type PartKind = 'name' | 'title' | 'organisation' | 'office' | 'country' | 'address' | 'mail' | 'phone' | 'break' | 'other';

/** A part of a line about a person. */
export interface PersonPart {
  kind: PartKind;
  text: string;
  line: SourceLine;
  /** Whether the first of its line, or right behind a label. */
  isFirst: boolean;
  /** Whether a label says what it is. */
  isLabelled: boolean;
}

const mail = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/u;
const phone = /(?:\+|00|\()?\p{Nd}[\p{Nd}\s().\u00a0-]{5,22}\p{Nd}/u;
const address = /(?:https?:\/\/|www\.)[^\s,;]+/u;
const pieces = new RegExp(`(${mail.source})|(${address.source})|(${phone.source})|[,،;|()<>\\[\\]\\t]|\\s[–—-](?=\\s|$)|\\s[–—]|:\\s`, 'gu');

/** The parts of lines about people, each with what it is. */
export function personParts(lines: readonly SourceLine[], reading: Pick<Reading, 'known'>): PersonPart[] {
  return lines.flatMap((line) => (line.text.length > 2000 ? [] : partsOf(line, reading)));
}

type Label = keyof (typeof allNameWords)[number]['labels'];

const labels = nameIndex(
  allNameWords.flatMap((words) =>
    (Object.keys(words.labels) as Label[]).flatMap((label) =>
      words.labels[label].map((word): [string, Label] => [word, label]),
    ),
  ),
);

function partsOf(line: SourceLine, reading: Pick<Reading, 'known'>): PersonPart[] {
  const parts: PersonPart[] = [];
  let from = 0;
  let label: Label | undefined;
  const push = (kind: PartKind, text: string) => {
    parts.push({ kind, text, line, isFirst: parts.length === 0 || parts.at(-1)?.kind === 'mail' || label !== undefined, isLabelled: label !== undefined });
  };
  const words = (text: string, isLabel: boolean) => {
    const bare = text.replace(/^[\s.•·*\p{Pd}]+|[\s•·*\p{Pd}]+$/gu, '');
    if (bare === '') return;
    const end = labelAtEnd(bare);
    if (isLabel && end !== undefined) {
      words(bare.slice(0, end), false);
      words(bare.slice(end), true);
      return;
    }
    const named = labels.of(bare.replace(/[.:]+$/u, ''));
    if (named.length > 0 && (isLabel || named[0] === 'mail' || named[0] === 'phone' || named[0] === 'web')) {
      label = named[0];
      return;
    }
    const rest = withoutLabel(bare);
    if (rest !== bare) label = 'contact';
    push(kindOf(rest, label, reading), rest);
    label = undefined;
  };
  for (const match of line.text.matchAll(pieces)) {
    words(line.text.slice(from, match.index), match[0].startsWith(':') || match[1] !== undefined || match[3] !== undefined);
    from = match.index + match[0].length;
    if (match[1]) push('mail', match[1].replace(/\.$/u, ''));
    if (match[3]) push('phone', match[3].trim());
    if (match[1] ?? match[2] ?? match[3]) label = undefined;
  }
  words(line.text.slice(from), false);
  return parts;
}

// "Team Leader E: ama@…": where the label of what follows begins.
function labelAtEnd(text: string): number | undefined {
  const last = /\s(\S{1,12})$/u.exec(text);
  const label = labels.of((last?.[1] ?? '').replace(/[.:]+$/u, ''))[0];
  return last && (label === 'mail' || label === 'phone' || label === 'web') ? last.index : undefined;
}

// "For more information please contact Ama Mensah"
function withoutLabel(text: string): string {
  const tokens = nameTokens(text);
  const found = labels.at(tokens, 0);
  if (!found?.values.includes('contact')) return text;
  const next = tokens[found.length];
  return next && personName(text.slice(next.at)) ? text.slice(next.at) : text;
}

function kindOf(text: string, label: Label | undefined, reading: Pick<Reading, 'known'>): PartKind {
  const tokens = nameTokens(text);
  if (label === 'name' && personName(text)) return 'name';
  if (label === 'title') return 'title';
  if (label === 'office') return isOrganisation(text, reading) ? 'organisation' : 'office';
  if (personName(text)) return 'name';
  if (countryNames.of(text).length > 0 || isCountriesOnly(text)) return 'country';
  const known = knownAt(tokens, 0, text, reading.known);
  if (known?.length === tokens.length) return 'organisation';
  const isTitle = tokens.some((_, i) => titles.at(tokens, i) !== undefined);
  if (/^\p{Ll}/u.test(text) && !isTitle) return 'other';
  if (isTitle && !known) return 'title';
  if (tokens.some((_, i) => offices.at(tokens, i) !== undefined) || (known && tokens.length - known.length <= 5)) return 'office';
  if (headsIn(tokens).length > 0) return 'organisation';
  return tokens.some((_, i) => addressWords.at(tokens, i) !== undefined) || /\p{N}/u.test(text) ? 'address' : 'other';
}

function isOrganisation(text: string, { known }: Pick<Reading, 'known'>): boolean {
  return known.named('organisations', text) !== undefined || headsIn(nameTokens(text)).length > 0;
}

// "and Ghana"
function isCountriesOnly(text: string): boolean {
  const bare = text.replace(/^(?:and|et|y|e)\s+/u, '');
  const tokens = nameTokens(bare);
  const [country] = countriesIn(tokens, bare);
  return country?.from === 0 && country.to === tokens.length;
}
