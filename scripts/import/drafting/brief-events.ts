import type { Draft } from '../draft/draft.ts';
import { isNamed } from '../sections/section.ts';
import { dayFirst, isHeadedByDay } from './day-first.ts';
import type { Desk } from './desk.ts';
import { eventDrafts } from './event-drafts.ts';
import { eventsInTables } from './event-tables.ts';

/** Drafts the events that a brief tells of: what stands under a heading of events, items with a day, rows of tables. */
export function briefEvents(desk: Desk): Draft[] {
  const lines = desk.sections.flatMap((section) => {
    if (isNamed(section, 'events', 'gallery')) return section.lines;
    const isUnnamed = section.names.length === 0;
    return section.lines.filter((line) => {
      if (line.kind === 'item') return isUnnamed || dayFirst(desk, line).length > 0;
      return line.kind === 'paragraph' && isHeadedByDay(desk, line) && dayFirst(desk, line).length > 0;
    });
  });
  const left = lines.filter((line) => !desk.away.has(line));
  return [...eventsInTables(desk), ...eventDrafts(desk, left)];
}
