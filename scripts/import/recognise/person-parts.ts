import type { SourceLine } from '../source/source-document.ts';
import { allNameWords } from '../words/names.ts';
import { countriesIn, countryNames } from './country-names.ts';
import { employerInTitle } from './employer-in-title.ts';
import { knownAt } from './known-organisation.ts';
import type { Found } from './found.ts';
import { findMails } from './mail.ts';
import { nameIndex } from './name-index.ts';
import { nameTokens } from './name-tokens.ts';
import { addressWords, offices, titles } from './name-words.ts';
import { headsIn } from './name-runs.ts';
import { personName } from './person-name.ts';
import { partsOfSentence } from './person-sentence.ts';
import { calledIn, sentencesOf, withTitlesBefore } from './person-sentences.ts';
import { findPhones } from './phone.ts';
import type { Reading } from './reading.ts';

/** What a part of a line about a person is. */
export type PartKind =
  'name' | 'title' | 'organisation' | 'office' | 'country' | 'address' | 'mail' | 'phone' | 'break' | 'other';

/** A part of a line about a person. */
export interface PersonPart {
  kind: PartKind;
  text: string;
  line: SourceLine;
  /** Whether the first of its line, or right behind a label. */
  isFirst: boolean;
  /** Whether a label says what it is. */
  isLabelled: boolean;
  /** Whether it stands within a text of sentences: only who can be reached counts there. */
  isSpoken?: boolean;
}

/** The parts of lines about people, each with what it is. */
export function personParts(lines: readonly SourceLine[], reading: Pick<Reading, 'known'>): PersonPart[] {
  return lines.flatMap((line) => (line.text.length > 2000 ? [] : partsOfLine(line, reading)));
}

function partsOfLine(line: SourceLine, reading: Pick<Reading, 'known'>): PersonPart[] {
  const sentences = sentencesOf(line);
  const parts = sentences.flatMap((sentence, i) =>
    partsOf(sentence, reading).map((part) => ({ ...part, line, isSpoken: i > 0 && !part.isLabelled })),
  );
  return withTitlesBefore(parts);
}

type Label = keyof (typeof allNameWords)[number]['labels'];

const labels = nameIndex(
  allNameWords.flatMap((words) =>
    (Object.keys(words.labels) as Label[]).flatMap((label) =>
      words.labels[label].map((word): [string, Label] => [word, label]),
    ),
  ),
);

// What is found in a line, and what only parts it.
interface Mark {
  at: number;
  end: number;
  kind: 'mail' | 'phone' | 'link' | 'colon' | 'comma';
  value: string;
}

function partsOf(line: SourceLine, reading: Pick<Reading, 'known'>): PersonPart[] {
  const parts: PersonPart[] = [];
  let label: Label | undefined;
  const push = (kind: PartKind, text: string) => {
    const isFirst =
      parts.length === 0 ||
      parts.at(-1)?.kind === 'mail' ||
      parts.at(-1)?.kind === 'break' ||
      label !== undefined ||
      // "… +221 77 123 45 67 Mme Awa Diop": a title of courtesy begins another.
      (kind === 'name' && parts.at(-1)?.kind === 'phone' && personName(text)?.isMarked === true);
    parts.push({ kind, text, line, isFirst, isLabelled: label !== undefined });
  };
  const words = (text: string, next: Mark['kind'] | undefined) => {
    const bare = text.replace(/^[\s.•·*"“”„«\p{Pd}]+|[\s•·*"“”»\p{Pd}]+$/gu, '');
    if (bare === '') return;
    const isLabel = next === 'colon' || next === 'mail' || next === 'phone';
    const end = isLabel ? labelAtEnd(bare) : undefined;
    if (end !== undefined) words(bare.slice(0, end), 'comma');
    const whole = end === undefined ? bare : bare.slice(end).trim();
    const said = label === undefined ? partsOfSentence(whole, next === 'comma') : undefined;
    if (said !== undefined) {
      for (const [at, one] of said.parts.entries()) {
        label = at === 0 && (one.kind === 'name' || said.isBeforeName) ? 'name' : undefined;
        push(one.kind, one.text);
      }
      label = said.isBeforeName ? 'name' : undefined;
      return;
    }
    const named = labels.of(whole.replace(/[.:]+$/u, ''))[0];
    if (named !== undefined && (isLabel || ['mail', 'phone', 'web'].includes(named))) label = named;
    else if (next === 'colon' && isContactLabel(whole)) label = 'contact';
    else if (next === 'colon' && kindOf(whole, undefined, reading) === 'title') {
      push('title', whole);
      label = 'name';
    } else {
      const rest = withoutLabel(whole);
      if (rest !== whole) label = 'contact';
      const kind = kindOf(rest, label, reading);
      const joint = kind === 'title' ? employerInTitle(rest) : undefined;
      push(kind, joint === undefined ? rest : joint.title);
      if (joint !== undefined) push('organisation', joint.employer);
      label = undefined;
    }
  };
  let from = 0;
  for (const mark of marksIn(line)) {
    if (mark.at < from) continue;
    words(line.text.slice(from, mark.at), mark.kind);
    from = mark.end;
    if (mark.kind === 'mail' || mark.kind === 'phone') push(mark.kind, mark.value);
    if (mark.value === ';') push('break', ';');
    if (mark.kind !== 'colon' && mark.kind !== 'comma') label = undefined;
  }
  words(line.text.slice(from), undefined);
  return parts;
}

