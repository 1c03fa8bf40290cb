import { agendaCodes, goalOf, indicatorCodes } from '../domain/agenda-2030.ts';
import { latinDigits } from '../domain/digits.ts';
import { adviseMoney } from '../domain/money-advice.ts';
import { spellDates, spellPeriod } from '../domain/spelled-dates.ts';
import { hasSeveralNumbers, spellMoney } from '../domain/spelled-money.ts';

/** What to write for a number that is none. */
export function numberRemedy(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  const text = latinDigits(String(input))
    .replace(/[%٪]|percent/u, '')
    .trim();
  // A number in quotes means itself: "1.250" is not 1250 here, as it is where money is meant.
  const spelled = /^-?\d+(\.\d+)?$/u.test(text) ? String(Number(text)) : spellMoney(text);
  if (spelled !== undefined && /^-?[\d.]+$/u.test(spelled)) return `write a plain number: ${spelled}`;
  return hasSeveralNumbers(text)
    ? 'write one plain number such as 12.5'
    : 'write a plain number such as 12.5';
}

/** What to write for an amount that is none. What its currency may be is known better where the whole entry is (`explain.ts`). */
export function moneyRemedy({ input }: { input?: unknown }): string | undefined {
  if (input === undefined) return undefined;
  const text = String(input);
  const spelled = spellMoney(text);
  if (spelled === undefined)
    return hasSeveralNumbers(text)
      ? 'write one amount, the one that is asked or given, such as 750000'
      : 'write a plain number such as 750000';
  return adviseMoney(text) ?? `write ${spelled}`;
}

/** What to write for an amount that is none where its currency stands beside it. */
export function amountRemedy({ input }: { input?: unknown }): string | undefined {
  return adviseMoney(String(input), {}, true) ?? moneyRemedy({ input });
}

/** What to write for a date that is none. */
export function dateRemedy(input: unknown): string {
  const spelled = spellDates(String(input));
  if (spelled.length > 0)
    return `write ${spelled.join(' or ')}${spelled.length > 1 ? ', whichever is meant' : ''}`;
  const span = spellPeriod(String(input));
  return span
    ? `this is a period; write one date, such as ${span.start}`
    : 'write a date that exists, as 2024-06-30, 2024-06 or 2024';
}

/** What to write for a period that is none. */
export function periodRemedy(input: unknown): string | undefined {
  const span = typeof input === 'object' ? undefined : spellPeriod(String(input));
  return span && `write { start: ${span.start}, end: ${span.end} }`;
}

/** What is said of a text that cannot be shown. */
export const printable = {
  error: 'holds a sign that cannot be shown, such as a zero or half a letter; type the words again',
};

/** Whether a text can be shown. Half letters and control signs come in by escapes such as `\x00`: the file itself is checked as it is read. */
export function isPrintable(text: string): boolean {
  return text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/u.test(text);
}

/** Whether a text has anything to see in it. */
export function canBeSeen(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}

/** What to write where a text is expected and something else stands. */
export function quotedRemedy(input: unknown): string | undefined {
  if (input === undefined) return undefined;
  return typeof input === 'object' && input !== null
    ? 'write plain text here'
    : `write it in quotes: "${String(input)}"`;
}

/** A text without the curly quotes that a word processor put round it. */
export function withoutCurlyQuotes(text: string): string {
  return /^\s*[“”„«](.+)[“”»]\s*$/u.exec(text)?.[1]?.trim() ?? text;
}

/** A code without curly quotes, in Latin digits. */
export function plainCode(text: string): string {
  return latinDigits(withoutCurlyQuotes(text));
}

/** What to write for true or false. */
export function yesNoRemedy(input: unknown): string {
  const text = String(input).toLowerCase();
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
  if (inside.length > 1) return `write one address, such as ${only}`;
  return only === undefined ? 'write one address such as name@example.org' : `write ${only}`;
}

/** What to write for a goal or target that the 2030 Agenda does not have: never one of another goal. */
export function agendaRemedy(input: string): string {
  const text = input
    .toLowerCase()
    .replace(/^(sdg|target|goal)\s*/u, '')
    .trim();
  if (agendaCodes.includes(text)) return `write "${text}"`;
  const goal = goalOf(text);
  const targets = agendaCodes.filter((code) => code !== goal && goalOf(code) === goal);
  return targets.length === 0
    ? 'write a goal from "1" to "17", or a target such as "1.3"'
    : `write one of goal ${goal}: ${targets.map((code) => `"${code}"`).join(', ')}`;
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
