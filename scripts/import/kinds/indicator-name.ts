import { slugOf } from '../../../src/content-files/slug.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { isTaken, taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { OpenDraft } from './field-entries.ts';

/**
 * The name for links of an indicator, made of its title; of a title in no Latin letters its place.
 * @param n how many stand before it
 */
export function indicatorName(title: string, lines: readonly SourceLine[], n: number): Taken<string> {
  const words = (slugOf(title) ?? '').split('-').slice(0, 6).join('-');
  return taken(
    words === '' ? `indicator-${n + 1}` : words,
    lines,
    'likely',
    'a name for links, made of its title',
  );
}

/** Gives each indicator of an entry a name for links; where its values have a sign of per cent, that is what is counted. */
export function completeIndicators({ fields }: OpenDraft): void {
  const { indicators } = fields;
  if (!Array.isArray(indicators)) return;
  fields['indicators'] = (indicators as DraftFields[]).map((indicator, i) => {
    const { title } = indicator;
    const isNamed = title !== undefined && isTaken(title) && indicator['id'] === undefined;
    const one = isNamed
      ? { id: indicatorName(String(title.value), title.lines, i), ...indicator }
      : indicator;
    if ('unit' in one || 'measure' in one) return one;
    const shares = Object.values(one).filter(
      (value): value is Taken =>
        isRecord(value) &&
        'lines' in value &&
        typeof value['value'] === 'number' &&
        isShare(value as unknown as Taken),
    );
    const [share] = shares;
    return share ? ({ ...one, unit: taken('percent', share.lines) } as DraftFields) : one;
  });
}

function isShare({ lines }: Taken): boolean {
  return lines.length > 0 && lines.every(({ text }) => /[%٪]\s*$/u.test(text));
}
