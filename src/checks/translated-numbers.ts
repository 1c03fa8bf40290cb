import { shown } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { numbersIn, writtenIn, type WrittenNumber } from '../domain/written-numbers.ts';
import { keyOf, type Corpus, type Entry, type Place } from './corpus.ts';
import { plainWordsOf } from './fields.ts';
import type { Finding } from './rule.ts';

/**
 * Numbers in a translation that its original does not have: a slip there is a wrong promise to whoever reads it. Each
 * is read as its language writes numbers. A number that is missing may stand there in words.
 */
export function findNumbersOfTheirOwn({ site, entries, translations }: Corpus): Finding[] {
  const language = site?.data.defaultLanguage;
  if (language === undefined) return [];
  const originals = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const read = new Map<Entry, OriginalNumbers>();
  const theirsOf = (original: Entry): OriginalNumbers => {
    const theirs = read.get(original) ?? numbersOf(original, language);
    read.set(original, theirs);
    return theirs;
  };
  return translations.flatMap((entry) => {
    const original = originals.get(keyOf(entry));
    if (!original || entry.language === undefined) return [];
    const before = foundBefore.get(entry);
    if (before?.original === original && before.language === language) return before.found;
    const found = foreignNumbers({ ...entry, language: entry.language }, original, theirsOf).map((one) => ({
      ...one,
      entry,
    }));
    foundBefore.set(entry, { original, language, found });
    return found;
  });
}

/** While somebody writes, most entries stay as they are, and to read all their numbers takes long. */
const foundBefore = new WeakMap<Entry, { original: Entry; language: string; found: Finding[] }>();

function foreignNumbers(
  entry: Entry & { language: string },
  original: Entry,
  theirsOf: (original: Entry) => OriginalNumbers,
): Omit<Finding, 'entry'>[] {
  const { language } = entry;
  const mine = wordsOf(entry).map((words) => ({ ...words, numbers: numbersIn(words.text, language) }));
  if (mine.every(({ numbers }) => numbers.length === 0)) return [];
  const theirs = theirsOf(original);
  const said = new Set(mine.flatMap(({ numbers }) => numbers.flatMap(({ values }) => values)));
  return mine.flatMap(({ place, numbers }) =>
    numbers
      .filter((number) => isForeign(number, theirs, said))
      .map((number) => ({
        ...place,
        found: number.written,
        message: messageOf(number, theirs, { file: original.file, language }),
      })),
  );
}

interface OriginalNumbers {
  /** What the numbers of its fields and texts mean. */
  values: ReadonlySet<string>;
  /** Those that stand in its words. */
  inWords: readonly WrittenNumber[];
}

function numbersOf(original: Entry, language: string): OriginalNumbers {
  const inWords = wordsOf(original).flatMap(({ text }) => numbersIn(text, language));
  const inFields = leavesOf(original.raw).flatMap((leaf) =>
    typeof leaf === 'number' ? [String(leaf)] : numbersIn(withLongYears(leaf), language).flatMap(meanings),
  );
  const inTexts = wordsOf(original).flatMap(({ text }) =>
    numbersIn(withLongYears(text), language).flatMap(meanings),
  );
  return { values: new Set([...inFields, ...inTexts]), inWords };
}

function meanings({ values, parts }: WrittenNumber): string[] {
  return [...values, ...parts];
}

function leavesOf(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap(leavesOf);
  return isRecord(value) ? Object.values(value).flatMap(leavesOf) : [];
}

// "2016–20" is 2016–2020 to others.
function withLongYears(text: string): string {
  return text.replace(/(?<!\d)(\d\d)(\d\d)([-–/])(\d\d)(?!\d)/gu, '$& $1$4');
}

// One or two digits may be a number that the original has in words, unless a longer one that it has is gone.
function isForeign(number: WrittenNumber, theirs: OriginalNumbers, said: ReadonlySet<string>): boolean {
  const { values, parts, digits, written } = number;
  if (values.some((value) => theirs.values.has(value))) return false;
  if (parts.length > 0 && parts.every((part) => theirs.values.has(part))) return false;
  if (digits.length > 2 || /\P{Nd}/u.test(written)) return true;
  return theirs.inWords.some(
    (other) => !other.values.some((value) => said.has(value)) && isSlipOf(digits, other),
  );
}

// The same digits with a sign fewer, or one digit fewer.
function isSlipOf(digits: string, { digits: others, written }: WrittenNumber): boolean {
  if (digits === others) return /\P{Nd}/u.test(written);
  if (others.length !== digits.length + 1 || digits.length < 2) return false;
  return [...others].some((_, i) => others.slice(0, i) + others.slice(i + 1) === digits);
}

function messageOf(
  { written, values, swapped }: WrittenNumber,
  theirs: OriginalNumbers,
  { file, language }: { file: string; language: string },
): string {
  if (swapped === undefined || !theirs.values.has(swapped))
    return `says ${written}, which ${file} does not; write the number that stands there`;
  return `says ${written}, which reads as ${shown(Number(values[0]))} in ${language}, and ${file} does not say that; write ${writtenIn(swapped, language)}`;
}

function wordsOf(entry: Entry): { place: Place; text: string }[] {
  const fields = plainWordsOf(entry).map(({ path, value }) => ({ place: { path }, text: value }));
  const paragraphs = entry.texts.flatMap(({ path, text }) =>
    [...text.paragraphs, ...text.phrases].map(({ text: of, line }) => ({
      place: { path, ...(path.length === 0 && { line }) },
      text: of,
    })),
  );
  return [...fields, ...paragraphs];
}
