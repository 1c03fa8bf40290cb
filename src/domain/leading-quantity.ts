import { isCurrency } from './currencies.ts';
import { numbersIn, type WrittenNumber } from './written-numbers.ts';

/** How many of something a text names. */
export interface Quantity {
  /** As it is written, in its own digits, with the word of a large number: `1,200`, `2 million`. */
  number: string;
  /** What is left of the text where it begins with the number, else the whole of it. */
  text: string;
  /** Whether the text begins with the number, so that the two read on. */
  isFirst: boolean;
}

/**
 * The number that a text about something to be delivered begins with, or plainly holds; undefined where it has none, or
 * what it has may be no count: a year, a date, a share, a sum of money, a range, an ordinal, the number of a phase, a
 * part of a name. What is in doubt is no quantity. Numbers in words are not read.
 * @example leadingQuantity('120 masons trained', 'en') // { number: '120', text: 'masons trained', isFirst: true }
 * @example leadingQuantity('Train 120 masons', 'en') // { number: '120', text: 'Train 120 masons', isFirst: false }
 */
export function leadingQuantity(text: string, language: string): Quantity | undefined {
  const numbers = numbersIn(text, language);
  const [first] = numbers;
  if (!first || !isCount(first)) return undefined;
  const before = text.slice(0, first.at);
  const behind = text.slice(first.at + first.withScale.length);
  if (!standsAlone(before, behind) || isOfAnother(behind, language)) return undefined;
  const number = first.withScale;
  if (before.trim() === '')
    return isWords(behind) ? { number, text: behind.trim(), isFirst: true } : undefined;
  return numbers.length === 1 && isPlainlyHeld(before, behind) ? { number, text, isFirst: false } : undefined;
}

// Four digits with nothing between them may be a year.
function isCount({ values: [value = ''], written }: WrittenNumber): boolean {
  const isYear = /^\p{Nd}{4}$/u.test(written) && Number(value) >= 1900 && Number(value) <= 2100;
  return Number(value) > 0 && !isYear;
}

// Scripts whose words are parted by spaces; elsewhere a number may touch the word it counts.
const spaced = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;
const touchesBefore = new RegExp(String.raw`(?:${spaced}|[\p{N}\p{Sc}#№°%٪+*×/(\[<>=~≈.,:_&@'’"“«-])$`, 'u');
const touchesBehind = new RegExp(String.raw`^(?:${spaced}|[\p{N}%٪‰°²³×+*/)\]:.,_&@'’"-])`, 'u');

function standsAlone(before: string, behind: string): boolean {
  if (touchesBefore.test(before) || touchesBehind.test(behind)) return false;
  return !isMoneyBeside(before, behind);
}

function isMoneyBeside(before: string, behind: string): boolean {
  const codes = [/([A-Z]{3})\s*$/u.exec(before)?.[1], /^\s*([A-Z]{3})(?!\p{L})/u.exec(behind)?.[1]];
  const isSign = /\p{Sc}\s*$/u.test(before) || /^\s*(?:\p{Lu}{0,3}\p{Sc})/u.test(behind);
  return isSign || codes.some((code) => code !== undefined && isCurrency(code));
}

/** Words behind a number that make a share of it: English, French, Lao, Arabic. */
const shares =
  /^\s*(?:%|٪|‰|per\s?cent|pour\s?cent|ສ່ວນຮ້ອຍ|ເປີເຊັນ|(?:في|ب)\s?المائة|(?:في|ب)\s?المئة|بالمائة|بالمئة)/iu;

// A share, a date, or the first of two: "10 to 20 workshops", "3 out of 5", "24 – 30".
function isOfAnother(behind: string, language: string): boolean {
  const isRange = /^(?:\s*[-–—−~]\s*|(?:\s+\S{1,4}){1,2}\s+)\p{Nd}/u.test(behind);
  return isRange || shares.test(behind) || monthsOf(language).test(behind);
}

// Words after which a number is a name and no count: English, French, Lao, Arabic.
const labels =
  /(?:phase|stage|step|étape|component|composante|lot|tranche|round|target|cible|goal|objectif|article|section|chapter|chapitre|annex|annexe|part|partie|module|level|niveau|version|grade|class|classe|day|jour|week|semaine|month|mois|year|année|number|numéro|no|nr|form|table|ຮ້ອຍລະ|ໄລຍະ|ໄລຍະທີ|ທີ|ເລກທີ|ມາດຕາ|ຂັ້ນຕອນ|ຂັ້ນ|ພາກ|ໝວດ|ເປົ້າໝາຍ|ປີ|ເດືອນ|ວັນ|ວັນທີ|ເບີ|المرحلة|مرحلة|رقم|المادة|مادة|الخطوة|خطوة|الهدف|الغاية|الباب|الفصل|القسم|الجزء|العنصر|المكون|عام|سنة|شهر|يوم|المستوى|الدفعة)$/iu;

// In the middle a count is followed by what it counts, or stands at the end behind a colon.
function isPlainlyHeld(before: string, behind: string): boolean {
  const word = /(\S+)\s*$/u.exec(before)?.[1] ?? '';
  if (/[:：]$/u.test(word)) return behind.trim() === '';
  const isFirstWord = before.trim() === word;
  const isName = /^\p{Lu}{2}|\p{Nd}|\.$/u.test(word) || (/^\p{Lu}/u.test(word) && !isFirstWord);
  return isWords(behind) && !isName && !labels.test(word);
}

function isWords(behind: string): boolean {
  return /^\s*\p{L}/u.test(behind);
}

const known = new Map<string, RegExp>();

function monthsOf(language: string): RegExp {
  const months = known.get(language) ?? readMonths(language);
  known.set(language, months);
  return months;
}

// The names of the months at the beginning of a text, as the language writes them beside a day.
function readMonths(language: string): RegExp {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat([language, 'en'], {
      calendar: 'gregory',
      day: 'numeric',
      month,
      timeZone: 'UTC',
    });
    return Array.from(
      { length: 12 },
      (_, i) => format.formatToParts(Date.UTC(2000, i, 1)).find(({ type }) => type === 'month')?.value ?? '',
    );
  });
  const words = names.filter((name) => /\p{L}/u.test(name)).map((name) => RegExp.escape(name));
  return new RegExp(String.raw`^\s*(?:${words.join('|')})(?![\p{L}\p{M}])`, 'iu');
}
