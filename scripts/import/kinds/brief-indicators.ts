import type { OpenBrief } from '../drafting/brief-draft.ts';
import { putAway, understand, type Desk } from '../drafting/desk.ts';
import { framePart } from './frame-fields.ts';

/**
 * Adds to a brief the indicators of a table that stands among other things in its document, and the outcomes and outputs
 * that it has nowhere else. A table without indicators may be anything.
 */
export function addIndicators(desk: Desk, brief: OpenBrief): void {
  const part = framePart(desk.document, desk.reading);
  if (part?.fields.indicators === undefined) return;
  for (const name of ['outcomes', 'outputs', 'indicators'] as const) {
    const list = part.fields[name];
    if (list !== undefined) brief.fields[name] ??= list;
  }
  understand(desk, ...part.understood);
  putAway(desk, ...part.inside);
  desk.notes.push(...part.notes);
}
