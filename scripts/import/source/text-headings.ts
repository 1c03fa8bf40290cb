import type { TextBlock, TextPiece } from './text-pieces.ts';
import { isNameLike, isShouted, isTitleLike } from './title-like.ts';

type Piece = TextPiece & { block: TextBlock };
type Heading = { level: number; text: string };

/**
 * Which pieces of a text are headings: underlined lines, those with an arrowhead alone, capitals above a text, and short
 * lines that stand alone. Of two short lines in a row the first is a label and the second its value (`Country`, `Kenya`),
 * unless their distances say otherwise.
 * @param underlined numbers of lines with a rule below
 */
export function headingsAmong(
  pieces: readonly Piece[],
  underlined: ReadonlySet<number>,
): Map<TextPiece, Heading> {
  const headings = labelsOfBlocks(pieces);
  let state: Above = 'start';
  for (const [index, piece] of pieces.entries()) {
    if (headings.has(piece)) {
      state = 'marked';
      continue;
    }
    const around = { above: pieces[index - 1], below: pieces[index + 1], next: pieces[index + 2] };
    const role = roleOf(piece, around, state, underlined);
    if (role.heading) headings.set(piece, role.heading);
    state = role.state;
  }
  return headings;
}

/** What stands above a line: nothing yet, the title, a heading with a sign of its own, one without, its value, a text. */
type Above = 'start' | 'title' | 'marked' | 'heading' | 'value' | 'text';

interface Around {
  above: Piece | undefined;
  below: Piece | undefined;
  /** Below that. */
  next: Piece | undefined;
}

interface Role {
  heading?: Heading;
  state: Above;
}

function roleOf(piece: Piece, around: Around, state: Above, underlined: ReadonlySet<number>): Role {
  if (around.below === undefined) return { state: 'text' };
  if (underlined.has(piece.last))
    return { heading: { level: state === 'start' ? 1 : 2, text: piece.text }, state: 'marked' };
  if (isMarked(piece, around))
    return { heading: { level: 2, text: withoutNumber(piece.text) }, state: 'marked' };
  if (piece.mark === 'number' && isNumberedHeading(piece, around))
    return { heading: { level: 2, text: piece.text }, state: 'marked' };
  if (piece.mark !== undefined && piece.mark !== 'own') return { state: 'text' };
  if (!isAlone(piece) || (piece.mark === 'own' && !isTitleLike(piece.text, 4))) return { state: 'text' };
  if (state === 'start' && isTitleLike(piece.text, 16))
    return { heading: { level: 1, text: piece.text }, state: 'title' };
  if (!isTitleLike(label(piece.text))) return { state: 'text' };
  if (piece.text.endsWith(':') && !isLabelLike(piece.text)) return { state: 'text' };
  if (isValue(piece, around, state)) return { state: 'value' };
  return { heading: { level: 2, text: piece.text }, state: 'heading' };
}

// An arrowhead before a few words, with no other below or above it; a label or capitals at the top of a block.
function isMarked(piece: Piece, { above, below }: Around): boolean {
  if (piece.mark === 'arrow')
    return (
      isTitleLike(label(piece.text)) &&
      !(above?.mark === 'arrow' && above.block === piece.block) &&
      below?.mark !== 'arrow'
    );
  if (piece.mark !== undefined || piece.block.lines[0]?.number !== piece.first || isAlone(piece))
    return false;
  if (!isTitleLike(label(piece.text))) return false;
  if (piece.text.endsWith(':')) return isLabelLike(piece.text);
  return (
    isShouted(piece.text) || (isTitleLike(piece.text, 4) && below !== undefined && isSentence(below.text))
  );
}

function isSentence(text: string): boolean {
  return /^[\p{Lu}\p{Lo}].{20,}[.!?。]$/su.test(text);
}

function isNumberedHeading(piece: Piece, { above, below }: Around): boolean {
  return isAlone(piece) && above?.mark !== 'number' && below?.mark !== 'number' && isTitleLike(piece.text, 6);
}

function isAlone(piece: Piece): boolean {
  return piece.block.lines[0]?.number === piece.first && piece.block.lines.at(-1)?.number === piece.last;
}

function isLabelLike(text: string): boolean {
  const words = label(text).split(' ').length;
  return words <= 2 || (words <= 4 && isNameLike(label(text)));
}

function label(text: string): string {
  return text.replace(/ ?:$/u, '');
}

function withoutNumber(text: string): string {
  return text.replace(/^\p{Nd}{1,2}[.)] /u, '');
}

function isValue(piece: Piece, { above, below, next }: Around, state: Above): boolean {
  if (state === 'title') return isFirstValue(piece, above, below);
  if (state !== 'heading' && state !== 'value') return false;
  if (below && piece.block.blanksBefore > below.block.blanksBefore) return false;
  // A sentence without its full stop, as summaries are.
  if (piece.text.split(' ').length >= 6) return true;
  if (state === 'heading') return isNameLike(piece.text);
  const words = piece.text.split(' ').length;
  // One more name, where what follows is the label of something else.
  const isBeforeLabel = below !== undefined && mayBeLabel(below) && next !== undefined && !mayBeLabel(next);
  return isNameLike(piece.text) && (words >= 3 || (words === 2 && isBeforeLabel));
}

function mayBeLabel(piece: Piece): boolean {
  return isAlone(piece) && isTitleLike(label(piece.text));
}

// A text may begin with a label and its value, another label following; or with a title, a heading and a text.
function isFirstValue(piece: Piece, above: Piece | undefined, below: Piece | undefined): boolean {
  const isLabel = above !== undefined && !above.text.includes(' ');
  return (
    isLabel && below !== undefined && isNameLike(piece.text) && isAlone(below) && isTitleLike(below.text, 4)
  );
}

// Where three or more blocks of a text are a few words above others, these words are labels: `Country` above `Kenya`. Not
// so above fields of their own, or above an address.
function labelsOfBlocks(pieces: readonly Piece[]): Map<TextPiece, Heading> {
  const blocks = Map.groupBy(pieces, ({ block }) => block);
  const labels = Array.from(blocks.values()).flatMap(([first, ...others]) =>
    first && isLabelOf(first, others) ? [first] : [],
  );
  if (labels.length < 3) return new Map();
  return new Map(labels.map((piece) => [piece, { level: 2, text: piece.text }]));
}

function isLabelOf(first: Piece, others: readonly Piece[]): boolean {
  return (
    others.length > 0 &&
    others.length <= 8 &&
    first.mark === undefined &&
    isTitleLike(label(first.text), 5) &&
    !others.some(({ text }) => /@|\+\p{Nd}|^[^:]{1,40} ?: \S/u.test(text))
  );
}