// "For questions on the wells:"
function isContactLabel(text: string): boolean {
  const tokens = nameTokens(text);
  return tokens.length <= 9 && labels.at(tokens, 0)?.values.includes('contact') === true;
}

const separators = /[,،、;؛|()<>[\]\t]|\s[–—-](?=\s|$)|\s[–—]|[:：](?=\s)/gu;
const addresses = /(?:https?:\/\/|www\.)[^\s,;]+/gu;

function marksIn(line: SourceLine): Mark[] {
  const reach = (kind: 'mail' | 'phone', { value, at, written }: Found<string>): Mark => {
    // A link that leads to a mail address stands on the name itself.
    const isShown = kind === 'phone' ? /\p{Nd}/u.test(written) : written.includes('@');
    return { at: isShown ? at : at + written.length, end: at + written.length, kind, value };
  };
  return [
    ...findMails(line).map((mail) => reach('mail', mail)),
    ...findPhones(line).map((phone) => reach('phone', phone)),
    ...[...line.text.matchAll(addresses)].map(({ 0: value, index: at }): Mark => ({
      at,
      end: at + value.length,
      kind: 'link',
      value,
    })),
    ...[...line.text.matchAll(separators)].map(({ 0: value, index: at }): Mark => {
      const kind = /[:：]/u.test(value) ? 'colon' : 'comma';
      return { at, end: at + value.length, kind, value: value.replace('؛', ';') };
    }),
  ].sort((a, b) => a.at - b.at || Number(b.end === b.at) - Number(a.end === a.at) || b.end - a.end);
}

// "Team Leader E: ama@…": where the label of what follows begins.
function labelAtEnd(text: string): number | undefined {
  const last = /\s(\S{1,12})$/u.exec(text);
  const label = labels.of((last?.[1] ?? '').replace(/[.:]+$/u, ''))[0];
  return last && (label === 'mail' || label === 'phone' || label === 'web') ? last.index : undefined;
}

const verbBehind = /\s(?:will|can|is|would|answers|looks|has|or)\s.*$/u;

// "For more information please contact Ama Mensah"
function withoutLabel(text: string): string {
  const tokens = nameTokens(text);
  if (tokens.length > 30) return text;
  for (const i of tokens.keys()) {
    const found = labels.at(tokens, i);
    const next = found?.values.includes('contact') === true ? tokens[i + found.length] : undefined;
    const rest =
      next &&
      text
        .slice(next.at)
        .replace(/\s(?:at|via|by|on|under|à|par|au|sur|en|a|al|por|em|pelo|no|na|على|عبر)$/u, '')
        .replace(verbBehind, '');
    if (rest && personName(rest)) return rest;
  }
  return calledIn(text) ?? text;
}

function kindOf(text: string, label: Label | undefined, reading: Pick<Reading, 'known'>): PartKind {
  const tokens = nameTokens(text);
  if (label === 'name' && personName(text)) return 'name';
  if (label === 'title') return 'title';
  if (label === 'office') return isOrganisation(text, reading) ? 'organisation' : 'office';
  const known = knownAt(tokens, 0, text, reading.known);
  if (known && known.length < tokens.length && tokens.length - known.length <= 3) return 'office';
  if (personName(text)) return 'name';
  if (countryNames.of(text).length > 0 || isCountriesOnly(text)) return 'country';
  if (known?.length === tokens.length) return 'organisation';
  const isTitle = tokens.some((_, i) => titles.at(tokens, i) !== undefined);
  if (/^\p{Ll}/u.test(text) && !isTitle) return 'other';
  if (isTitle && !known) return 'title';
  if (
    tokens.some((_, i) => offices.at(tokens, i) !== undefined) ||
    (known && tokens.length - known.length <= 5)
  )
    return 'office';
  if (headsIn(tokens).length > 0) return 'organisation';
  return tokens.some((_, i) => addressWords.at(tokens, i) !== undefined) || /\p{N}/u.test(text)
    ? 'address'
    : 'other';
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
