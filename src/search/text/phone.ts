import { latinDigits } from '../../domain/digits.ts';

/** What stands between the digits of a telephone number, as every country groups them in another way. */
export const withinPhone = String.raw`[\s()./\u2010-\u2015-]*`;

/** What may be one as somebody types it, with its country or without: seven digits or more. */
const typedPhone = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])[+(]*\p{Nd}(?:${withinPhone}\p{Nd}){6,17}(?![\p{L}\p{Nd}])`,
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
