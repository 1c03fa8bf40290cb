import { isRecord } from '../../../src/domain/record.ts';
import type { Path } from '../../../src/domain/problem.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { itemKey } from '../../../src/schemas/describe.ts';
import { describeAt } from '../../../src/schemas/describe-at.ts';
import type { SourceLine } from '../source/source-document.ts';
import { bodyText } from './body-text.ts';
import type { DraftedEntry } from './drafted-entry.ts';
import type { Evidence } from './plain.ts';

/** What a translation holds: words, and beside them only what the items of lists go by. */
export interface Overlay {
  fields: Record<string, unknown>;
  evidence: Evidence[];
  body: string;
  bodyLines: readonly SourceLine[];
}

/** The words of an entry in another language, as a translation holds them; undefined where there are none. */
export function overlayOf(entry: DraftedEntry, language: string): Overlay | undefined {
  const { fields, translated, bodies } = entry;
  const words = translated.filter((one) => one.language === language);
  const bodyLines = bodies[language] ?? [];
  if (words.length === 0 && bodyLines.length === 0) return undefined;
  const { schema } = collections[entry.collection];
  const overlay: Overlay = { fields: {}, evidence: [], body: bodyText(bodyLines), bodyLines };
  for (const { path, value, lines } of words) {
    const at = placed(overlay.fields, { path, value, original: fields, schema });
    if (at) overlay.evidence.push({ path: at, lines, sure: 'certain' });
  }
  for (const [name, value] of Object.entries(overlay.fields))
    if (Array.isArray(value) && value.length === 0) delete overlay.fields[name];
  return Object.keys(overlay.fields).length > 0 || bodyLines.length > 0 ? overlay : undefined;
}

interface Placing {
  path: Path;
  value: unknown;
  original: unknown;
  schema: (typeof collections)[DraftedEntry['collection']]['schema'];
}

// Puts words where the overlay has them; gives the path to them there.
function placed(into: Record<string, unknown>, { path, value, original, schema }: Placing): Path | undefined {
  let at: unknown = into;
  let source: unknown = original;
  const steps: (string | number)[] = [];
  for (const [i, step] of path.entries()) {
    const isLast = i === path.length - 1;
    const next = path[i + 1];
    source = (source as Record<string | number, unknown> | undefined)?.[step];
    if (typeof step === 'string' && isRecord(at)) {
      at[step] ??= isLast ? value : typeof next === 'number' ? [] : {};
      steps.push(step);
      at = at[step];
    } else if (typeof step === 'number' && Array.isArray(at)) {
      const found = itemAt(at, { step, source, list: path.slice(0, i), original, schema });
      // Words that are items themselves stand in their place, and none before them may be missing.
      if (isLast) {
        if (step !== at.length) return undefined;
        at.push(value);
        return [...steps, step];
      }
      if (found === undefined) return undefined;
      steps.push(found.at);
      at = found.item;
    } else return undefined;
  }
  return steps;
}

interface ItemAt extends Omit<Placing, 'path' | 'value'> {
  step: number;
  source: unknown;
  list: Path;
}

function itemAt(list: unknown[], { step, source, list: path, original, schema }: ItemAt) {
  const described = describeAt(schema, original, [...path, step]);
  const key = described && itemKey(described, [source]);
  if (!isRecord(source)) return { at: step, item: undefined };
  if (key === undefined) {
    while (list.length <= step) list.push({});
    return { at: step, item: list[step] };
  }
  const before = list.findIndex((one) => isRecord(one) && one[key] === source[key]);
  if (before !== -1) return { at: before, item: list[before] };
  const item = { [key]: source[key] };
  list.push(item);
  return { at: list.length - 1, item };
}
