import { oneLine } from '../../../src/domain/one-line.ts';
import type { SourceLine } from '../source/source-document.ts';
import { attributeOf, childOf, type IatiElement } from './element.ts';

/** The lines of an IATI file: what is taken from it knows the element it stands in. */
export interface IatiLines {
  /** The line of an element, and always the same one. */
  of(element: IatiElement): SourceLine;
  /** A part of the words of an element, as a line of its own: a paragraph. */
  part(element: IatiElement, text: string): SourceLine;
  /** Says that an element was understood, though it gives no value. */
  understand(element: IatiElement): void;
  understandLines(lines: readonly SourceLine[]): void;
  understood(): readonly SourceLine[];
  /** Makes lines of all in an activity that was not asked for, one for an element, or for many of one name. */
  rest(activity: IatiElement): void;
  /** All of them, in the order of the file. */
  all(): readonly SourceLine[];
}

/** Keeps the lines of one document. */
export function createLines(): IatiLines {
  const known = new WeakMap<IatiElement, SourceLine>();
  const asked = new WeakSet<IatiElement>();
  const lines: SourceLine[] = [];
  const keep = (line: SourceLine) => {
    lines.push(line);
    return line;
  };
  const of = (element: IatiElement) => {
    asked.add(element);
    const line = known.get(element) ?? keep(lineOf(element));
    known.set(element, line);
    return line;
  };
  const understood: SourceLine[] = [];
  const ordered: SourceLine[] = [];
  let from = 0;
  return {
    of,
    part(element, text) {
      asked.add(element);
      return keep({ text, place: placeOf(element), kind: 'paragraph' });
    },
    understand: (element) => void understood.push(of(element)),
    understandLines: (lines) => void understood.push(...lines),
    understood: () => understood,
    rest(activity) {
      for (const line of leftOver(activity, (element) => asked.has(element))) keep(line);
      ordered.push(...lines.slice(from).sort((a, b) => lineNumber(a) - lineNumber(b)));
      from = lines.length;
    },
    all: () => [...ordered, ...lines.slice(from)],
  };
}

function lineNumber({ place }: SourceLine): number {
  return Number(/\d+/u.exec(place)?.[0]);
}

// What a reader of the report cares about: codes that say how money flows, and for whom, are told once.
const codes = /^(?:default-|collaboration-type|activity-scope|capital-spend|own:)/u;

/** As many of one name in one activity have a line each. */
const most = 12;

function leftOver(activity: IatiElement, isAsked: (element: IatiElement) => boolean): SourceLine[] {
  const left: IatiElement[] = [];
  const look = (element: IatiElement): boolean => {
    if (isAsked(element)) return true;
    const withAsked = element.children.filter((child) => hasAsked(child, isAsked));
    if (withAsked.length === 0) left.push(element);
    else for (const child of element.children) look(child);
    return false;
  };
  for (const child of activity.children) if (!codes.test(child.name)) look(child);
  return [...Map.groupBy(left, ({ name }) => name).values()].flatMap((group) =>
    group.length > most ? [groupLine(group)] : group.map(lineOf),
  );
}

function hasAsked(element: IatiElement, isAsked: (element: IatiElement) => boolean): boolean {
  return isAsked(element) || element.children.some((child) => hasAsked(child, isAsked));
}

function groupLine(group: readonly IatiElement[]): SourceLine {
  const [first] = group;
  const last = group.at(-1);
  const place = `lines ${first?.line ?? 0} to ${last?.line ?? 0}`;
  return { text: `<${first?.name ?? ''}> ${group.length} of them`, place, kind: 'cell' };
}

function lineOf(element: IatiElement): SourceLine {
  return { text: shownElement(element), place: placeOf(element), kind: 'cell' };
}

function placeOf({ line }: IatiElement): string {
  return `line ${line}`;
}

const longest = 600;

/**
 * An element in one line, its tags taken away.
 * @example shownElement(budget) // '<budget type="1"> 2024-01-01 – 2024-12-31: 250000 EUR'
 */
function shownElement(element: IatiElement): string {
  const attributes = Object.entries(element.attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
  const [start, end, value] = ['period-start', 'period-end', 'value'].map((name) => childOf(element, name));
  const isPeriod = value !== undefined && (start !== undefined || end !== undefined);
  // The words of a title stand in an element of their own, which says nothing about them.
  const name = element.name === 'narrative' ? element.within : element.name;
  const said = isPeriod ? `${dayOf(start)} – ${dayOf(end)}: ${shortOf(value)}` : saidIn(element);
  const text = oneLine(`<${name}${attributes}> ${said}`).trim();
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function dayOf(element: IatiElement | undefined): string {
  return attributeOf(element, 'iso-date') ?? '';
}

function saidIn(element: IatiElement): string {
  return [element.text.trim(), ...element.children.map(shortOf)].filter(Boolean).join('; ');
}

const telling = ['code', 'iso-date', 'value', 'year', 'ref', 'url'];

function shortOf(element: IatiElement): string {
  const { attributes, name } = element;
  const told = telling.flatMap((one) => attributes[one] ?? []);
  const currency = name === 'value' ? attributes['currency'] : undefined;
  return [...told, saidIn(element), currency].filter((one) => one !== undefined && one !== '').join(' ');
}
