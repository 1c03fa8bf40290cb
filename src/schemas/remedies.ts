import { agendaCodes, agendaText, goalOf, indicatorCodes } from '../domain/agenda-2030.ts';
import { latinDigits } from '../domain/digits.ts';
import { adviseMoney } from '../domain/money-advice.ts';
import { isPartialDate } from '../domain/partial-date.ts';
import type { Period } from '../domain/period.ts';
import { isRecord } from '../domain/record.ts';
import { spellDates } from '../domain/spelled-dates.ts';
import { spellPeriods } from '../domain/spelled-periods.ts';
import { hasSeveralNumbers, spellMoney } from '../domain/spelled-money.ts';
import { written } from '../domain/written.ts';

/** What to write for a number that is none. */
export function numberRemedy(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  const text = latinDigits(written(theOnly(input)))
    .replace(/[%٪]|percent/u, '')
    .trim();
  // A number in quotes means itself: "1.250" is not 1250 here, as it is where money is meant.
  const spelled = /^-?\d+(\.\d+)?$/u.test(text) ? String(Number(text)) : spellMoney(text);
  const isPercent = /[%٪]|percent/u.test(written(input));
  if (spelled !== undefined && /^-?[\d.]+$/u.test(spelled))
    return `write a plain number: ${spelled}${isPercent ? ', with unit: percent beside it where it has a unit' : ''}`;
  const number = hasSeveralNumbers(text) ? 'write one plain number' : 'write a plain number';
  return `${number}, in digits alone${/\d/u.test(text) ? '; what is counted stands in unit, and about, over or under in qualifier, where there are such fields' : ''}`;
}

// A list of one thing where that thing itself belongs.
function theOnly(input: unknown): unknown {
  return Array.isArray(input) && input.length === 1 ? input[0] : input;
}

/** What to write for an amount that is none. What its currency may be is known better where the whole entry is (`explain.ts`). */
export function moneyRemedy({ input }: { input?: unknown }): string | undefined {
  if (input === undefined) return undefined;
  const text = written(theOnly(input));
  const spelled = spellMoney(text);
  if (spelled === undefined)
    return hasSeveralNumbers(text)
      ? `write one amount, the one that is asked or given, in digits alone${ofCurrency(text)}`
      : `write the amount as a plain number, in digits alone${ofCurrency(text)}`;
  return adviseMoney(text) ?? `write ${spelled}`;
}

// A number alone would be in the currency of what encloses it.
function ofCurrency(text: string): string {
  return /\d/u.test(text) && /[\p{L}\p{Sc}]/u.test(text)
    ? '; where it is in another currency than the rest, write { amount: NUMBER, currency: CODE }'
    : '';
}

/** What to write for an amount that is none where its currency stands beside it. */
export function amountRemedy({ input }: { input?: unknown }): string | undefined {
  return adviseMoney(written(theOnly(input)), {}, true) ?? moneyRemedy({ input });
}

/** What to write for a date that is none. */
export function dateRemedy(input: unknown): string {
  const text = written(theOnly(input));
  const dates = isPartialDate(text) ? [text] : spellDates(text);
  if (dates.length > 0) return whichever(dates);
  const ends = spellPeriods(text).flatMap(({ start, end }) => (end === undefined ? [start] : [start, end]));
  return ends.length > 0
    ? `this is a period; ${whichever([...new Set(ends)])}`
    : 'write a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY';
}

/** What to write for a period that is none. */
export function periodRemedy(input: unknown): string | undefined {
  if (input === undefined || isRecord(input)) return undefined;
  const isPair = Array.isArray(input) && input.length === 2;
  const text = isPair ? input.map(written).join(' – ') : written(theOnly(input));
  const periods = spellPeriods(text).map(inBraces);
  if (periods.length > 0) return whichever(periods);
  return 'write { start: YYYY-MM-DD, end: YYYY-MM-DD }, or without end while it is open';
}

function inBraces({ start, end }: Period): string {
  return end === undefined ? `{ start: ${start} }` : `{ start: ${start}, end: ${end} }`;
}

function whichever(readings: readonly string[]): string {
  return `write ${readings.join(' or ')}${readings.length > 1 ? ', whichever is meant' : ''}`;
}

/** What to write for true or false. */
export function yesNoRemedy(input: unknown): string {
  const text = written(input).toLowerCase();
  if (/^(yes|y|on|1|oui|sí|si|true)$/u.test(text)) return 'write true: it must be true or false';
  return /^(no|n|off|0|non|false)$/u.test(text)
    ? 'write false: it must be true or false'
    : 'write true or false';
}

/** What to write for a whole number. */
export function wholeRemedy(input: unknown, range: string): string {
  const spelled = typeof input === 'string' ? latinDigits(input).trim() : '';
  return /^[1-9]\d{0,5}$/u.test(spelled) ? `write ${spelled}: it must be ${range}` : `write ${range}`;
}

/** What to write for a mail address: the one that stands in the text, if there is one. */
export function emailRemedy(input: string): string {
  const inside = input.match(/[^\s@<>"“”(),;:]+@[^\s@.<>"“”(),;:]+(?:\.[^\s@.<>"“”(),;:]+)+/gu) ?? [];
  const [only] = inside;
  if (inside.length > 1) return `only one address belongs here; write ${inside.join(' or ')}`;
  return only === undefined
    ? 'write one mail address: a name, an @, and behind it an address with a dot in it, as web sites have'
    : `write ${only}`;
}

/** What to write for a goal or target that the 2030 Agenda does not have: never one of another goal. */
export function agendaRemedy(input: string): string {
  const text = input.toLowerCase().trim();
  if (/^(?:mdgs?|omd|millennium)\b/u.test(text))
    return 'the Millennium goals ended in 2015; write the goal of the 2030 Agenda it became, by its number in quotes';
  const [, code = ''] =
    /^(?:(?:sdgs?|odd|goals?|targets?|objectifs?|cibles?)\W*)?(\d[\d.a-z]*)(?=$|\s|:)/u.exec(text) ?? [];
  const [goal = '', target, ...more] = code.split('.');
  const named = target === undefined ? goal : `${goal}.${target}`;
  if (agendaCodes.includes(named))
    return more.length === 0 ? `write "${named}"` : `it is an indicator of this target; write "${named}"`;
  const targets = agendaCodes.filter((one) => one !== goal && goalOf(one) === goal);
  return targets.length === 0
    ? 'write the number of a goal, from 1 to 17, or of one of its targets, in quotes'
    : `write one of goal ${goal}: ${targets.map((one) => `"${one}" (${inShort(agendaText(one)?.text ?? '')})`).join(', ')}`;
}

/**
 * A text cut at a word, to tell it by.
 * @example inShort('By 2030, build the resilience of the poor and of all those in need of it') // 'By 2030, build the resilience of the poor and…'
 */
export function inShort(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60).replace(/\W+\w*$/u, '')}…`;
}

/** What to write for an indicator that the 2030 Agenda does not have: those of its target. */
export function indicatorRemedy(input: string): string {
  const text = input
    .toLowerCase()
    .replace(/^(sdg|indicator)\s*/u, '')
    .trim();
  if (indicatorCodes.includes(text)) return `write "${text}"`;
  const target = text.split('.').slice(0, 2).join('.');
  const near = indicatorCodes.filter((code) => code.startsWith(`${target}.`));
  return near.length === 0
    ? 'write the number of a target and that of its indicator, as the United Nations count them, in quotes'
    : `write one of target ${target}: ${near.map((code) => `"${code}"`).join(', ')}`;
}
