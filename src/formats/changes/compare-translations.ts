import { isRecord } from '../../domain/record.ts';
import { spokenField } from '../../schemas/spoken-field.ts';
import type { Json } from '../entry-json.ts';
import type { FieldChange } from './change.ts';
import { compareText, type LinesOf } from './compare-entries.ts';
import { textChange } from './compare-texts.ts';
import type { TranslationFacts } from './facts.ts';
import { sameness } from './sameness.ts';
import { folded, isNothing } from './show-value.ts';

/** What has changed in the words of an entry in another language. */
export function compareTranslations(
  before: TranslationFacts | undefined,
  after: TranslationFacts | undefined,
  linesOf: LinesOf,
): FieldChange[] {
  if (!before || !after)
    return before === after
      ? []
      : [
          {
            kind: 'translation',
            field: 'translation',
            extent: after ? 'is there now' : 'is there no longer',
          },
        ];
  return [
    ...compareWords(before.words, after.words, ''),
    ...compareText('text', before.text, after.text, { linesOf }),
  ].map((change) => ({ ...change, kind: 'translation' }));
}

// Its items stand by their places or ids, as in their original.
function compareWords(before: Json | undefined, after: Json | undefined, label: string): FieldChange[] {
  if (sameness(before) === sameness(after)) return [];
  if (isGroup(before) && isGroup(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    const nameIn = (key: string) => (/^\d+$/u.test(key) ? String(Number(key) + 1) : key);
    return [...keys].flatMap((key) => {
      const name = [label, spokenField(nameIn(key))].filter(Boolean).join(', ');
      return compareWords(before[key], after[key], name);
    });
  }
  return [{ kind: 'translation', field: label, ...textChange(words(before), words(after)) }];
}

function isGroup(value: Json | undefined): value is { readonly [key: string]: Json } {
  return isRecord(value) || Array.isArray(value);
}

function words(value: Json | undefined): string | undefined {
  if (isNothing(value)) return undefined;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isGroup(value))
    return Object.values(value)
      .flatMap((one) => words(one) ?? [])
      .join(', ');
  return folded(String(value));
}
