import { latinDigits } from '../../domain/digits.ts';

// Brackets, dashes, dots and spaces, as every country groups its numbers in another way.
const within = String.raw`[\s().\-\u2010-\u2015/]`;

/** A telephone number as it is printed: with + and the code of its country. */
export const printedPhone = new RegExp(
  String.raw`\+${within}*\p{Nd}(?:${within}*\p{Nd}){6,17}(?!\p{Nd})`,
  'gu',
);

/** What may be one as somebody types it, with its country or without: seven digits or more. */
const typedPhone = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?:\+${within}*)?\(?\p{Nd}(?:${within}*\p{Nd}){6,17}(?![\p{L}\p{Nd}])`,
  'gu',
);

/**
 * A query with what may be telephone numbers in it as their digits alone, without what only opens a line: + or 00 from
 * abroad, (0) at home. Undefined where there is none.
 * @example phonesJoined('Awa +44 (0)20 7946-0000') // 'Awa 442079460000'
 */
export function phonesJoined(query: string): string | undefined {
  const seen = query.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const joined = seen.replace(typedPhone, (number) =>
    latinDigits(number).replace(/\(0\)/u, '').replace(/\D/gu, '').replace(/^00/u, ''),
  );
  return joined === seen ? undefined : joined;
}
