import { carried } from './carried-letters.ts';
import { searchedNumber, writtenNumber } from './number.ts';
import { comparedWord, variableWord } from './word.ts';
import { segment } from './segment.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { spacelessRun } from './spaceless.ts';

const noWords = vocabularyOf([]);

/**
 * Words as they are searched for, the same for a query and for what is indexed: numbers in Latin digits
 * without thousands separators, decimal points and commas alike, no signs; words as they are compared, with a space
 * between them in any script.
 * @param vocabulary of the language that is searched, for scripts without spaces
 * @example searchText('US$٢٤٬٢٨٠ = 1.3') // '24280 1‿3'
 */
export function searchText(text: string, vocabulary: Vocabulary = noWords): string {
  return text
    .replace(spacelessRun, (run) => {
      const words = segment(run, vocabulary, true).map(({ compared }) => carried(compared));
      return ` ${words.join(' ')} `;
    })
    .replace(/[\u0f40-\u0fbc]+/gu, carried)
    .replace(/[\u0f0b-\u0f14]+/gu, ' ')
    .replace(variableWord, comparedWord)
    .replace(writtenNumber, searchedNumber)
    .replace(/\p{Lu}{0,3}\p{Sc}|\p{S}+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
