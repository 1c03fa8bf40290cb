import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { cellName } from './cell-name.ts';
import { shownDate } from './shown-date.ts';
import { plain, shownNumber } from './shown-number.ts';
import { emptyCell } from './sheet-tables.ts';
import type { SourceCell, SourceLine } from './source-document.ts';

/** A cell by its place, counted from 0. */
interface Placed {
  row: number;
  column: number;
  value: CellValue;
}

/** A cell of a sheet in lines; or why it could not be read, in words. */
export function cellOf(sheet: Sheet, { row, column, value }: Placed): SourceCell | string {
  const cell = sheet.cells?.get(`${row},${column}`);
  const place = `sheet "${sheet.name}", cell ${cellName(row, column)}`;
  const held = value ?? cell?.formulaResult ?? null;
  if (held === null || held === '')
    return cell?.formula !== undefined && held === null
      ? `${place}: a formula has no value saved with it; open the workbook, save it again, and import that`
      : emptyCell;
  if (
    cell?.type === 'error' ||
    (typeof held === 'string' && /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/u.test(held))
  )
    return `${place}: a formula has failed (${String(held)}), so there is no value`;
  const read = inWords(held, cell);
  if (read === undefined) return `${place}: a time of day without a day is not read`;
  return { lines: linesIn(read.text, place, cell), ...read.facts };
}

interface InWords {
  text: string;
  facts: Pick<SourceCell, 'value' | 'format'>;
}

function inWords(held: NonNullable<CellValue>, cell: Cell | undefined): InWords | undefined {
  const format = cell?.style?.numFmt;
  if (typeof held === 'string') return { text: withRaised(held, cell), facts: {} };
  if (typeof held === 'boolean') return { text: String(held), facts: { value: held } };
  if (held instanceof Date) {
    const day = shownDate(held, format);
    return day === undefined ? undefined : { text: day, facts: { value: day, ...(format && { format }) } };
  }
  return {
    text: shownNumber(held, format),
    facts: { value: Number(plain(held)), ...(format && { format }) },
  };
}

// Raised figures would else run into those before them: of 10⁶ 106, of a footnote's ¹ another digit.
function withRaised(text: string, cell: Cell | undefined): string {
  if (cell?.richText === undefined) return text;
  return cell.richText
    .map(({ text: part, font }) => {
      const letters =
        font?.vertAlign === 'superscript' ? raised : font?.vertAlign === 'subscript' ? lowered : undefined;
      return letters ? part.replace(/\d/gu, (digit) => letters[Number(digit)] ?? digit) : part;
    })
    .join('');
}

const raised = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];
const lowered = [...'₀₁₂₃₄₅₆₇₈₉'];

function linesIn(text: string, place: string, cell: Cell | undefined): SourceLine[] {
  const { target } = cell?.hyperlink ?? {};
  return text.split(/\r\n?|\n/u).flatMap((part): SourceLine[] => {
    const words = part.replace(/\s+/gu, ' ').trim();
    if (words === '') return [];
    return [
      {
        text: words,
        place,
        kind: 'cell',
        ...(cell?.style?.font?.bold === true && { isBold: true }),
        ...(target !== undefined && target !== '' && { links: [{ text: words, href: target }] }),
      },
    ];
  });
}
