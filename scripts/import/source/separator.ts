import { parseCsv } from 'hucre/csv';

/**
 * What parts the columns of a CSV file: of comma, semicolon, tab and bar the one that parts most of its rows into
 * equally many. Where decimals have a comma, so may the semicolon's rows: a comma comes last.
 * @example separatorOf('name;share\nwells;1,5') // ';'
 */
export function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const tried = ['\t', ';', '|', ','].map((separator) => ({ separator, share: evenness(sample, separator) }));
  const best = tried.reduce((a, b) => (b.share > a.share ? b : a));
  return best.share === 0 ? ',' : best.separator;
}

function evenness(sample: string, separator: string): number {
  const rows = parseCsv(sample, { delimiter: separator, maxRows: 40 }).filter((row) =>
    row.some((value) => value !== '' && value !== null),
  );
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts.values()].reduce((a, b) => Math.max(a, b), 0) / Math.max(rows.length, 1);
}
