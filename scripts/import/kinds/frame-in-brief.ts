import type { OpenBrief } from '../drafting/brief-draft.ts';
import { putAway, understand, type Desk } from '../drafting/desk.ts';
import { framePart } from './frame-fields.ts';

/** Adds to a brief what a results framework among its other parts says: the indicators, and levels it does not name elsewhere. */
export function addFrame(desk: Desk, brief: OpenBrief): void {
  const part = framePart(desk.document, desk.reading);
  if (part?.fields.indicators === undefined) return;
  for (const name of ['outcomes', 'outputs', 'indicators'] as const) brief.fields[name] ??= part.fields[name];
  understand(desk, ...part.understood);
  putAway(desk, ...part.inside);
  desk.notes.push(...part.notes);
}
