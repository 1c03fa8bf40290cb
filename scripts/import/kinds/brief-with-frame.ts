import type { Drafted } from '../draft/draft.ts';
import { briefDraft, type OpenBrief } from '../drafting/brief-draft.ts';
import { closeDesk, openDesk, type Desk } from '../drafting/desk.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { aroundFrame } from './frame-brief.ts';
import { framePart, type FramePart } from './frame-fields.ts';

/**
 * Drafts a brief that may have a results framework among its parts: what the table says of outcomes, outputs and
 * indicators, and all else from what stands around it.
 * @param more what else is drafted of the same document
 */
export function briefWithFrame(
  document: SourceDocument,
  reading: Reading,
  more: (desk: Desk, brief: OpenBrief) => void,
): Drafted {
  const frame = measuredFrame(document, reading);
  const desk = openDesk(frame ? aroundFrame(document, frame.inside) : document, reading);
  const brief = briefDraft(desk);
  for (const [name, value] of Object.entries(frame?.fields ?? {})) brief.fields[name] ??= value;
  more(desk, brief);
  brief.document = document;
  const { drafts, understood, notes } = closeDesk(desk);
  return {
    drafts,
    understood: [...understood, ...(frame?.understood ?? [])],
    notes: [...notes, ...(frame?.notes ?? [])],
  };
}

// A table of steps without anything measured is read as the lists of a brief are.
function measuredFrame(document: SourceDocument, reading: Reading): FramePart | undefined {
  const frame = framePart(document, reading);
  const isMeasured = frame?.fields.indicators?.some(
    ({ target, baseline, actuals }) => target ?? baseline ?? actuals,
  );
  return isMeasured === true ? frame : undefined;
}
