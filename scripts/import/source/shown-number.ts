/**
 * A number of a spreadsheet in words: whole, without separators, with what its format writes around it.
 * @param format as spreadsheets write it (ECMA-376, 18.8.31)
 * @example shownNumber(0.35, '0%') // '35%'
 * @example shownNumber(1234.5, '[$€-2] #,##0') // '€ 1234.5'
 * @example shownNumber(1200, '#,##0 "households"') // '1200 households'
 */
export function shownNumber(value: number, format: string | undefined): string {
  const section = sectionFor(value, format ?? '');
  const { before, behind, isPercent, isScaled } = around(section);
  const shown = plain(isPercent ? value * 100 : value);
  const number = isPercent ? `${shown}%` : shown;
  if (isScaled) return [signOf(before), number, signOf(behind)].filter((part) => part !== '').join(' ');
  return [before, number, behind].filter((part) => part !== '').join(' ');
}

/**
 * A number in full, as far as a spreadsheet knows it: fifteen digits, never in powers of ten.
 * @example plain(0.1 + 0.2) // '0.3'
 */
export function plain(value: number): string {
  const exact = Number(value.toPrecision(15));
  const written = String(exact);
  if (!written.includes('e')) return written;
  return exact.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}

// Of several sections the second is for what is below zero, where there is one.
function sectionFor(value: number, format: string): string {
  const sections = format.split(';');
  return (value < 0 ? undefined : sections[0]) ?? '';
}

interface Around {
  before: string;
  behind: string;
  isPercent: boolean;
  /** Whether thousands or millions are shown instead of ones: `#,##0,,"M"`. */
  isScaled: boolean;
}

const parts =
  /"(?<quoted>[^"]*)"|\\(?<escaped>.)|_.|\*.|\[\$(?<sign>[^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|(?<digits>[0#?.,/]+|General)|(?<percent>%)|(?<literal>[^0#?.,%"\\_*[\]])/gu;

function around(section: string): Around {
  const read = { before: '', behind: '', isPercent: false, isScaled: false };
  let isBehind = false;
  for (const { groups = {} } of section.matchAll(parts)) {
    const { quoted, escaped, sign, digits, percent, literal } = groups;
    if (digits !== undefined) {
      isBehind = true;
      read.isScaled ||= /[0#?],+$/u.test(digits);
    } else if (percent !== undefined) read.isPercent = true;
    else read[isBehind ? 'behind' : 'before'] += quoted ?? escaped ?? sign ?? wordlike(literal);
  }
  return { ...read, before: trimmed(read.before), behind: trimmed(read.behind) };
}

// Of what stands there unquoted only signs of money and spaces are shown as they are.
function wordlike(literal: string | undefined): string {
  return literal !== undefined && /[\p{Sc}\s]/u.test(literal) ? literal : '';
}

// A bracket or a minus belongs to the number, and is no word beside it.
function trimmed(text: string): string {
  return text
    .replace(/[()+-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function signOf(text: string): string {
  return /\p{Sc}|\b[A-Z]{3}\b/u.exec(text)?.[0] ?? '';
}
