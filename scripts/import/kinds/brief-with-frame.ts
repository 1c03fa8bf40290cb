import { isTaken, type DraftFields, type DraftValue, type Drafted } from '../draft/draft.ts';
import { briefDraft, type OpenBrief } from '../drafting/brief-draft.ts';
import { closeDesk, openDesk, orNothing, type Desk } from '../drafting/desk.ts';
import { datedParts } from '../drafting/dated-parts.ts';
import { toldChanges } from '../drafting/told-changes.ts';
import type { Reading } from '../recognise/reading.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { aroundFrame } from './frame-brief.ts';
import { framePart, type FramePart } from './frame-fields.ts';

/**
 * Drafts a brief that may have a results framework among its parts: what the table says of outcomes, outputs and
 * indicators, and all else from what stands around it.
 * @param more what else is drafted of the same document
 * @param told the brief where sentences tell of it
 */
export function briefWithFrame(
  document: SourceDocument,
  reading: Reading,
  more: (desk: Desk, brief: OpenBrief) => void,
  told: (desk: Desk) => OpenBrief | undefined = () => undefined,
): Drafted {
  const frame = measuredFrame(document, reading);
  const desk = openDesk(frame ? aroundFrame(document, frame.inside) : document, reading);
  datedParts(desk);
  const brief = told(desk) ?? briefDraft(desk);
  brief.fields.indicators ??= orNothing(toldChanges(desk));
  for (const name of ['outcomes', 'outputs', 'indicators'] as const) {
    brief.fields[name] = orNothing(joined(brief.fields[name], frame?.fields[name]));
  }
  more(desk, brief);
  brief.document = document;
  const { drafts, understood, notes } = closeDesk(desk);
  return {
    drafts,
    understood: [...understood, ...(frame?.understood ?? [])],
    notes: [...notes, ...(frame?.notes ?? [])],
  };
}

// What the text lists is not said again by the table.
function joined(own: DraftValue | undefined, ofFrame: readonly DraftFields[] = []): readonly DraftValue[] {
  const list = (Array.isArray(own) ? own : []) as readonly DraftFields[];
  const names = new Set(list.flatMap(namesOf));
  return [...list, ...ofFrame.filter((one) => !namesOf(one).some((name) => names.has(name)))];
}

// Its number, and its title.
function namesOf({ number, title }: DraftFields): string[] {
  return [number, title].flatMap((value) => (isTaken(value) ? foldedLabel(String(value.value)) : []));
}

// A table of steps without anything measured is read as the lists of a brief are.
function measuredFrame(document: SourceDocument, reading: Reading): FramePart | undefined {
  const frame = framePart(document, reading);
  const isMeasured = frame?.fields.indicators?.some(
    ({ target, baseline, actuals }) => target ?? baseline ?? actuals,
  );
  return isMeasured === true ? frame : undefined;
}
