import type { Likeness } from '../kinds/kind.ts';
import type { Reading } from '../recognise/reading.ts';
import type { Section } from '../sections/section.ts';
import { sectionsOf } from '../sections/sections.ts';
import type { SourceDocument } from '../source/source-document.ts';
import type { SectionName } from '../words/sections.ts';

/** What tells that a document is of a kind: a label with something under it, or anything else. */
export type Signal = {
  /** How much it tells, of 1. */
  weight: number;
  /** In words for staff. */
  says: string;
} & (
  | { section: SectionName }
  | { test: (document: SourceDocument, reading: Reading, sections: readonly Section[]) => boolean }
);

/** How well a document fits a kind, by the signals of that kind. */
export function likenessOf(document: SourceDocument, reading: Reading, signals: readonly Signal[]): Likeness {
  const sections = sectionsOf(document, reading.language);
  const there = signals.filter((signal) =>
    'section' in signal
      ? sections.some((section) => heads(section, signal.section, sections))
      : signal.test(document, reading, sections),
  );
  const sum = there.reduce((score, { weight }) => score + weight, 0);
  return {
    score: Math.min(1, Math.max(0, sum)),
    because: there
      .filter(({ weight }) => weight > 0)
      .map(({ says }) => says)
      .join(', '),
  };
}

// A menu has such words with nothing under them.
function heads(section: Section, name: SectionName, sections: readonly Section[]): boolean {
  if (section.names[0] !== name) return false;
  return (
    section.lines.length > 0 ||
    section.tables.length > 0 ||
    sections.some(({ parent, lines }) => parent === section && lines.length > 0)
  );
}
