import { unescaped } from '../../../src/domain/entities.ts';
import { oneLine } from '../../../src/domain/one-line.ts';
import type { IatiElement } from './element.ts';
import type { Notes } from './notes.ts';

/** What Windows-1252 shows for the control characters 128 to 159, which no text means. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

interface Mending {
  what: string;
  mend: (text: string) => string;
}

const mendings: readonly Mending[] = [
  {
    what: 'Signs were escaped twice in the file, such as "&amp;amp;": they were read as what they stand for',
    mend: (text) =>
      text.replace(/&(?:amp|quot|apos|lt|gt|nbsp|#\d{2,6}|#x[\da-f]{2,5});/giu, (sign) =>
        /^&nbsp;$/iu.test(sign) ? ' ' : asText(sign),
      ),
  },
  {
    what: 'HTML stood in words of the file: its tags were taken out',
    mend: (text) =>
      text
        .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/giu, '\n')
        .replace(/<li\b[^<>]*>/giu, '- ')
        .replace(/<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>|<!--[^<>]*-->/giu, ''),
  },
  {
    what: 'Signs that a program had read in the wrong encoding were read again',
    mend: (text) => text.replace(/[\u0080-\u009f]/gu, (sign) => windows[sign.charCodeAt(0) - 128] ?? ''),
  },
];

const suspicions: readonly { what: string; has: RegExp }[] = [
  {
    what: 'Letters look as if they were read in the wrong encoding, such as "Ã©": compare them with the original',
    has: /Ã[\u0080-\u00bf]|â€|Â[\u00a0-\u00bf]|\ufffd/u,
  },
  {
    what: 'Question marks stand inside words, where apostrophes may have been: put the apostrophes in',
    has: /\p{L}\?\p{Ll}/u,
  },
];

/** The words of an element as they were meant, its line breaks kept; what was mended is told. */
export function mendedWords(text: string, element: IatiElement, notes: Notes): string {
  let words = text.replace(/\r\n?/gu, '\n');
  for (const { what, mend } of mendings) {
    const mended = mend(words);
    if (mended !== words) notes.tell(what, element);
    words = mended;
  }
  for (const { what, has } of suspicions) if (has.test(words)) notes.tell(what, element);
  return words.replace(/[^\P{Cc}\n\t]/gu, '').trim();
}

/** Words in one line. */
export function inOneLine(text: string): string {
  return oneLine(text).trim();
}

// A number that stands for no character stays as it is.
function asText(sign: string): string {
  try {
    return unescaped(sign);
  } catch {
    return sign;
  }
}
