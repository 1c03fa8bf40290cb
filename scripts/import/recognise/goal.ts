import { agendaCodes, agendaText, indicatorCodes } from '../../../src/domain/agenda-2030.ts';
import { plainWords } from '../../../src/domain/written.ts';
import { anyWord } from './any-of.ts';
import { plainDigits, scaleAt } from './figure.ts';
import type { Found } from './found.ts';
import type { Reading } from './reading.ts';

/**
 * The goals and targets of the 2030 Agenda in a text, by their numbers and by the United Nations' words for them: "SDG
 * 8", "Target 1.3" where the Agenda is spoken of, "1.3 Implement nationally …", "End poverty in all its forms everywhere".
 * @example findGoals('SDGs 1 and 8.5', reading).map(({ value }) => value) // ['1', '8.5']
 */
export function findGoals(text: string, reading: Reading): Found<string>[] {
  // In Arabic a target may be written with the sign of decimals: ٤٫١.
  const plain = plainDigits(text).replace(/(?<=\d)٫(?=\d)/gu, '.');
  const byNumber = [...goalsByNumber(plain, reading), ...targets(plain, reading)];
  const worded = [...byTargetWords(plain), ...byTitle(plain)].filter(
    ({ at }) => !byNumber.some((one) => one.at === at),
  );
  const seen = new Set<string>();
  return [...byNumber, ...worded]
    .map((found) => ({ ...found, written: text.slice(found.at, found.at + found.written.length) }))
    .toSorted((a, b) => a.at - b.at)
    .filter(({ value }) => !seen.has(value) && Boolean(seen.add(value)));
}

/**
 * The same where a label says that goals of the Agenda follow: "Goal 8", "16-3" are some, whatever stands beside them.
 * @example findLabelledGoals('Goal 16 (targets 16-3 and 16-6)', reading).map(({ value }) => value) // ['16', '16.3', '16.6']
 */
export function findLabelledGoals(text: string, reading: Reading): Found<string>[] {
  const plain = plainDigits(text)
    .replace(/(?<=\d)٫(?=\d)/gu, '.')
    .replace(hyphened, (whole, goal: string, target: string) =>
      agendaCodes.includes(`${goal}.${target.toLowerCase()}`) ? `${goal}.${target}` : whole,
    )
    .replace(goalBeforeNumber, ' SDG ');
  return findGoals(plain, reading);
}

/**
 * The global indicators of the 2030 Agenda that a text names.
 * @example findSdgIndicators('(related SDG indicator 1.3.1)', reading)[0].value // '1.3.1'
 */
export const findSdgIndicators: (text: string, reading: Reading) => Found<string>[] = (text) => {
  const plain = plainDigits(text);
  if (!agenda.test(plain)) return [];
  return [...plain.matchAll(indicators)].flatMap((match) => {
    const code = match[1] ?? '';
    const at = match.index + match[0].lastIndexOf(code);
    if (!indicatorCodes.includes(code)) return [];
    return [{ value: code, at, written: text.slice(at, at + code.length), sure: 'certain' as const }];
  });
};

const goals = anyWord((words) => words.goals);
const code = '\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d](?!\\p{L})))?';
const codeEnd = '(?!\\d|[.,]\\d|\\p{L})';
// "2 (targets 2.1 and 2.2) and 3": what a bracket says of one goal parts it from none.
const aside = '(?:\\s?\\([^()]{1,60}\\))?';
const list = `${code}${codeEnd}(?:${aside}\\s{0,2}(?:[,،&+/;]|(?:[,،]\\s)?${anyWord(({ and }) => and)})\\s{0,2}${code}${codeEnd}){0,30}`;
const numbered = new RegExp(`${goals}[\\s:.#°º-]{0,3}(${list}${aside})(?!\\s?[-–]\\s?\\d)`, 'giu');
const codes = new RegExp(code, 'giu');
const agenda = new RegExp(`${goals}|2030`, 'iu');
const indicators = new RegExp(
  `(?:${anyWord(({ indicator }) => indicator)}|${goals})[\\s:.#°º]{0,3}(\\d{1,2}\\.(?:\\d{1,2}|[a-d])\\.\\d{1,2})(?!\\d|\\.\\d)`,
  'giu',
);

// "Goal 8 of the SDGs": by its own word alone a document means goals of its own.
const namedBehind = new RegExp(
  `${anyWord(({ goal }) => goal)}\\s{1,2}(${list})(?=\\s{1,2}(?:[\\p{L}\\p{M}]{1,4}\\s{1,2}){0,2}(?:${goals}|2030))`,
  'giu',
);

