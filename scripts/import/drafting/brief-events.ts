import type { Draft } from '../draft/draft.ts';
import { isNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { dayFirst, isHeadedByDay } from './day-first.ts';
import type { Desk } from './desk.ts';
import { eventDrafts } from './event-drafts.ts';
import { eventsInTables } from './event-tables.ts';

// "26 October 2026: partners' meeting": a line of its own, in a text without signs for items.
function isDatedLine(desk: Desk, line: SourceLine): boolean {
  return line.kind === 'paragraph' && line.text.length < 120 && dayFirst(desk, line).length > 0;
}

/** Drafts the events that a brief tells of: what stands under a heading of events, items with a day, rows of tables. */
export function briefEvents(desk: Desk): Draft[] {
  const lines = desk.sections.flatMap((section) => {
    if (isNamed(section, 'events', 'gallery')) return section.lines;
    const isUnnamed = section.names.length === 0;
    return section.lines.filter((line) => {
      if (line.kind === 'item') return isUnnamed || dayFirst(desk, line).length > 0;
      if (isUnnamed && isDatedLine(desk, line)) return true;
      return line.kind === 'paragraph' && isHeadedByDay(desk, line) && dayFirst(desk, line).length > 0;
    });
  });
  const left = lines.filter((line) => !desk.away.has(line));
  return [...eventsInTables(desk), ...eventDrafts(desk, left)];
}
