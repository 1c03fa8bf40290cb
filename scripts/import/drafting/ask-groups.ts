import { originOf } from '../sections/cut-line.ts';
import { isNamed, withPartsBelow, type Section } from '../sections/section.ts';
import { choicePattern, wordPattern } from '../sections/word-pattern.ts';
import type { SourceTable } from '../source/source-document.ts';
import { groupsOf, type AskGroup } from './ask-lines.ts';
import { askRows } from './ask-rows.ts';
import { phaseAt } from './ask-words.ts';
import { understand, type Desk } from './desk.ts';
import { titleOf } from './document-title.ts';
import { stages } from './given-sums.ts';
import { saidAsks } from './said-asks.ts';
import { sumIn } from './sum-in.ts';

/** The requests of a document, each with its sum: under a heading that asks, or phases wherever they stand. */
export function askGroups(desk: Desk): AskGroup[] {
  const groups = groupsWith(desk);
  if (groups.some(({ isSaid }) => isSaid)) return withoutTotal(groups);
  const used = new Set(groups.flatMap(({ amount, head }) => [head, amount.line].map(originOf)));
  const besides = groups.length === 0 ? [] : saidAsks(desk).filter(({ head }) => !used.has(originOf(head)));
  return withoutTotal([...groups, ...besides.filter((one) => !isRepeated(one, groups))]);
}

function isRepeated({ amount }: AskGroup, groups: readonly AskGroup[]): boolean {
  return groups.some((one) => one.amount.value.amount === amount.value.amount);
}

// "We ask for EUR 640,000" above three phases that come to that is no fourth request.
function withoutTotal(groups: readonly AskGroup[]): AskGroup[] {
  return groups.filter((group) => {
    const { amount, currency } = group.amount.value;
    const others = groups.filter((one) => one !== group && one.amount.value.currency === currency);
    const sum = others.reduce((all, one) => all + one.amount.value.amount, 0);
    return group.phase !== undefined || others.length < 2 || Math.abs(sum - amount) > 0.005;
  });
}

function groupsWith(desk: Desk): AskGroup[] {
  const asking = desk.sections.filter((section) => isNamed(section, 'asks'));
  const parts =
    asking.length > 0
      ? desk.sections.filter((one) => asking.some((top) => isWithin(desk, one, top)))
      : phaseParts(desk);
  const groups = groupsIn(desk, parts);
  if (groups.length === 0) {
    const others = asking.length > 0 ? elsewhere(desk) : anyTable(desk);
    if (others.length > 0) return others;
    const whole = wholeRequest(desk);
    return whole.length > 0 ? whole : saidAsks(desk);
  }
  understand(
    desk,
    ...asking.filter(({ lines, tables }) => lines.length + tables.length > 0).map(({ label }) => label),
  );
  return groups;
}

// `Amount requested: EUR 40 000`, `Still to be funded: EUR 40 000` alone asks for the whole that the document is about.
function wholeRequest(desk: Desk): AskGroup[] {
  const [one, ...others] = desk.sections.flatMap((section): AskGroup[] => {
    const { label, lines } = section;
    const [line, ...more] = lines;
    if (!isNamed(section, 'amount', 'asks') && !section.names.includes('amount')) return [];
    if (!label || !line || more.length > 0) return [];
    if (!wordPattern('asking').test(label.text)) return [];
    const sum = sumIn(desk, line.text, [label.text]);
    const title = titleOf(desk);
    const [head] = title?.lines ?? [];
    if (!sum || !title || !head) return [];
    understand(desk, label);
    const amount = { value: sum.value, line, sure: sum.sure, why: sum.why };
    return [{ head, headText: title.text, amount, texts: [], deliverables: [], lines: [line] }];
  });
  return one === undefined || others.length > 0 ? [] : [one];
}

function groupsIn(desk: Desk, parts: readonly Section[]): AskGroup[] {
  const rows = parts.flatMap((section) => section.tables.flatMap((table) => askRows(desk, table, section)));
  if (rows.length === 0) return groupsOf(desk, parts);
  const besides = parts.flatMap((section) => sentencesThatAsk(desk, section));
  return [...rows, ...besides];
}

function elsewhere(desk: Desk): AskGroup[] {
  const groups = groupsIn(desk, phaseParts(desk));
  return groups.length > 0 ? groups : anyTable(desk);
}

// Beside a table of requests one may be told in a sentence.
function sentencesThatAsk(desk: Desk, section: Section): AskGroup[] {
  const lines = section.lines.filter(({ text }) => wordPattern('asking').test(text));
  if (section.tables.length === 0 || lines.length === 0) return [];
  return groupsOf(desk, [{ ...section, label: undefined, names: ['asks'], lines }]);
}

// Labels such as "Amount:" stand below no heading of their own.
function isWithin(desk: Desk, section: Section, top: Section): boolean {
  if (withPartsBelow(desk.sections, top).includes(section)) return true;
  const from = desk.sections.indexOf(top);
  const at = desk.sections.indexOf(section);
  if (at <= from || top.level < 7) return false;
  return desk.sections
    .slice(from + 1, at + 1)
    .every(
      ({ names, label, level }) =>
        (names.length === 0 && (label === undefined || phaseAt(desk, label) !== undefined)) ||
        (level === 7 && names.some((name) => ofAsk.has(name))),
    );
}

const ofAsk: ReadonlySet<string> = new Set([
  'amount',
  'purpose',
  'duration',
  'deliverables',
  'budget',
  'phase',
  'outputs',
  'objective',
]);

function phaseParts(desk: Desk): Section[] {
  const starts = desk.sections.filter(({ label, lines }) =>
    [label, ...lines].some((line) => line !== undefined && phaseAt(desk, line) !== undefined),
  );
  return desk.sections.filter((one) => starts.some((top) => isWithin(desk, one, top)));
}

function anyTable(desk: Desk): AskGroup[] {
  return desk.sections.flatMap((section) => {
    const rows = section.tables.flatMap((table) => requestsIn(desk, table, section));
    return rows.length === 0 ? [] : [...rows, ...sentencesThatAsk(desk, section)];
  });
}

// Of a table under no heading that asks: numbered rows, rows with a time of their own, or a head that asks. Else
// it is a budget.
function requestsIn(desk: Desk, table: SourceTable, section: Section): AskGroup[] {
  const rows = askRows(desk, table, section);
  const head = table.rows[0]?.flatMap(({ lines }) => lines) ?? [];
  const asks =
    rows.some(({ phase }) => phase !== undefined) ||
    rows.some(({ time }) => time !== undefined) ||
    head.some(({ text }) => wordPattern('asking').test(text) || isOfGiven(text));
  return asks ? rows : [];
}

// `Cost | Secured | Gap`: what is given already stands beside what is asked.
function isOfGiven(text: string): boolean {
  return stages.some((stage) => choicePattern('given', stage).exec(text)?.index === 0);
}
