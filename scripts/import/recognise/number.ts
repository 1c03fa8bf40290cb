import { allValueWords } from '../words/values.ts';
import { anyOf } from './any-of.ts';
import { figuresIn, plainDigits, readsAsDecimals, scaleAt } from './figure.ts';
import type { Found } from './found.ts';
import { languageOfNumbers } from './parted-thousands.ts';
import type { Reading } from './reading.ts';

/**
 * The number that a whole text is, such as a cell of a table: with its sign, a word for a large number, a share's sign
 * or a unit of a few words behind it. Undefined for a date, a range, a code and whatever else holds a second number.
 * @example readNumber('24 280 personnes', { language: 'fr', … })?.value // 24280
 */
export function readNumber(text: string, reading: Reading): Found<number> | undefined {
  if (text.length > 80) return undefined;
  const plain = plainDigits(text);
  const [figure, ...more] = figuresIn(plain, languageOfNumbers(reading));
  if (figure?.value === undefined || more.length > 0) return undefined;
  const before = plain.slice(0, figure.at).replace(/[\s\p{Cf}]/gu, '');
  const scale = scaleAt(plain, figure.end, reading.language);
  const behind = plain.slice(scale?.end ?? figure.end);
  const isNegative = /^[-−–]$/u.test(before);
  const isPlain = /^(?:[-−–+%٪=]?|[~≈<>≤≥])$/u.test(before) || hedge.test(before);
  if (!isPlain || !/^\s{0,3}(?:[%٪‰]|\p{L}[\p{L}\p{M}\s'’./()-]{0,40})?\+?\s{0,3}$/u.test(behind))
    return undefined;
  const size = Number((figure.value * (scale?.factor ?? 1)).toPrecision(15));
  if (Number.isNaN(size)) return undefined;
  const isDoubtful = readsAsDecimals(figure);
  return {
    value: isNegative ? -size : size,
    at: figure.at,
    written: text.slice(figure.at, scale?.end ?? figure.end),
    sure: isDoubtful ? 'likely' : 'certain',
    why: isDoubtful ? `"${figure.written}" was read as a number with decimals` : undefined,
  };
}

const hedge = new RegExp(
  `^${anyOf(allValueWords.flatMap(({ about, over, under }) => [...about, ...over, ...under].map((word) => word.replace(/\s/gu, ''))))}$`,
  'iu',
);
