import { parseCsv } from 'hucre/csv';

/** Stands for a line break within a cell while rows are parted. */
const mark = '\u{E00B}';

/**
 * The rows of a CSV file. Where rows end in CR LF, a lone LF may stand within a cell without quotation marks: so some
 * programs write it. It does, if all rows have as many cells as the first then.
 */
export function csvRows(text: string, delimiter: string): string[][] {
  const parse = (of: string) =>
    parseCsv(of, { delimiter, unescapeFormulae: true }).map((row) => row.map((value) => String(value ?? '')));
  if (!/\r\n/u.test(text) || !/(?<!\r)\n/u.test(text)) return parse(text);
  const rows = parse(text.replace(/(?<!\r)\n/gu, mark));
  const [head = []] = rows;
  if (!rows.every((row) => row.length === head.length || row.join('') === '')) return parse(text);
  return rows.map((row) => row.map((value) => value.replaceAll(mark, '\n')));
}
