import type { Draft, Drafted } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { frameBrief } from './frame-brief.ts';
import { framePart } from './frame-fields.ts';
import { frameTitle } from './frame-title.ts';
import type { Kind, Likeness } from './kind.ts';

/** A results framework or log-frame: a brief's outcomes, outputs and indicators in a table. */
export const resultsFramework: Kind = {
  name: 'results framework',
  likeness,
  draft,
};

function likeness(document: SourceDocument, reading: Reading): Likeness {
  const part = framePart(document, reading);
  const { outcomes, outputs, indicators } = part?.fields ?? {};
  const count = (list: unknown) => (Array.isArray(list) ? list.length : 0);
  const stated = count(outcomes) + count(outputs);
  if (part === undefined || count(indicators) + stated === 0)
    return { score: 0, because: 'no table of indicators' };
  const words = (lines: Iterable<{ text: string }>) =>
    [...lines].reduce((sum, { text }) => sum + text.length, 0);
  const share = words(part.inside) / Math.max(words(document.lines), 1);
  const because = `a table with ${count(indicators)} indicators, ${stated} outcomes and outputs`;
  // A brief may have a table of indicators among other things.
  const isWhole = share > 0.5 && count(indicators) > 0;
  return { score: Math.min(0.95, (isWhole ? 0.75 : 0.2) + share * (stated > 0 ? 0.3 : 0.2)), because };
}

function draft(document: SourceDocument, reading: Reading): Drafted {
  const part = framePart(document, reading);
  if (part === undefined) return { drafts: [], understood: [], notes: [] };
  const title = frameTitle(document, part.inside);
  const around = frameBrief(document, part.inside, reading);
  const brief: Draft = {
    collection: 'briefs',
    fields: { ...(title && { title: title.title }), ...around.fields, ...part.fields },
    document,
  };
  const names = document.lines.filter(
    ({ kind, place }) => kind === 'heading' && /^sheet "[^"]*"$/u.test(place),
  );
  return {
    drafts: [brief, ...around.drafts],
    understood: [...part.understood, ...around.understood, ...(title?.labels ?? []), ...names],
    notes: [...around.notes, ...part.notes],
  };
}
