import { keyOf } from '../../../src/content-files/entry.ts';
import { isReference, isTaken, type DraftValue } from '../draft/draft.ts';
import { bareWords } from '../draft/bare-words.ts';
import { isList } from '../draft/fields.ts';
import type { Imported } from '../import-files.ts';
import type { ImportedDocument } from '../read-documents.ts';
import type { SourceLine } from '../source/source-document.ts';

/** The lines of a document that gave nothing, and those at the edges of pages. */
export function unusedLines(
  imported: ImportedDocument,
  all: Imported,
): { words: SourceLine[]; furniture: SourceLine[] } {
  const used = usedLines(imported, all);
  const unused = imported.lines.filter((line) => !used.has(line) && line.text.trim() !== '');
  return {
    words: unused.filter(({ kind }) => kind !== 'furniture'),
    furniture: unused.filter(({ kind }) => kind === 'furniture'),
  };
}

/**
 * The lines of a document that gave a value, stand in a text, or were understood as what stands above others. Of a text
 * that the site has already, the lines that it holds.
 */
export function usedLines({ drafts, understood }: ImportedDocument, all: Imported): Set<SourceLine> {
  const texts = textsOf(all);
  const inTexts = drafts
    .flatMap(({ body = [], bodies = {} }) => [...body, ...Object.values(bodies).flat()])
    .filter((line) => texts.has(bareWords(line.text)));
  return new Set([...understood, ...drafts.flatMap(({ fields }) => linesOf(fields)), ...inTexts]);
}

function linesOf(value: DraftValue | undefined): SourceLine[] {
  if (value === undefined) return [];
  if (isTaken(value))
    return [...value.lines, ...Object.values(value.translations ?? {}).flatMap(({ lines }) => lines)];
  if (isReference(value)) return [...value.lines];
  return (isList(value) ? value : Object.values(value)).flatMap(linesOf);
}

const texts = new WeakMap<Imported, ReadonlySet<string>>();

// Every line of a text, new or of the site.
function textsOf(imported: Imported): ReadonlySet<string> {
  const found = texts.get(imported) ?? linesOfTexts(imported);
  texts.set(imported, found);
  return found;
}

function linesOfTexts({ entries, site }: Imported): ReadonlySet<string> {
  const fresh = entries
    .filter(({ isKnown }) => !isKnown)
    .flatMap(({ bodyLines, bodies }) => [...bodyLines, ...Object.values(bodies).flat()])
    .map(({ text }) => text);
  const known = new Set(
    entries.flatMap(({ isKnown, collection, id }) => (isKnown ? [`${collection}/${id}`] : [])),
  );
  const ofSite = [...site.content.entries, ...site.content.translations]
    .filter((entry) => known.has(keyOf(entry)))
    .flatMap(({ body }) => body.split('\n'));
  return new Set([...fresh, ...ofSite].map(bareWords));
}
