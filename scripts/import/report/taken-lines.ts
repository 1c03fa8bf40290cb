import { fieldName } from '../../../src/domain/problem.ts';
import { nameIn } from '../../../src/domain/own-name.ts';
import { valueAt } from '../../../src/schemas/describe-at.ts';
import type { DraftedEntry } from '../draft/drafted-entry.ts';
import type { Evidence, TranslatedWords } from '../draft/plain.ts';
import { shownValue } from './shown-value.ts';
import type { Imported } from '../import-files.ts';
import type { ImportedDocument } from '../read-documents.ts';

/** What was taken from a document, by the file it went into; what is not certain says why. */
export function takenLines({ document }: ImportedDocument, { entries, files }: Imported): string[] {
  const isOfIt = ({ lines }: Pick<Evidence, 'lines'>) =>
    lines.slice(0, 1).some((line) => files.get(line) === document.file);
  const of = entries.filter(({ documents }) => documents.includes(document));
  const known = of.filter(({ isKnown }) => isKnown);
  const taken = of.filter(({ isKnown }) => !isKnown);
  return [
    ...taken.flatMap((entry) => [
      `  Taken into ${entry.file}${entry.collection === 'themes' ? ` (${entry.id})` : ''}`,
      ...entry.evidence.filter(isOfIt).map((one) => `    ${valueLine(entry, one)}`),
      ...entry.translated.filter(isOfIt).map((one) => `    ${translatedLine(one)}`),
      ...textLine(entry, document.file, files),
    ]),
    ...(known.length > 0
      ? [`  There already: ${known.map(({ collection, id }) => `${collection}/${id}`).join(', ')}`]
      : []),
  ];
}

function valueLine({ fields, collection }: DraftedEntry, { path, lines, sure, why }: Evidence): string {
  const doubt = sure === 'certain' ? '' : ` [${sure}${why ? `: ${why}` : ''}]`;
  return `${fieldName(path)}: ${shownValue(valueAt(fields, path), collection, path)}${doubt} (${lines[0]?.place ?? ''})`;
}

function translatedLine({ path, value, language, lines }: TranslatedWords): string {
  return `${fieldName(path)} in ${nameIn('en', language).name}: ${String(value)} (${lines[0]?.place ?? ''})`;
}

function textLine({ bodyLines, bodies }: DraftedEntry, file: string, files: Imported['files']): string[] {
  const own = [...bodyLines, ...Object.values(bodies).flat()].filter((line) => files.get(line) === file);
  const [first, last] = [own[0], own.at(-1)];
  return first && last ? [`    the text: ${own.length} lines, from ${first.place} to ${last.place}`] : [];
}
