import { nameTokens } from '../recognise/name-tokens.ts';
import { titles } from '../recognise/name-words.ts';
import { personName } from '../recognise/person-name.ts';
import type { SourceDocument, SourceLine } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';
import { cutLine, originOf } from './cut-line.ts';
import { isHeadingLike } from './heading-like.ts';
import { isProse, readLabel, type Label } from './label.ts';
import { inReadingOrder, type Block } from './reading-order.ts';
import { isNamed, type Section } from './section.ts';

/** The level of a label that is no heading: below every heading. */
const labelLevel = 7;

/**
 * A document in its labelled parts. A label's value stands behind it, or in the lines below until the next label or
 * heading; heads and feet of pages are left out. Every other line of the document is in one of the parts.
 */
export function sectionsOf(document: SourceDocument, language: string): Section[] {
  const sections: Section[] = [emptySection()];
  for (const block of inReadingOrder(document, language)) place(sections, block, language);
  return sections.filter(({ label, lines, tables }) => label ?? (lines.length > 0 || tables.length > 0));
}

function emptySection(): Section {
  return { names: [], level: 0, lines: [], tables: [] };
}

function place(sections: Section[], block: Block, language: string): void {
  if (block.kind === 'table') return void lastOf(sections).tables.push(block.table);
  if (block.kind === 'row') return placeRow(sections, block);
  const { line } = block;
  const label = line.kind === 'caption' || line.kind === 'quote' ? undefined : readLabel(line.text, language);
  if (label !== undefined && isLabel(line, label) && !isTitleBelowName(lastOf(sections), line, label))
    return open(sections, line, label);
  // Among contacts a bold line is a name.
  const isName = line.kind !== 'heading' && isNamed(lastOf(sections), 'contact');
  if (isHeadingLike(line) && !isName) return open(sections, line, { names: [], rest: '' });
  const section = lastOf(sections);
  if (takes(section, line)) section.lines.push(line);
  else sections.push({ ...emptySection(), level: labelLevel, lines: [line], parent: section.parent });
}

function lastOf(sections: Section[]): Section {
  const last = sections.at(-1) ?? emptySection();
  if (sections.length === 0) sections.push(last);
  return last;
}

// An item is a label only with its value behind it; "Partners" in a list may be anything.
function isLabel(line: SourceLine, label: Label): boolean {
  if (line.kind === 'item' && label.rest === '') return /[:：]\s*$/u.test(line.text) || line.isBold === true;
  return true;
}

// "Ama Mensah", and in the next line "Project Manager": what she is, and no label.
function isTitleBelowName({ lines }: Section, line: SourceLine, { names, rest }: Label): boolean {
  const above = lines.at(-1);
  if (above === undefined || names[0] !== 'contact' || rest !== '' || line.kind === 'heading') return false;
  return !/[:：]\s*$/u.test(line.text) && isTitleWord(line.text) && personName(above.text) !== undefined;
}

function isTitleWord(text: string): boolean {
  const tokens = nameTokens(text);
  return tokens.some((_, i) => titles.at(tokens, i) !== undefined);
}

function open(sections: Section[], line: SourceLine, { names, rest, hint }: Label): void {
  const level = line.kind === 'heading' ? (line.level ?? 6) : labelLevel;
  const section: Section = { names, label: line, hint, level, lines: [], tables: [] };
  section.parent = parentOf(sections, level);
  if (rest !== '') section.lines.push(cutLine(line, rest));
  sections.push(section);
}

function parentOf(sections: readonly Section[], level: number): Section | undefined {
  for (let at = sections.at(-1); at !== undefined; at = at.parent)
    if (at.label !== undefined && at.level < level) return at;
  return undefined;
}

function placeRow(sections: Section[], { label, labelLine, lines }: Extract<Block, { kind: 'row' }>): void {
  open(sections, labelLine, label);
  const section = lastOf(sections);
  for (const line of lines) section.lines.push(line);
  // Behind a row nothing follows that belongs to it.
  sections.push({ ...emptySection(), level: labelLevel, parent: section.parent });
}

const single: ReadonlySet<SectionName> = new Set([
  'title',
  'officialName',
  'subtitle',
  'duration',
  'start',
  'end',
  'budget',
  'status',
  'code',
  'programmeCode',
  'outputCode',
  'level',
  'biennium',
  'date',
  'updated',
  'adopted',
  'launched',
  'phase',
  'amount',
  'planned',
  'actual',
  'baseline',
  'unit',
  'attendance',
  'place',
  'website',
]);

/** A fact is told in no more words than these. */
const mostWords = 25;

// A fact takes one line, or a list of short ones; a text takes all paragraphs until the next label or heading.
function takes(section: Section, line: SourceLine): boolean {
  const [name] = section.names;
  // A note at the foot of a page names nobody's office.
  if (name === 'contact' && line.kind === 'caption') return false;
  if (name === undefined || isProse(name) || section.level < labelLevel) return true;
  const isBehind = section.lines[0] !== undefined && originOf(section.lines[0]) === section.label;
  if (isBehind && !isOpenText(name)) return line.kind === 'item' && !single.has(name);
  if (single.has(name)) return section.lines.length === 0 && isShort(line);
  return isShort(line) || isOpenText(name);
}

function isShort({ text, kind }: SourceLine): boolean {
  return kind === 'item' || text.split(/\s+/u).length <= mostWords;
}

function isOpenText(name: SectionName): boolean {
  return [
    'asks',
    'indicators',
    'resultAchieved',
    'quote',
    'about',
    'events',
    'frameworks',
    'sources',
    'contact',
    'partners',
    'documents',
    'goals',
    'beneficiaries',
  ].includes(name);
}
