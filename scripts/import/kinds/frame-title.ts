import type { Taken } from '../draft/draft.ts';
import { taken } from '../draft/draft.ts';
import { readLabel } from '../sections/label.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import { allPhrases, plainText } from './frame-words.ts';

/** The name of the project that a results framework is of, where the document says it; and the labels beside it. */
export function frameTitle(
  document: SourceDocument,
  inside: ReadonlySet<SourceLine>,
): { title: Taken<string>; labels: readonly SourceLine[] } | undefined {
  return labelledTitle(document, inside) ?? headingTitle(document, inside);
}

// "Project title: Wells for all", in one line or in two cells side by side.
function labelledTitle({ lines, tables }: SourceDocument, inside: ReadonlySet<SourceLine>) {
  for (const line of lines) {
    if (inside.has(line)) continue;
    const [, label = '', words = ''] = /^([^:：]{3,40})\s?[:：]\s*(\S.*)$/u.exec(line.text) ?? [];
    if (isLabel(label) && isTitle(words)) return { title: taken(words.trim(), line), labels: [] };
  }
  for (const { rows } of tables)
    for (const row of rows) {
      // A merged cell is repeated in each of its places.
      const filled = row.filter(
        (cell, i) => cell.lines[0] !== undefined && cell.lines[0] !== row[i - 1]?.lines[0],
      );
      const [label, words, ...others] = filled;
      const [line] = words?.lines ?? [];
      const [name] = label?.lines ?? [];
      if (line === undefined || name === undefined || others.length > 0 || inside.has(name)) continue;
      if (isLabel(name.text) && isTitle(line.text)) return { title: taken(line.text, line), labels: [name] };
    }
  return undefined;
}

// The first heading, or the first line of a sheet; of "Results framework: Wells for all" what is its own.
function headingTitle({ lines, format }: SourceDocument, inside: ReadonlySet<SourceLine>) {
  const isSheet = format === 'xlsx' || format === 'csv';
  const above = lines.filter((line) => !inside.has(line)).slice(0, 12);
  for (const line of above) {
    if (line.kind === 'furniture' || /^sheet "[^"]*"$/u.test(line.place)) continue;
    if (!isSheet && line.kind !== 'heading' && line.isBold !== true) continue;
    const title = withoutFrameWords(line.text);
    if (isTitle(title))
      return { title: taken(title, line, 'likely', 'it stands above the framework'), labels: [] };
    if (title !== '') return undefined;
  }
  return undefined;
}

function withoutFrameWords(text: string): string {
  const parts = text.split(/\s*[:：|]\s+|\s+[–—-]\s+/u).filter((part) => part !== '');
  const own = parts.filter((part) => !isFrameName(part));
  const [first] = own;
  if (first === undefined) return '';
  if (own.length === parts.length) return text;
  return own.length === 1 ? first : text.slice(text.indexOf(first));
}

function isFrameName(text: string): boolean {
  const plain = plainText(text).replace(/\d+/gu, '').replace(/\s+/gu, ' ').trim();
  return (
    plain === '' ||
    allPhrases(({ frames }) => frames).some(
      (phrase) => plain === phrase || plain === `project ${phrase}` || plain === `the ${phrase}`,
    )
  );
}

function isLabel(text: string): boolean {
  const label = readLabel(text, 'und');
  return (
    allPhrases(({ names }) => names).includes(plainText(text)) ||
    (label?.rest === '' && label.names.includes('title'))
  );
}

function isTitle(text: string): boolean {
  return (
    /\p{L}{3}/u.test(text) &&
    !isCode(text) &&
    text.length >= 6 &&
    text.length <= 200 &&
    !/[.!?؟]\s+\p{Lu}/u.test(text)
  );
}

// "SL-NCD-22" beside "Project": no word in small letters, and figures.
function isCode(text: string): boolean {
  return /^[\p{Lu}\p{N}./_-]+$/u.test(text.trim()) && /\p{N}/u.test(text);
}
