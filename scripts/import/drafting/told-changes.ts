import { slugOf } from '../../../src/content-files/slug.ts';
import type { DraftFields } from '../draft/draft.ts';
import { frameDate } from '../kinds/frame-date.ts';
import { readNumber } from '../recognise/number.ts';
import type { SourceLine } from '../source/source-document.ts';
import { isTaken } from '../draft/draft.ts';
import { publishedOf } from './document-date.ts';
import { putAway, take, type Desk } from './desk.ts';

const number = String.raw`\p{Nd}[\p{Nd}.,٫٬\s]{0,14}(?:\s?[%٪])?`;
const date = String.raw`\s?[(（]([^()（）]{4,24})[)）]`;
const changes = new RegExp(
  `^(.{6,140}?)\\s*(?:[:：]|\\s[–—-])\\s*(?:(?:from|de|du|passer de|da|من)\\s+)?(${number})${date}\\s*(?:to|a|à|para|até|إلى|→|➔|->)\\s*(${number})${date}\\s*[.;؛]?$`,
  'iu',
);

/**
 * Indicators of lines that say what they are to come to, and from where: `Children in school: from 61 % (2025) to 80 %
 * (2030)`. What is to come by a day that has passed may be a plan or a result: it is left out.
 */
export function toldChanges(desk: Desk): DraftFields[] {
  const lines = desk.sections
    .flatMap((section) => section.lines)
    .filter(({ kind, text }) => kind !== 'heading' && text.length < 250 && /[)）]\s*[.;؛]?$/u.test(text));
  if (lines.length === 0) return [];
  const published = publishedOf(desk);
  const today = isTaken(published) ? String(published.value) : desk.reading.today;
  const ids = new Set<string>();
  return lines.flatMap((line) => changeIn(desk, line, today, ids));
}

function changeIn(desk: Desk, line: SourceLine, today: string, ids: Set<string>): DraftFields[] {
  const [, title, ...parts] = changes.exec(line.text) ?? [];
  if (title === undefined) return [];
  const [first, second] = [valueIn(desk, parts[0], parts[1]), valueIn(desk, parts[2], parts[3])];
  if (!first || !second || first.isPercent !== second.isPercent) return [];
  const id = slugOf(title.split(/\s+/u).slice(0, 6).join(' ')) ?? 'indicator';
  if (
    first.date >= second.date ||
    second.date.slice(0, 7) <= today.slice(0, second.date.length) ||
    ids.has(id)
  )
    return [];
  ids.add(id);
  putAway(desk, line);
  return [
    {
      id: take(id, line, 'likely', 'made of its words'),
      title: take(title, line),
      measure: take(first.isPercent ? 'percent' : 'unit', line),
      baseline: { value: take(first.value, line), date: take(first.date, line) },
      target: { value: take(second.value, line), date: take(second.date, line) },
    },
  ];
}

function valueIn({ reading }: Desk, written = '', when = '') {
  const read = readNumber(written.trim(), reading);
  const day = frameDate(when, reading);
  if (read?.sure !== 'certain' || day === undefined) return undefined;
  return { value: read.value, date: day.date, isPercent: /[%٪]/u.test(written) };
}
