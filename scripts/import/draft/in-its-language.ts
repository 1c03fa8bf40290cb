import { collections } from '../../../src/schemas/collections.ts';
import { allFields, describe, listItem, type Description } from '../../../src/schemas/describe.ts';
import type { NewCollection } from '../../new/kinds.ts';
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

// What has a text; the names of others are the same in every language, or nobody could say which is which.
const inProse: ReadonlySet<NewCollection> = new Set(['briefs', 'asks', 'results', 'updates', 'pages']);

/**
 * Makes the words of a draft those of a translation: figures, dates, who is named stay in the original. The draft stays
 * the same object, as others name it.
 */
export function translateInto(draft: Draft, language: string): void {
  if (!inProse.has(draft.collection)) return;
  const { fields, body, bodies } = draft;
  draft.fields = moved(fields, describe(collections[draft.collection].schema), language);
  if (body === undefined) return;
  draft.bodies = { ...bodies, [language]: body };
  draft.body = undefined;
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
