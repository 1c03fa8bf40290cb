import { changeRuns, type Piece } from './rich.ts';

/** A paper whose words are in pieces wherever lines might end where they must not, or could not end at all. */
export function withLineEnds<Paper>(paper: Paper): Paper {
  return changeRuns(paper, (run) => {
    const pieces = piecesOf(run.text);
    return pieces === undefined ? run : { ...run, pieces };
  }) as Paper;
}

// The script without spaces between words that paper has a face of: Typst would cut its words anywhere.
const lao = /\p{Script=Laoo}/u;
const words = new Intl.Segmenter('lo', { granularity: 'word' });
const signs = new Intl.Segmenter('lo', { granularity: 'grapheme' });

/** What is longer than this is cut somewhere, or it would not fit a column. */
const longest = 28;
const long = new RegExp(`([^\\s]{${longest + 1},})`, 'u');

// Boxes, between which a line may end, leave an address whole for whoever copies it; a space of no width would not.
function piecesOf(text: string): Piece[] | undefined {
  if (lao.test(text)) {
    const pieces = [...words.segment(text)].flatMap(({ segment }) =>
      lao.test(segment) ? cutIn(segment, 8) : [segment],
    );
    return withSigns(pieces);
  }
  if (!long.test(text)) return undefined;
  const pieces = text.split(long).flatMap((part): Piece[] => (long.test(part) ? cutAddress(part) : [part]));
  return pieces.filter((piece) => piece !== '');
}

// No line begins with what closes, nor with the sign that says the word before it again; none ends with what opens.
function withSigns(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [last, before] = [joined.at(-1), joined.at(-2)];
    const [text, lastText] = [String(piece), String(last ?? '')];
    const isSign = /^(?:ໆ|[^\p{L}\p{M}\p{N}\p{Ps}\p{Pi}\s]+$)/u.test(text);
    const opens = Array.isArray(piece) && /^[\p{Ps}\p{Pi}]+$/u.test(lastText);
    if (Array.isArray(last) && isSign) joined.splice(-1, 1, [lastText + text]);
    else if (Array.isArray(before) && lastText === ' ' && text.startsWith('ໆ'))
      joined.splice(-2, 2, [`${before[0]} ${text}`]);
    else if (opens) joined.splice(-1, 1, [lastText + text]);
    else joined.push(piece);
  }
  return joined;
}

// Behind a sign that an address has, else anywhere.
function cutAddress(text: string): Piece[] {
  const parts = text.match(/[^/@?&=._-]*(?:[/@?&=._-]+|$)/gu) ?? [text];
  return parts.filter(Boolean).flatMap((part) => cutIn(part, 16));
}

function cutIn(word: string, length: number): Piece[] {
  if (word.length <= longest) return [[word]];
  const pieces = [''];
  for (const { segment } of signs.segment(word)) {
    if ((pieces.at(-1) ?? '').length >= length) pieces.push('');
    pieces.push((pieces.pop() ?? '') + segment);
  }
  return pieces.map((piece) => [piece]);
}
