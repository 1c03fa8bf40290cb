import { collections } from '../../../src/schemas/collections.ts';
import { allFields, describe, listItem, type Description } from '../../../src/schemas/describe.ts';
import type { Reading } from '../recognise/reading.ts';
import { isReference, isTaken, type Draft, type DraftFields, type DraftValue } from './draft.ts';
import { isList } from './fields.ts';

/**
 * The language of the site that a document's words are a translation into: declared, and not the one that originals are
 * written in. Undefined where its words stand in the originals.
 */
export function translationLanguage(
  documentLanguage: string,
  { languages, defaultLanguage }: Pick<Reading, 'languages' | 'defaultLanguage'>,
): string | undefined {
  const [base] = documentLanguage.split('-');
  const found =
    languages.find((one) => one === documentLanguage) ?? languages.find((one) => one.split('-')[0] === base);
  return found === defaultLanguage ? undefined : found;
}

/** A draft whose words are those of a translation: figures, dates, names of others stay in the original. */
export function inItsLanguage(draft: Draft, language: string): Draft {
  const { fields, body, bodies } = draft;
  return {
    ...draft,
    fields: moved(fields, describe(collections[draft.collection].schema), language),
    body: undefined,
    bodies: body ? { ...bodies, [language]: body } : bodies,
  };
}

function moved(fields: DraftFields, described: Description, language: string): DraftFields {
  const known = allFields(described);
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const of = known[name];
      return [name, of === undefined ? value : movedValue(value, of, language)] as const;
    }),
  );
}

function movedValue(
  value: DraftValue | undefined,
  described: Description,
  language: string,
): DraftValue | undefined {
  if (value === undefined || isReference(value)) return value;
  if (isTaken(value)) {
    // What is counted in per cent is written so in every language.
    if (!described.meta.words || typeof value.value !== 'string' || value.value === 'percent') return value;
    const { value: words, lines } = value;
    return {
      ...value,
      value: undefined,
      translations: { ...value.translations, [language]: { value: words, lines } },
    };
  }
  const item = listItem(described);
  // Lists of nothing but words have no places in a translation until the original has them.
  if (isList(value))
    return item === undefined
      ? value
      : value.map((one) => (isTaken(one) ? one : (movedValue(one, item, language) ?? one)));
  return moved(value, described, language);
}
