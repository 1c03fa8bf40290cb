import { isHeadingLike } from './heading-like.ts';
import type { SourceLine, SourceTable } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';

/** A part of a document: a heading or a label, and what stands under it. */
export interface Section {
  /** What its label may mean, the likeliest first; none where it has no label that is known. */
  names: readonly SectionName[];
  /** Its heading or label; the part before the first has none. */
  label?: SourceLine | undefined;
  /** What stands in brackets in the label: `EUR` of `Budget (EUR)`. */
  hint?: string | undefined;
  /** The level of a heading, and 7 for a label that is none. */
  level: number;
  /** What stands under it or behind it; a line that begins with the label holds only what follows that. */
  lines: SourceLine[];
  /** Tables that stand within it, whose cells are not among its lines. */
  tables: SourceTable[];
  /** The heading that it stands under, as far as a heading of a higher level is known. */
  parent?: Section | undefined;
}

/** Whether a part is called so: its label's likeliest meaning. */
export function isNamed(section: Section | undefined, ...names: readonly SectionName[]): boolean {
  const [first] = section?.names ?? [];
  return first !== undefined && names.includes(first);
}

/** The parts of a document that are called so, in their order. */
export function sectionsNamed(sections: readonly Section[], ...names: readonly SectionName[]): Section[] {
  return sections.filter((section) => isNamed(section, ...names));
}

/**
 * A part and those whose headings stand below its own, in their order.
 * @param sections all of the document
 */
export function withPartsBelow(sections: readonly Section[], section: Section): Section[] {
  return sections.filter((one) => {
    for (let at: Section | undefined = one; at !== undefined; at = at.parent) if (at === section) return true;
    return false;
  });
}

/**
 * A part and all that follows it, up to the next heading that stands as high; a line that stands out without being a
 * heading is ended by the next of its like.
 * @param sections all of the document
 */
export function untilTheNext(sections: readonly Section[], section: Section): Section[] {
  const at = sections.indexOf(section);
  const isHeading = section.label?.kind === 'heading';
  const end = sections.findIndex(({ label, names, level }, i) => {
    if (i <= at || label === undefined) return false;
    if (label.kind === 'heading') return !isHeading || level <= section.level;
    return !isHeading && names.length === 0 && isHeadingLike(label);
  });
  return sections.slice(at, end === -1 ? undefined : end);
}
