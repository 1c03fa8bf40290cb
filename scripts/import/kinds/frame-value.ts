import type { Reading } from '../recognise/reading.ts';
import type { SourceCell, SourceLine } from '../source/source-document.ts';
import { frameDate, type FrameDate } from './frame-date.ts';
import { leadingNumber } from './frame-number.ts';
import { isOnly } from './frame-words.ts';

/** A value of an indicator: a number, or words. */
export interface FrameValue {
  value: number | string;
  isPercent: boolean;
  unit?: string | undefined;
  /** What else the cell says of it. */
  comment?: string | undefined;
  when?: FrameDate | undefined;
  lines: readonly SourceLine[];
}

/**
 * The values in a cell: none, one, or one a year (`2023: 40`, `2024: 60`).
 * @param hasYear whether its column is that of a year already, so that a lone year is none
 */
export function frameValues(cell: SourceCell, reading: Reading): FrameValue[] {
  if (cell.lines.length === 0) return [];
  const { value, format, lines } = cell;
  if (typeof value === 'number') return [numberOf(value, format ?? '', lines)];
  if (typeof value === 'boolean') return [];
  const byYear = lines.map((line) => yearBefore(line, reading));
  if (lines.length > 1 && byYear.every((one) => one !== undefined)) return byYear;
  const joined = lines
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const [single] = lines.length === 1 ? byYear : [];
  const read = single ?? valueIn(joined, lines, reading);
  return read === undefined ? [] : [read];
}

/** The lines of a cell that say that there is no value: `N/A`, a dash. */
export function isNothing({ lines }: SourceCell): boolean {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  return text !== '' && (/^[-–—.…/\\*?\s]+$/u.test(text) || isOnly(text, 'nothing'));
}

function numberOf(value: number, format: string, lines: readonly SourceLine[]): FrameValue {
  const isPercent = /%/u.test(format.replace(/"[^"]*"|\\./gu, ''));
  return { value: isPercent ? Number((value * 100).toPrecision(15)) : value, isPercent, lines };
}

// "2024: 60 %", "2024 – 60".
function yearBefore(line: SourceLine, reading: Reading): FrameValue | undefined {
  const [whole = '', year] = /^\(?((?:19|20)\d{2})\)?\s*[:=：–—-]\s*(?=\S)/u.exec(line.text) ?? [];
  if (year === undefined || (/^\d{2}(?!\d)/u.test(line.text.slice(whole.length)) && /[-–]\s*$/u.test(whole)))
    return undefined;
  const read = valueIn(line.text.slice(whole.length), [line], reading);
  return read && { ...read, when: read.when ?? { date: year } };
}

function valueIn(text: string, lines: readonly SourceLine[], reading: Reading): FrameValue | undefined {
  if (isNothing({ lines: [{ text, place: '', kind: 'cell' }] })) return undefined;
  const { rest, when, bracket } = withoutDate(text, reading);
  const number = leadingNumber(rest, reading);
  const dated = when && { when };
  if (number === undefined)
    return /^\P{N}*\p{L}\P{N}*$/u.test(rest) ? { value: rest, isPercent: false, ...dated, lines } : undefined;
  const { unit, more } = partsOf(number.behind);
  if (more === undefined) return undefined;
  const comment = [number.before === '' ? '' : rest, bracket, number.before === '' ? more : ''].find(
    (part) => part !== '',
  );
  return {
    value: number.value,
    isPercent: number.isPercent,
    ...(unit !== '' && !number.isPercent && { unit }),
    ...(comment !== undefined && { comment }),
    ...dated,
    lines,
  };
}

// "45 % (2022)", "45 % in 2022", "by 2026: 80 %"; another bracket is a remark.
function withoutDate(text: string, reading: Reading) {
  let [rest, bracket] = [text, ''];
  let when: FrameDate | undefined;
  for (const [whole, inside = ''] of text.matchAll(/[([]([^()[\]]{2,120})[)\]]/gu)) {
    const date = /^(?:\P{N}*)(?:\p{Nd}{1,2}\P{N}{1,12})?(?:19|20)\p{Nd}{2}[\p{P}\p{Nd}\s]{0,6}$/u.test(inside)
      ? frameDate(inside, reading)
      : undefined;
    if (date) when = date;
    else bracket = inside;
    rest = rest.replace(whole, ' ');
  }
  const behind =
    /[\s,;]+(?:in|by|as of|en|au|à|d['’]ici(?: à)?|para|al|até|em|في|عام|بحلول|ໃນປີ|ປີ)?\s*((?:19|20)\d{2})\.?\s*$/iu.exec(
      rest,
    );
  if (behind?.[1] !== undefined && when === undefined && behind.index > 0) {
    when = { date: behind[1] };
    rest = rest.slice(0, behind.index);
  }
  return { rest: rest.replace(/\s+/gu, ' ').trim(), when, bracket };
}

// What is counted, in a few words; what follows a sign is a remark. A second number makes it unclear which counts.
function partsOf(behind: string): { unit: string; more: string | undefined } {
  const [head = '', ...others] = behind.split(/(?<=[\p{L})])[;,:–—]\s+|\s[–—-]\s/u);
  const unit = head.replace(/[.;,]+$/u, '').trim();
  const more = others.join(', ').trim();
  if (/\p{N}/u.test(unit)) return { unit: '', more: undefined };
  const isUnit = /^\p{L}/u.test(unit) && unit.split(' ').length <= 4;
  return { unit: isUnit ? unit : '', more };
}
