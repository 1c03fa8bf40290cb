import type { PartialDate } from '../../../src/domain/partial-date.ts';
import type { Taken } from '../draft/draft.ts';
import { findCodes } from '../recognise/code.ts';
import { findDates } from '../recognise/date.ts';
import { cutLine, originOf } from '../sections/cut-line.ts';
import { isPageNumber } from '../source/page-furniture.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import { dateUnder } from './brief-facts.ts';
import { putAway, take, type Desk } from './desk.ts';
import { isDocumentWord } from './document-words.ts';

/** Lines at the head and the foot of a document that a date of its own may stand in. */
const edge = 8;

/** When a document was published: under a label, or a date that has a line of its own at its head or its foot. */
export function publishedOf(desk: Desk): Taken<PartialDate> | undefined {
  const labelled = dateUnder(desk, 'date');
  if (labelled !== undefined) return labelled;
  const { lines, format } = desk.document;
  // A day at the end of a sheet is one of its table.
  if (format === 'xlsx' || format === 'csv') return undefined;
  const edges = [...lines.slice(0, edge), ...lines.slice(edge).slice(-edge)];
  const cells = new Set(
    desk.sections.flatMap(({ tables }) =>
      tables.flatMap(({ rows }) => rows.flat().flatMap((one) => one.lines)),
    ),
  );
  for (const line of edges) {
    if (cells.has(line) || isOfAnother(desk, line)) continue;
    const among = lines.indexOf(line) < 3 ? dateAmong(desk, line) : undefined;
    const found = ownDate(desk, line) ?? dateOfKind(desk, line) ?? among;
    if (found === undefined) continue;
    putAway(desk, line);
    return found;
  }
  return undefined;
}

// "Water Trust · Kisumu · September 2025" above the title: one piece is a date, the others are names.
function dateAmong(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const pieces = line.text.split(/\s*[|·•]\s*/u);
  if (pieces.length < 3 || pieces.length > 4 || line.kind !== 'paragraph') return undefined;
  const dated = pieces.filter((piece) => findDates(piece, desk.reading).length > 0);
  const [one, ...others] = dated;
  const isNames = pieces.every((piece) => piece === one || /^\p{Lu}[^\p{N}:]{2,60}$/u.test(piece));
  if (one === undefined || others.length > 0 || !isNames) return undefined;
  const found = dateAlone(desk, cutLine(line, one));
  return found && { ...found, sure: 'likely' };
}

const otherDates: ReadonlySet<SectionName> = new Set([
  'duration',
  'start',
  'end',
  'adopted',
  'launched',
  'events',
  'status',
  'phase',
]);

// "Start: 1 May 2021" is no date of the document, nor is what stands under the label of another fact.
function isOfAnother({ sections }: Desk, line: SourceLine): boolean {
  return sections.some(
    ({ names: [name], label, lines }) =>
      name !== undefined &&
      name !== 'date' &&
      ((label !== undefined && originOf(label) === line && lines.length > 0 && label.kind !== 'heading') ||
        (otherDates.has(name) && lines.some((one) => originOf(one) === line))),
  );
}

/** The date that a line is, with no more than a place, an edition or the kind of document before it. */
export function ownDate(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const pieces = line.text.split(/\s*[|·]\s*/u).filter((piece) => !isOfPage(piece));
  const [front = '', last = '', ...others] = pieces;
  const edged = dateAtEdge(desk, line, pieces);
  if (edged !== undefined) return edged;
  if (others.length > 0) return undefined;
  const isSaid = pieces.length === 1 || isDocumentWord(front) || isDocumentWord(last);
  // "An essay for those who give · Tana, May 2025": without a word for what it is, the last piece, and to the month.
  if (!isSaid)
    return /\p{N}/u.test(front) || front.length < 20 ? undefined : dateAlone(desk, cutLine(line, last));
  const dated = pieces.find((piece) => !isDocumentWord(piece));
  return dated === undefined ? undefined : dateAlone(desk, cutLine(line, dated));
}

// "page 3", and behind another piece "3 of 10" too.
function isOfPage(piece: string): boolean {
  return isPageNumber(piece) || /^\p{Nd}{1,3} ?(?:of|sur|de|من|\/) ?\p{Nd}{1,3}$/iu.test(piece);
}

// "Lake Fund · June 2025" at the edge of a page: one piece is a date and nothing else, the others hold no figures.
function dateAtEdge(desk: Desk, line: SourceLine, pieces: readonly string[]): Taken<PartialDate> | undefined {
  const [dated, ...more] = pieces.filter((piece) => /\p{Nd}/u.test(piece));
  if (dated === undefined || more.length > 0 || pieces.length < 2 || line.text.length > 100) return undefined;
  const [found] = findDates(dated, desk.reading);
  return found?.written === dated && found.sure !== 'guess'
    ? take(found.value, line, 'likely', 'the date at the edge of the page')
    : undefined;
}

// "Concept note, 14 March 2026. Water Union, Tana."
function dateOfKind(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const [head = '', behind = ''] = line.text.split(/(?<=\p{Nd}{4})\.\s+/u);
  if (line.text.length >= 120) return undefined;
  if (behind !== '' && isDocumentWord(head)) return dateAlone(desk, cutLine(line, head));
  // "A note for partners, by the Water Union. Tana, 11 August 2025."
  const last = /\.\s+(\p{Lu}[\p{L}\p{M}’' -]{2,30},\s[^.]{6,30})\.?$/u.exec(line.text)?.[1];
  return last === undefined ? undefined : dateAlone(desk, cutLine(line, last));
}

function dateAlone(desk: Desk, line: SourceLine): Taken<PartialDate> | undefined {
  const [found, ...others] = findDates(line.text, desk.reading);
  if (found === undefined || others.length > 0 || found.sure === 'guess') return undefined;
  const behind = line.text.slice(found.at + found.written.length);
  const front = line.text.slice(0, found.at).trim();
  if (/\p{L}/u.test(behind) || front.split(/\s+/u).length > 4 || /[.:]\s*\S/u.test(front)) return undefined;
  if (line.text.includes('/') && found.written !== line.text.trim()) return undefined;
  if (findCodes(line.text, desk.reading).length > 0) return undefined;
  return front === ''
    ? take(found.value, line, 'likely', 'a date that stands alone')
    : /^\p{Lu}|\p{Lo}/u.test(front) && line.text.length < 70
      ? take(found.value, line, 'likely', 'the date of the document')
      : undefined;
}
