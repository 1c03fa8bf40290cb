import type { Mending } from './mending.ts';

/** Signs without words: they stand in copied text for its looks, and hide words and figures from whoever looks for them. */
export const signMendings: readonly Mending[] = [
  { mend: (text) => text.normalize('NFC') },
  // A hyphen that was hidden while the word stood in one line; PDFium writes U+FFFE where one stood at the end of a line.
  {
    what: 'a hyphen for the end of a line was taken out of a word',
    mend: (text) => text.replace(/(?<=\p{L})[\u00ad\u0002\ufffe](?:[ \n]+(?=\p{Ll}))?/gu, ''),
  },
  // Zero-width joiners belong to the spelling of some languages between letters; elsewhere they are left-overs.
  {
    mend: (text) =>
      text
        .replace(/[\u00ad\u200b\u2060\ufeff\ufffc\ufffe\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu, '')
        .replace(/(?<!\p{L}\p{M}*)[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}])/gu, ''),
  },
  {
    mend: (text) =>
      text.replace(/[ \t\n\v\f\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu, ' '),
  },
  { mend: (text) => text.replace(/[\p{Cc}]+/gu, '').trim() },
  {
    what: 'letters joined in one sign were written out',
    mend: (text) => text.replace(/[\ufb00-\ufb06]/gu, (sign) => sign.normalize('NFKC')),
  },
];
