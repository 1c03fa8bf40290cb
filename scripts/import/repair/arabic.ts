import type { Mending } from './mending.ts';

/**
 * Letters of Arabic in the shape that they have within a word, each a sign of its own, as old programs wrote them.
 * @example arabicShapes.mend('ﻣﺎﺀ') // 'ماء'
 */
export const arabicShapes: Mending = {
  what: 'Arabic letters in fixed shapes were written as letters',
  mend: (text) =>
    text.replace(/[\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]+/gu, (signs) => signs.normalize('NFKC')),
};

/**
 * Mends what the text of a PDF makes of lam and alef where they are written as one sign: they come back turned round,
 * `االجتماعية` for `الاجتماعية`. Where a word begins with two alefs, which no Arabic word does, the second belongs
 * behind the lam that follows. An alef alone is no word: it belongs to the article whose lam follows it. Meant for PDFs
 * only.
 * @example repairArabic('الحماية االجتماعية') // 'الحماية الاجتماعية'
 * @example repairArabic('عبد ا لكريم') // 'عبد الكريم'
 */
export function repairArabic(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{M}])([وفبك]?)ا([اأإآ])ل(?=\p{L})/gu, '$1ال$2')
    .replace(/(?<= )ا (?=ل\p{L}{2})/gu, 'ا');
}
