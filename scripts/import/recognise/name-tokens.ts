/** A word of a text, in the form in which names are compared. */
export interface NameToken {
  /** Without regard to capitals, accents and spellings of one sound. */
  folded: string;
  /** As it stands in the text. */
  written: string;
  at: number;
  end: number;
  /** Whether more than spaces and what may stand within a name parts it from the word before: a full stop, a bracket. */
  isApart: boolean;
  /** Whether a comma parts it from the word before. */
  afterComma: boolean;
}

// Scripts that put no spaces between words: each cluster of letters counts as a word of its own.
const unspaced =
  /[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const initials = String.raw`(?:\p{L}\.){2,}`;
// "Women's" is one word.
const word = String.raw`[\p{L}\p{N}\p{M}\u0640]+(?:['’][sS](?!\p{L}))?`;
const words = new RegExp(`${initials}|${word}|&`, 'gu');
const hardBreak = /[!?;:()[\]{}|•·●▪\n\r\t"“”«»،؛؟]|\.\s|[–—]\s|\s[-–—]/u;

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * The words of a text in the form in which names are compared, with their places.
 * @example nameTokens('The Water Agency').map(({ folded }) => folded) // ['the', 'water', 'agency']
 */
export function nameTokens(text: string): readonly NameToken[] {
  const known = tokensBefore.get(text);
  if (known !== undefined) return known;
  if (tokensBefore.size > mostTexts) tokensBefore.clear();
  const tokens = tokensIn(text);
  tokensBefore.set(text, tokens);
  return tokens;
}

// A line is looked at for people, for organisations, for countries.
const tokensBefore = new Map<string, readonly NameToken[]>();
const mostTexts = 256;

function tokensIn(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of text.matchAll(words)) {
    const between = text.slice(end, match.index);
    const isAbbreviated = between.startsWith('. ') && end > 0 && (tokens.at(-1)?.written.length ?? 9) <= 2;
    const marks = {
      isApart: tokens.length > 0 && !isAbbreviated && hardBreak.test(between),
      afterComma: /[,،、]/u.test(between),
    };
    tokens.push(...parted(match[0], match.index, marks));
    end = match.index + match[0].length;
  }
  return tokens;
}

/**
 * A name in the form in which names are compared: the same for one that differs in capitals, accents, quotes or
 * hyphens, in `-isation` and `-ization`, or by an article in front.
 * @example foldedName('The “Côte-Verte” Organisation') // 'cote verte organization'
 */
export function foldedName(name: string): string {
  const folded = nameTokens(name).map((token) => token.folded);
  const first = folded[0] ?? '';
  return (folded.length > 1 && articles.has(first) ? folded.slice(1) : folded).join(' ');
}

const articles = new Set(['the', 'le', 'la', 'les', 'l', 'el', 'los', 'las']);

function parted(written: string, at: number, marks: Pick<NameToken, 'isApart' | 'afterComma'>): NameToken[] {
  if (!unspaced.test(written)) {
    return [{ folded: foldedWord(written), written, at, end: at + written.length, ...marks }];
  }
  return [...clusters.segment(written)].map(({ segment, index }) => ({
    folded: segment.normalize('NFKC'),
    written: segment,
    at: at + index,
    end: at + index + segment.length,
    isApart: index === 0 && marks.isApart,
    afterComma: index === 0 && marks.afterComma,
  }));
}

/**
 * A word without regard to capitals, accents, vowel signs of Arabic, and the spellings of one sound.
 * @example foldedWord('Organisation') // 'organization'
 */
export function foldedWord(written: string): string {
  const known = foldedBefore.get(written);
  if (known !== undefined) return known;
  if (foldedBefore.size > mostWords) foldedBefore.clear();
  const folded = fold(written);
  foldedBefore.set(written, folded);
  return folded;
}

// A document says the same words over and over.
const foldedBefore = new Map<string, string>();
const mostWords = 10_000;

function fold(written: string): string {
  if (written === '&') return 'and';
  return written
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670.]/gu, '')
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/œ/gu, 'oe')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/isation(s?)$/u, 'ization$1')
    .replace(/^labour(s?)$/u, 'labor$1')
    .replace(/^programme(s?)$/u, 'program$1');
}
