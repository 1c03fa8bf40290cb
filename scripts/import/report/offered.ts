import { blockText, nodeOf } from '../../../src/content-files/yaml/nodes.ts';
import { fieldName, shown } from '../../../src/domain/problem.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { describeAt } from '../../../src/schemas/describe-at.ts';
import { excerpt } from '../draft/remarks.ts';
import { evidenceOf, type Offer } from '../draft/offers.ts';
import type { Imported } from '../import-files.ts';
import type { Outcome } from './outcome.ts';

/** What the documents say of entries that the site has: what to write, where, and the line it stands in. */
export function offeredLines(imported: Imported, { changed, put, unchanged }: Outcome): string[][] {
  const { offers, waiting } = imported;
  const left = offers.filter(({ entry }) => !changed.includes(entry.file));
  const byFile = Map.groupBy(left, ({ entry }) => entry.file);
  const known = [...byFile].flatMap(([file, all]) => [
    `  ${file}`,
    ...all.flatMap((offer) => offerLines(offer, imported).map((line) => `    ${line}`)),
  ]);
  return [
    known.length > 0
      ? ['Offered for entries that are there already (to write it, run this again with --force)', ...known]
      : [],
    waiting.length > 0
      ? [
          'New themes, which no draft names until they stand in themes.yaml (run this again with --force, or write)',
          ...blockText(nodeOf(waiting.map(({ id, fields }) => ({ id, ...fields }))))
            .split('\n')
            .map((line) => `    ${line}`),
        ]
      : [],
    changed.length > 0 ? ['Changed', ...changed.flatMap((file) => changeLines(file, put, imported))] : [],
    unchanged.length > 0 ? ['Could not be changed', ...unchanged.map((line) => `  ${line}`)] : [],
  ];
}

function changeLines(file: string, put: readonly Offer[], imported: Imported): string[] {
  const own = put.filter(({ entry }) => entry.file === file);
  return [`  ${file}`, ...own.flatMap((offer) => offerLines(offer, imported).map((line) => `    ${line}`))];
}

function offerLines(offer: Offer, { files }: Imported): string[] {
  const { path, value, found, entry } = offer;
  const [evidence] = evidenceOf(offer);
  const line = evidence?.lines[0];
  const from = line ? ` (${files.get(line) ?? ''}, ${line.place}: “${excerpt(line.text, 80)}”)` : '';
  if (path.length === 0) return [`a text, where there is none: ${String(value).split('\n').length} lines`];
  if (found !== undefined)
    return [`${fieldName(path)}: found ${shown(found)}, where the document has ${shown(value)}${from}`];
  const schema = describeAt(collections[entry.collection].schema, entry.fields, offer.from)?.schema;
  const text = blockText(nodeOf(value, { schema }));
  const isNext = path.at(-2) === 'actuals';
  const name = `${fieldName(path)}${isNext ? ' (its next value)' : ''}`;
  return text.includes('\n')
    ? [`${name}:${from}`, ...text.split('\n').map((one) => `  ${one}`)]
    : [`${name}: ${text}${from}`];
}
