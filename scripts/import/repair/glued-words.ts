import type { Mending } from './mending.ts';

/**
 * Sentences and brackets that stand without a space: `crises.The`, `covered(related`.
 * @example gluedSentences.mend('to future crises.The actions') // 'to future crises. The actions'
 */
export const gluedSentences: Mending = {
  what: 'a missing space was put between two sentences',
  mend: (text) =>
    text.replace(/(?<=(?:^|[\s(])[\p{L}’'-]{0,40}\p{Ll}{3})([.!?;])(?=\p{Lu}\p{Ll}*(?:[\s,’']|$))/gu, '$1 '),
};

/** A remark in brackets glued onto the word before it; not the `(s)` of a plural. */
export const gluedBrackets: Mending = {
  what: 'a missing space was put before a bracket',
  mend: (text) => text.replace(/(?<=\p{Ll}{3})\((?=\p{L}{2,40}[ .][^()]{2,300}\))/gu, ' ('),
};

/**
 * Names of a list that were glued together when it was copied: `Ministry of WaterNational Well Fund`. A small letter is
 * followed by a capital where whole names stand on both sides, each of several words; names that are written so
 * (`WaterAid`, `McDonald`, `PhD`) are left.
 * @example gluedNames.mend('Ministry of WaterNational Well Fund') // 'Ministry of Water National Well Fund'
 */
export const gluedNames: Mending = {
  what: 'two names were glued together (likely)',
  mend(text) {
    const parts = text.split(seam);
    if (parts.length === 1) return text;
    return parts.reduce((joined, part, index) => {
      const before = parts[index - 1] ?? '';
      return isSeam(before, part) ? `${joined} ${part}` : joined + part;
    });
  },
};

const seam = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u;
const wrote = /(?:^|\P{L})(?:Ma?c|De|Di|Da|Du|La|Le|Van|Von|Fitz|San|Saint|e|i|m)$/u;

/** With what the second half of a name in one word begins: a part of such names, not a word that begins a name. */
const halves =
  /^(?:Aid|Age|Book|Care|Corps|Cup|Doc|Fund|Hub|In|Lab|Life|Line|Link|Map|Mark|Net|Now|Office|Point|Ring|Script|Space|Tech|Trade|Tube|Vision|Ware|Watch|Works?)(?!\p{L})/u;

function isSeam(before: string, after: string): boolean {
  return !wrote.test(before) && !halves.test(after) && endsInName.test(before) && beginsName.test(after);
}

const small = '(?:of|and|the|for|on|in|de|des|du|la|le|les|et|pour|del|los|las|y|para|da|do|dos|das|e|&)';
const capital = "\\p{Lu}[\\p{L}’'-]{1,40}";
const endsInName = new RegExp(`(?:^|[^\\p{L}])${capital},? (?:${small} ){0,3}${capital}$`, 'u');
const beginsName = new RegExp(`^${capital},? (?:${small} ){0,3}(?:${capital}|\\p{Lu})`, 'u');
