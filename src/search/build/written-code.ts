import { searchedNumber, writtenNumber } from '../text/number.ts';

const part = String.raw`[\p{Script=Latin}\p{Nd}]+`;

/** A code of letters and digits with signs between them: `LAO/22/50/ABC`, `XM-DAC-41122-8.1`. */
export const writtenCode = new RegExp(
  String.raw`(?<![\p{L}\p{Nd}])(?=\S*\p{Nd})(?=\S*\p{Script=Latin})${part}(?:[._]${part})*(?:[/:_\-\u2010-\u2015]${part}(?:[._]${part})*)+(?![\p{L}\p{Nd}])`,
  'gu',
);

/**
 * A code as it is searched for, the same with whatever signs it is typed.
 * @example searchedCode('LAO/22/50/ABC') // 'LAO2250ABC'
 */
export function searchedCode(written: string): string {
  return written.replace(writtenNumber, searchedNumber).replace(/[^\p{L}\p{N}\u203f]/gu, '');
}
