import { originsOf } from '../sections/cut-line.ts';
import { untilTheNext, type Section } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';

/** A desk with some parts of the document only; what is drafted there is drafted for the whole. */
export function deskOf(desk: Desk, sections: readonly Section[]): Desk {
  const own = new Set(sections.flatMap(linesIn));
  const { lines, tables } = desk.document;
  const document = {
    ...desk.document,
    lines: lines.filter((line) => own.has(line)),
    tables: tables.filter(({ rows }) => rows.flat().some((cell) => cell.lines.some((line) => own.has(line)))),
  };
  return { ...desk, sections, document };
}

/** A desk with all parts of the document but those under some headings. */
export function deskAround(desk: Desk, headings: readonly Section[]): Desk {
  const inside = new Set(headings.flatMap((heading) => untilTheNext(desk.sections, heading)));
  return deskOf(
    desk,
    desk.sections.filter((section) => !inside.has(section)),
  );
}

function linesIn({ label, lines, tables }: Section): SourceLine[] {
  const cells = tables.flatMap(({ rows, title }) => [
    ...(title ? [title] : []),
    ...rows.flat().flatMap((cell) => cell.lines),
  ]);
  return originsOf([...(label ? [label] : []), ...lines, ...cells]);
}

/** The drafts made on parts of a document are of the whole one. */
export function ofTheWhole({ drafts, document }: Desk): void {
  for (const draft of drafts) if (draft.document.file === document.file) Object.assign(draft, { document });
}
