import { isPartialDate } from '../../../src/domain/partial-date.ts';
import { readMoney } from '../../../src/domain/spelled-money.ts';
import { currenciesCalled } from '../../../src/domain/currency-names.ts';
import { isRecord } from '../../../src/domain/record.ts';
import { isCurrency } from '../../../src/domain/currencies.ts';
import { findDates } from '../recognise/date.ts';
import { findPeriods } from '../recognise/period.ts';
import type { Reading } from '../recognise/reading.ts';
import type { SourceCell } from '../source/source-document.ts';
import { choiceNamed } from './field-choice.ts';
import type { FieldPath } from './field-paths.ts';
import { leadingNumber } from './frame-number.ts';

/** What is needed to read a cell besides its field. */
export interface CellReading {
  reading: Reading;
  /** The currency of sums that name none, where the table says it: in a column, or in the head. */
  currency?: string | undefined;
}

/** The value of a cell as its field has it; undefined where it does not read, or the schema refuses it. */
export function fieldValue(path: FieldPath, cell: SourceCell, around: CellReading): unknown {
  const text = cell.lines
    .map((line) => line.text)
    .join(' ')
    .trim();
  const value = readers[path.form](text, cell, path, around);
  if (value === undefined) return undefined;
  // How many came is a number with what is counted; of a table it is the number alone.
  const tried = typeof value === 'number' && path.field.meta.quantity === true ? [value, { value }] : [value];
  return tried.find((one) => isAccepted(path, one));
}

/**
 * The parts of a cell that holds several values: lines, or what stands between semicolons; of codes between commas and
 * spaces too.
 */
export function cellParts(cell: SourceCell, areCodes: boolean): { text: string; cell: SourceCell }[] {
  return cell.lines.flatMap((line) =>
    line.text
      .split(areCodes ? /[;,،؛\s]+/u : /[;؛]/u)
      .map((part) => part.replace(/^[\s•*–-]+(?=\S)/u, '').trim())
      .filter((part) => part !== '')
      .map((text) => ({ text, cell: { lines: [{ ...line, text }] } })),
  );
}

type Reader = (text: string, cell: SourceCell, path: FieldPath, around: CellReading) => unknown;

const readers: Readonly<Record<FieldPath['form'], Reader>> = {
  words: (text) => text,
  text: (text, { value }) => (typeof value === 'number' ? String(value) : text),
  numbered: (text) => text,
  reference: (text) => text,
  choice: (text, _cell, { field }) => choiceNamed(text, field),
  yesNo: (text, { value }) => (typeof value === 'boolean' ? value : yesNo(text)),
  number: (text, cell, path, { reading }) => numberIn(text, cell, path, reading),
  date: (text, cell, _path, { reading }) => dateIn(text, cell, reading),
  period: (text, _cell, _path, { reading }) => periodIn(text, reading),
  currency: (text) => currencyIn(text),
  money: moneyIn,
};

function yesNo(text: string): boolean | undefined {
  if (/^(?:yes|y|true|oui|vrai|sí|si|sim|نعم|ແມ່ນ|x|✓)$/iu.test(text)) return true;
  return /^(?:no|n|false|non|faux|não|nao|لا|ບໍ່)$/iu.test(text) ? false : undefined;
}

function numberIn(
  text: string,
  { value, format }: SourceCell,
  { field }: FieldPath,
  reading: Reading,
): unknown {
  const isPercent = format !== undefined && /%/u.test(format);
  if (typeof value === 'number') return isPercent ? Number((value * 100).toPrecision(15)) : value;
  const number = leadingNumber(text, reading);
  if (number !== undefined && number.before === '' && number.behind === '') return number.value;
  // A value may be in words, where the field takes both.
  const takesWords = field.type === 'union' && field.forms.some(({ type }) => type === 'string');
  return takesWords && /^\P{N}*\p{L}\P{N}*$/u.test(text) ? text : undefined;
}

function dateIn(text: string, { value }: SourceCell, reading: Reading): string | undefined {
  if (typeof value === 'string' && isPartialDate(value)) return value;
  if (isPartialDate(text)) return text;
  const [found, ...others] = findDates(text, reading);
  const isWhole = found !== undefined && others.length === 0 && found.written.length >= text.length - 1;
  return isWhole && found.sure !== 'guess' ? found.value : undefined;
}

function periodIn(text: string, reading: Reading): unknown {
  const [found, ...others] = findPeriods(text, reading);
  const isWhole = found !== undefined && others.length === 0 && found.written.length >= text.length - 6;
  return isWhole && found.sure !== 'guess' ? found.value : undefined;
}

function currencyIn(text: string): string | undefined {
  if (isCurrency(text)) return text;
  const [only, ...others] = currenciesCalled(text);
  return others.length === 0 ? only : undefined;
}

function moneyIn(
  text: string,
  cell: SourceCell,
  _path: FieldPath,
  { reading, currency }: CellReading,
): unknown {
  const number = typeof cell.value === 'number' ? cell.value : undefined;
  const shown = readMoney(text);
  const [only, ...others] = shown?.currencies ?? [];
  const own = others.length === 0 ? only : undefined;
  const plain = leadingNumber(text, reading);
  const amount =
    number ?? (plain?.before === '' && plain.behind === '' && !plain.isPercent ? plain.value : shown?.amount);
  if (amount === undefined || (own !== undefined && currency !== undefined && own !== currency))
    return undefined;
  const code = own ?? currency;
  return code === undefined ? amount : { amount, currency: code };
}

function isAccepted({ field, form }: FieldPath, value: unknown): boolean {
  if (form === 'reference' || form === 'numbered') return true;
  if (form === 'period') return isRecord(value);
  return field.schema.safeParse(value).success;
}
