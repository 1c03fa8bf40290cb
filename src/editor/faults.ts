import { parseContent } from '../content-files/frontmatter.ts';
import { itemsOfFile } from '../content-files/items-of-file.ts';
import { fieldName, type Fault, type Path } from '../domain/problem.ts';
import { isRecord } from '../domain/record.ts';
import { collections, isList, type CollectionName } from '../schemas/collections.ts';
import { readShape } from '../schemas/explain.ts';
import { explainOverlay } from '../schemas/overlay.ts';

/** What is wrong with an entry as it would be saved, in the words of the check. */
export interface EntryFault {
  language: string;
  /** Empty where the whole file is meant. */
  field: string;
  message: string;
  severity: 'error' | 'warning';
}

/** An entry as it would be saved. */
export interface SavedEntry {
  collection: CollectionName;
  /** How its files end: `md` or `yaml`. */
  ending: string;
  defaultLanguage: string;
  /** The text of its file in each language. */
  texts: Readonly<Record<string, string>>;
}

/** What is wrong with the shape of an entry and of its translations; what only the whole content tells is left out. */
export function faultsOf({ collection, ending, defaultLanguage, texts }: SavedEntry): EntryFault[] {
  const isYaml = ending === 'yaml';
  const original = parseContent(texts[defaultLanguage] ?? '', isYaml);
  return Object.entries(texts).flatMap(([language, text]) => {
    const document = language === defaultLanguage ? original : parseContent(text, isYaml);
    const broken = document.faults.map(({ line, message }) => `line ${line}: ${message}`);
    if (broken.length > 0)
      return broken.map((message) => ({ language, field: '', message, severity: 'error' as const }));
    return itemsOfFile(collection, document.data).flatMap(({ raw, prefix }) => {
      const faults =
        language === defaultLanguage
          ? ofOriginal(collection, raw, (path) => document.typed([...prefix, ...path]))
          : ofTranslation(collection, raw, original.data);
      return faults.map(({ path, message, severity = 'error' }) => ({
        language,
        field: fieldName([...prefix, ...path]),
        message,
        severity,
      }));
    });
  });
}

type Told = Fault & { severity?: EntryFault['severity'] };

function ofOriginal(
  collection: CollectionName,
  raw: Record<string, unknown>,
  typed: (path: Path) => string | undefined,
): Told[] {
  const { faults } = readShape(collections[collection].schema, raw, typed);
  const isDraft = raw.visibility === 'draft';
  return faults.map((fault) => ({ ...fault, severity: isDraft && fault.missing ? 'warning' : 'error' }));
}

function ofTranslation(collection: CollectionName, raw: Record<string, unknown>, original: unknown): Told[] {
  const { schema } = collections[collection];
  if (!isList(collection)) return explainOverlay(schema, raw, isRecord(original) ? original : undefined);
  const { id, ...words } = raw;
  const items: unknown[] = Array.isArray(original) ? original : [];
  const of = items.find((item) => isRecord(item) && item.id === id);
  return isRecord(of)
    ? explainOverlay(schema, words, of)
    : [
        {
          path: ['id'],
          found: id,
          message: `there is no ${collection} entry called ${String(id)} in the original`,
        },
      ];
}
