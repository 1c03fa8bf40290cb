import type { Draft } from '../draft/draft.ts';
import { isNamed } from '../sections/section.ts';
import type { Desk } from './desk.ts';
import { eventDrafts } from './event-drafts.ts';
import { eventsInTables } from './event-tables.ts';

/** Drafts the events that a brief tells of: what stands under a heading of events, items with a day, rows of tables. */
export function briefEvents(desk: Desk): Draft[] {
  const lines = desk.sections.flatMap((section) => {
    if (isNamed(section, 'events', 'gallery')) return section.lines;
    return section.names.length === 0 ? section.lines.filter(({ kind }) => kind === 'item') : [];
  });
  return [...eventsInTables(desk), ...eventDrafts(desk, lines)];
}
