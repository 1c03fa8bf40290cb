import type { Reading } from '../../../../scripts/import/recognise/reading.ts';
import { isReference, isTaken, type Draft, type DraftValue } from '../../../../scripts/import/draft/draft.ts';
import type {
  LineKind,
  SourceDocument,
  SourceLine,
  SourceTable,
} from '../../../../scripts/import/source/source-document.ts';

/**
 * A document of lines written as in Markdown: `# ` for headings, `- ` for items, `| ` for the rows of one table; each
 * other line is a paragraph.
 */
export function madeDocument(text: string, language = 'en'): SourceDocument {
  const lines: SourceLine[] = [];
  const rows: { lines: SourceLine[] }[][] = [];
  for (const [i, written] of text.trim().split('\n').entries()) {
    const place = `line ${String(i + 1)}`;
    const add = (kind: LineKind, words: string, level?: number) => {
      const line = { text: words.trim(), place, kind, level };
      lines.push(line);
      return line;
    };
    const trimmed = written.trim();
    const heading = /^(#+)\s+(.*)$/u.exec(trimmed);
    if (trimmed === '') continue;
    if (trimmed.startsWith('| '))
      rows.push(
        trimmed
          .slice(2)
          .split('|')
          .map((cell) => ({ lines: cell.trim() === '' ? [] : [add('cell', cell)] })),
      );
    else if (heading) add('heading', heading[2] ?? '', heading[1]?.length);
    else if (trimmed.startsWith('- ')) add('item', trimmed.slice(2), 1);
    else add('paragraph', trimmed);
  }
  const tables: SourceTable[] = rows.length > 0 ? [{ heads: 1, rows }] : [];
  return { file: 'made.txt', format: 'text', language, lines, tables, repairs: [], losses: [] };
}

/** What is known to a reading of a document of no site. */
export function madeReading(language = 'en'): Reading {
  const known = { entries: () => [], named: () => undefined };
  return { language, currency: 'EUR', today: '2026-01-01', known } as unknown as Reading;
}

/** The fields of a draft as plain values; a reference is the name or title of what it names. */
export function plainFields(draft: Draft | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft?.fields ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, plain(value)]],
    ),
  );
}

function plain(value: DraftValue): unknown {
  if (isTaken(value)) return value.value;
  if (isReference(value))
    return Object.values(
      plainFields({ ...value.to, fields: { name: value.to.fields.name ?? value.to.fields.title } }),
    )[0];
  if (Array.isArray(value)) return value.map((one: DraftValue) => plain(one));
  return Object.fromEntries(
    Object.entries(value as Record<string, DraftValue | undefined>).flatMap(([name, one]) =>
      one === undefined ? [] : [[name, plain(one)]],
    ),
  );
}
