import type { Path } from '../../../src/domain/problem.ts';
import type { SourceLine } from '../source/source-document.ts';
import {
  isReference,
  isTaken,
  type Draft,
  type DraftFields,
  type DraftValue,
  type Sureness,
} from './draft.ts';
import { isList } from './fields.ts';

/** The lines that a value was taken from. */
export interface Evidence {
  path: Path;
  lines: readonly SourceLine[];
  sure: Sureness;
  why?: string | undefined;
}

/** Words of a field in another language. */
export interface TranslatedWords {
  language: string;
  path: Path;
  value: unknown;
  lines: readonly SourceLine[];
}

/** The fields of a draft as they are written, and where each was taken from. */
export interface Plain {
  fields: Record<string, unknown>;
  evidence: Evidence[];
  translated: TranslatedWords[];
}

/**
 * The fields of a draft as plain data, others named by their ids.
 * @param idOf the id of a draft that is named; undefined where it is not to be named after all
 */
export function plainOf(fields: DraftFields, idOf: (draft: Draft) => string | undefined): Plain {
  const plain: Plain = { fields: {}, evidence: [], translated: [] };
  const walk = (value: DraftValue | undefined, path: Path): unknown => {
    if (value === undefined) return undefined;
    if (isReference(value)) return noted(idOf(value.to), value, path);
    if (isTaken(value)) {
      for (const [language, words] of Object.entries(value.translations ?? {}))
        plain.translated.push({ language, path, ...words });
      return noted(value.value, value, path);
    }
    if (isList(value)) {
      // The place of an item is known only once it is clear which of those before it there are.
      const items: unknown[] = [];
      for (const one of value) {
        const item = walk(one, [...path, items.length]);
        if (item !== undefined) items.push(item);
      }
      return items.length > 0 ? items : undefined;
    }
    const entries = Object.entries(value).flatMap(([name, one]) => {
      const inside = walk(one, [...path, name]);
      return inside === undefined ? [] : [[name, inside] as const];
    });
    return entries.length > 0 ? Object.fromEntries(entries) : undefined;
  };
  const noted = (value: unknown, { lines, sure, why }: Omit<Evidence, 'path'>, path: Path): unknown => {
    if (value !== undefined) plain.evidence.push({ path, lines, sure, why });
    return value;
  };
  for (const [name, value] of Object.entries(fields)) {
    const inside = walk(value, [name]);
    if (inside !== undefined) plain.fields[name] = inside;
  }
  return plain;
}
