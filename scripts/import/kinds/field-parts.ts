import { taken, type DraftFields, type DraftValue } from '../draft/draft.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell } from '../source/source-document.ts';
import type { OpenDraft } from './field-entries.ts';
import type { FieldMatch } from './field-match.ts';
import { leadingNumber } from './frame-number.ts';

/** Adds what columns of women and men say to the last indicator of a result, beside the value reached by all. */
export function addParts(
  draft: OpenDraft,
  parts: FieldMatch['parts'],
  row: readonly SourceCell[],
  reading: Reading,
): void {
  const indicators = (draft.fields['indicators'] ?? []) as readonly DraftFields[];
  const last = indicators.at(-1);
  if (last?.['actual'] === undefined) return;
  const breakdown = parts.flatMap(({ at, lines }): DraftFields[] => {
    const cell = row[at];
    const value = cell && numberIn(cell, reading);
    const label = lines.map(({ text }) => text).join(' ');
    return value === undefined
      ? []
      : [{ label: taken(label, lines), value: taken(value, cell?.lines ?? []) }];
  });
  if (breakdown.length === 0) return;
  const all: DraftValue = { ...last, breakdown };
  draft.fields['indicators'] = [...indicators.slice(0, -1), all];
}

function numberIn({ value, lines }: SourceCell, reading: Reading): number | undefined {
  if (typeof value === 'number') return value;
  const read = leadingNumber(lines.map(({ text }) => text).join(' '), reading);
  return read?.before === '' && read.behind === '' && !read.isPercent ? read.value : undefined;
}