const hyphened = /(?<![\p{Script=Latin}\d.-])(\d{1,2})-(\d{1,2}|[a-d])(?![\p{L}\d.-])/giu;
const goalBeforeNumber = new RegExp(`${anyWord(({ goal }) => goal)}\\s{0,2}(?=\\d{1,2}(?!\\d))`, 'giu');

function goalsByNumber(text: string, { language }: Reading): Found<string>[] {
  return [...text.matchAll(numbered), ...text.matchAll(namedBehind)].flatMap((match) => {
    const listed = match[1] ?? '';
    const start = match.index + match[0].length - listed.length;
    // The pound of a country has the same letters.
    if (scaleAt(text, start + listed.length, language)) return [];
    return [...onlyCodes(listed).matchAll(codes)].flatMap(({ 0: one, index }) =>
      known(one, start + index, 'certain'),
    );
  });
}

const codeWords = new RegExp(
  `${anyWord(({ target }) => target)}|${anyWord(({ and }) => and)}|${codes.source}|[\\s.,;:&/]`,
  'giu',
);

// A bracket that holds other words than those of targets may hold other numbers: it becomes spaces.
function onlyCodes(listed: string): string {
  return listed.replace(/\([^()]*\)/gu, (bracket) =>
    bracket.replace(codeWords, '') === '()' ? bracket : ' '.repeat(bracket.length),
  );
}

const targetWords = new RegExp(`${anyWord(({ target }) => target)}\\s{1,2}(${list})(?!\\s?[%٪])`, 'giu');

// A framework of results has targets of its own: without the Agenda beside it, it only may be one of these.
function targets(text: string, { language }: Reading): Found<string>[] {
  const sure = agenda.test(text) ? 'certain' : 'likely';
  return [...text.matchAll(targetWords)].flatMap((match) => {
    const listed = match[1] ?? '';
    const start = match.index + match[0].length - listed.length;
    if (scaleAt(text, start + listed.length, language)) return [];
    return [...listed.matchAll(codes)]
      .filter(({ 0: one }) => one.includes('.'))
      .flatMap(({ 0: one, index }) => known(one, start + index, sure));
  });
}

function known(written: string, at: number, sure: 'certain' | 'likely'): Found<string>[] {
  const value = written.toLowerCase();
  if (!agendaCodes.includes(value)) return [];
  return [
    {
      value,
      at,
      written,
      sure,
      why: sure === 'likely' ? 'it may be a target of something else than the 2030 Agenda' : undefined,
    },
  ];
}

// "1.3 Implement nationally …", where these are the words of that target.
function byTargetWords(text: string): Found<string>[] {
  const [whole = '', written = '', words = ''] =
    /^[\s•–*-]{0,6}(\d{1,2}(?:\.(?:\d{1,2}|[a-d]))?)[.:)]?\s{1,3}(\S.{9,400})/iu.exec(text) ?? [];
  const value = written.toLowerCase();
  if (
    !agendaCodes.includes(value) ||
    !['en', 'fr'].some((language) => isLike(words, agendaText(value, language)?.text))
  )
    return [];
  return [{ value, at: whole.indexOf(written), written, sure: 'certain' }];
}

function isLike(words: string, agendaWords: string | undefined): boolean {
  const said = plainWords(words).split(' ').slice(0, 12);
  const own = new Set(plainWords(agendaWords ?? '').split(' '));
  return said.length > 2 && said.filter((word) => own.has(word)).length / said.length >= 0.75;
}

function byTitle(text: string): Found<string>[] {
  titles ??= agendaCodes
    .filter((one) => !one.includes('.'))
    .flatMap((value) => ['en', 'fr'].map((language) => titleOf(value, language)));
  // Most lines hold none: one search tells, not one for each.
  anyTitle ??= new RegExp(titles.map(({ pattern }) => pattern.source).join('|'), 'iu');
  if (!anyTitle.test(text)) return [];
  return titles.flatMap(({ value, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ value, at: match.index, written: match[0], sure: 'certain' as const }] : [];
  });
}

let titles: { value: string; pattern: RegExp }[] | undefined;
let anyTitle: RegExp | undefined;

function titleOf(value: string, language: string): { value: string; pattern: RegExp } {
  const words = (agendaText(value, language)?.text ?? '').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return { value, pattern: new RegExp(`(?<!\\p{L})${words.join('[^\\p{L}\\d]{1,3}')}(?!\\p{L})`, 'iu') };
}
