// Scripts that write no spaces between words (Unicode Line_Break=SA).
const spaceless = /[\p{Script=Laoo}\p{Script=Thai}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** No word of this many letters is left whole: nobody could read it at the size at which it would fit. */
const longest = 30;

/**
 * A text in pieces between which a line may end, and where it may be cut; put together they are the text. A word too
 * long for any line is in pieces of one letter, each with what is written to it.
 * @param language BCP 47, by whose dictionary words are told apart where no spaces stand between them
 */
export function piecesOf(text: string, language: string): string[] {
  const chunks = (text.match(/\S+\s*|^\s+/gu) ?? []).flatMap((chunk) => {
    if (spaceless.test(chunk)) return parts(chunk, language, 'word');
    return chunk.length > longest ? parts(chunk, language, 'grapheme') : [chunk];
  });
  return chunks.reduce(withClosing, []);
}

/**
 * The same text with the places marked where a line may end and no space stands, and where none may end. Letters of
 * other scripts join across pieces, and are left alone.
 */
export function breakable(pieces: readonly string[]): string {
  return pieces.map(held).reduce((text, piece) => {
    const isMarked = !/(?:^|\s)$/u.test(text) && (spaceless.test(piece) || spaceless.test(lastLetter(text)));
    return text + (isMarked ? '\u200b' : '') + piece;
  }, '');
}

// Signs that stand by the word before them, behind a space too. The last says that the word is read twice.
const closing = '[\\p{Pe}\\p{Pf},.;:!?…،؛؟ໆ]';
const afterWord = new RegExp(
  `(${spaceless.source}\\p{M}*)(?:(\\s)(?=${closing})|(?=[^\\p{L}\\p{N}\\p{M}\\p{Ps}\\p{Pi}\\s]))`,
  'gu',
);

// Takumi 2.16.3 ends a line behind the last of such letters whatever follows, but for a sign that joins nothing.
function held(piece: string): string {
  return piece.replace(
    afterWord,
    (_, letter: string, space?: string) => `${letter}\u200c${space ? '\u00a0' : ''}`,
  );
}

function lastLetter(text: string): string {
  return /[\p{L}\p{M}](?=[^\p{L}\p{M}]*$)/u.exec(text)?.[0] ?? '';
}

/**
 * The first pieces of a text, and a sign that there was more.
 * @example cutAfter(['Clean ', 'water, ', 'now'], 2) // ['Clean ', 'water…']
 */
export function cutAfter(pieces: readonly string[], count: number): string[] {
  if (count >= pieces.length) return [...pieces];
  const kept = pieces.slice(0, count);
  const last = kept.findLastIndex((piece) => /[\p{L}\p{N}]/u.test(piece));
  return [...kept.slice(0, last), `${(kept[last] ?? '').replace(/[^\p{L}\p{M}\p{N})»”\]]+$/u, '')}…`];
}

const segmenters = new Map<string, Intl.Segmenter>();

function parts(text: string, language: string, granularity: 'word' | 'grapheme'): string[] {
  const key = `${language} ${granularity}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity });
  segmenters.set(key, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment).reduce(withSigns, []);
}

const closesAWord = new RegExp(`^${closing}+\\s*$`, 'u');

function withClosing(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1);
  return last !== undefined && closesAWord.test(piece)
    ? [...pieces.slice(0, -1), last + piece]
    : [...pieces, piece];
}

// No line begins with what closes, nor ends with what opens.
function withSigns(pieces: string[], piece: string): string[] {
  const last = pieces.at(-1);
  const isJoined =
    last !== undefined && (/^[^\p{L}\p{N}\p{Ps}\p{Pi}]+$/u.test(piece) || /^[\p{Ps}\p{Pi}]+$/u.test(last));
  return isJoined ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
}
