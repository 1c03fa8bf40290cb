import { carried } from './carried-letters.ts';
import { searchedNumber, writtenNumber } from './number.ts';
import { clustersOf, comparedCluster, spacelessRun } from './spaceless.ts';
import { comparedWord, variableWord } from './word.ts';

/**
 * A text as it is searched where there is no index: by its parts, not by its words, so that a word of a script without
 * spaces is found within longer ones without a list of words. Spellings that look the same are the same, numbers are in
 * Latin digits without thousands separators, and capitals, accents and signs do not count.
 * @example folded('Élan: US$24,280') // 'elan 24280'
 */
export function folded(text: string): string {
  return text
    .replace(spacelessRun, (run) => carried(clustersOf(run).map(comparedCluster).join('')))
    .replace(/[\u0f40-\u0fbc]+/gu, carried)
    .replace(variableWord, comparedWord)
    .replace(writtenNumber, searchedNumber)
    .replace(/\p{Lu}{0,3}\p{Sc}/gu, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}\u203f]+/gu, ' ')
    .toLowerCase()
    .trim();
}
