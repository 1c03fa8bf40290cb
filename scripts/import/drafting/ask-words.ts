import { findDurations } from '../recognise/duration.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { findPeriods } from '../recognise/period.ts';
import { originOf } from '../sections/cut-line.ts';
import { withoutMarks } from '../sections/folded-label.ts';
import { isHeadingLike } from '../sections/heading-like.ts';
import type { Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';
import { sumIn } from './sum-in.ts';

/** The phase whose number a line begins with. */
export function phaseAt(desk: Desk, line: SourceLine) {
  const text = withoutMarks(line.text);
  const [found] = findPhases(text, desk.reading);
  return found !== undefined && found.at === 0 ? found : undefined;
}

/** Whether a line says nothing but when, or how long: "September 2026 to August 2028", "12 months". */
export function isTime({ reading }: Desk, { text }: SourceLine): boolean {
  const found = [...findPeriods(text, reading), ...findDurations(text, reading)];
  return found.some(({ written }) => written.length > 0.7 * text.length);
}

/** The words of a request without what says that it has no number: "Stand-alone: a workshop". */
export function withoutKind(text: string): string {
  const [, lead = '', rest] = /^([^:：]{4,40})[:：]\s+(\S.{5,})$/u.exec(text) ?? [];
  return rest !== undefined && wordPattern('standalone').test(lead) ? rest : text;
}

/** The sum that a line is: `US$ 750,000` alone, or behind a label such as "Amount". */
export function isOnlySum(desk: Desk, line: SourceLine, section: Section) {
  const isLabelled = section.names.includes('amount') || section.names.includes('budget');
  const sum = sumIn(desk, line.text, [section.label?.text]);
  if (sum === undefined) return undefined;
  if (isLabelled && section.lines[0] === line) return sum;
  const rest = line.text.replace(sum.written, '');
  return sum.value.currency !== undefined && !/\p{L}{3}/u.test(rest) && !isHeadingLike(originOf(line))
    ? sum
    : undefined;
}
