import type { Node } from '@takumi-rs/core';
import { beginsAgainst, runsMostlyAgainst } from '../../domain/direction.ts';
import { families } from './faces.ts';
import type { Style } from './styles.ts';
import { breakable, cutAfter, piecesOf } from './words.ts';

/** Where the lines of something lie once it is laid out. */
export type Measure = (
  node: Node,
) => Promise<{ height: number; runs: readonly { x: number; width: number }[] }>;

/** What all texts of a picture share. */
export interface Desk {
  /** BCP 47, by whose dictionary words are told apart. */
  language: string;
  /** The direction of the page, which says on which side a text stands. */
  dir: 'ltr' | 'rtl';
  measure: Measure;
}

/** What a text has to fit in, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** A text as it is drawn. */
export interface Fitted {
  node: Node;
  height: number;
  /** The width of its longest line. */
  width: number;
  /** Whether words are left out at its end. */
  isCut?: boolean | undefined;
}

type Setting = Style & Room & { colour: string };

/** A text in the largest size at which it fits whole, else cut at a word in the smallest. */
export async function fit(text: string, setting: Setting, desk: Desk): Promise<Fitted> {
  const pieces = piecesOf(text, desk.language);
  return (await fitPieces(pieces, setting, desk)) ?? longestCut(pieces, setting, desk);
}

/** A text in the largest size at which it fits whole; undefined where it fits in none. */
export function fitWhole(text: string, setting: Setting, desk: Desk): Promise<Fitted | undefined> {
  return fitPieces([text], setting, desk);
}

async function fitPieces(
  pieces: readonly string[],
  setting: Setting,
  desk: Desk,
): Promise<Fitted | undefined> {
  for (const size of setting.sizes) {
    const whole = await lay(pieces, size, setting, desk);
    if (whole.fits) return whole;
  }
  return undefined;
}

// The most pieces that fit, found by halves.
async function longestCut(pieces: readonly string[], setting: Setting, desk: Desk): Promise<Fitted> {
  const size = setting.sizes.at(-1) ?? 0;
  let best = await lay(cutAfter(pieces, 1), size, setting, desk);
  let [least, most] = [1, pieces.length - 1];
  while (least < most) {
    const count = Math.ceil((least + most) / 2);
    const tried = await lay(cutAfter(pieces, count), size, setting, desk);
    if (tried.fits) [least, best] = [count, tried];
    else most = count - 1;
  }
  return { ...best, isCut: true };
}

const opposite = { ltr: 'rtl', rtl: 'ltr' } as const;

async function lay(
  pieces: readonly string[],
  size: number,
  { family, weight, colour, sizes, width, height: room, lines, runs: way }: Setting,
  { dir, measure }: Desk,
): Promise<Fitted & { fits: boolean }> {
  const text = breakable(pieces);
  const { scale, leading, boldness } = shapeOf(text, family, lines);
  const fontSize = size * scale;
  const node: Node = {
    type: 'text',
    text,
    // Without `block` a text has neither width nor sides; only its own `direction` turns a line round.
    style: {
      display: 'block',
      width,
      flexShrink: 0,
      color: colour,
      direction: way === 'own' && isAgainst(text, dir) ? opposite[dir] : dir,
      fontFamily: families[family],
      fontSize,
      fontWeight: Math.max(weight, boldness),
      lineHeight: leading,
      // A word is broken only where there is no smaller size.
      overflowWrap: size === sizes.at(-1) ? 'anywhere' : 'normal',
      textAlign: dir === 'rtl' ? 'right' : 'left',
      textWrap: 'balance',
    },
  };
  const { height, runs } = await measure(node);
  const extent = Math.max(...runs.map((run) => run.x + run.width)) - Math.min(...runs.map(({ x }) => x));
  // A line's width counts the space it ends with.
  const isNarrow = extent <= width + fontSize / 3;
  const most = Math.min(room, lines * fontSize * leading) + 1;
  return { node, height, width: extent, fits: height <= most && isNarrow };
}

// As the page has it: what is mostly in letters of the other direction goes the way of its first letter.
function isAgainst(text: string, dir: 'ltr' | 'rtl'): boolean {
  return runsMostlyAgainst(text, dir) && beginsAgainst(text, dir);
}

interface Shape {
  /** The size at which the letters look as large as Latin ones. */
  scale: number;
  /** The height of a line, in sizes. */
  leading: number;
  /** The weight at which a heading looks as heavy as a Latin one. */
  boldness: number;
}

// Signs above and below the letters need room between lines; a line alone has it.
function shapeOf(text: string, family: Style['family'], lines: number): Shape {
  const isHeading = family === 'heading';
  const isTight = lines === 1;
  const boldness = isHeading ? 700 : 0;
  if (/\p{Script=Laoo}/u.test(text))
    return { scale: isHeading ? 0.9 : 1, leading: isTight ? 1.3 : 1.42, boldness };
  if (/\p{Script=Arabic}/u.test(text)) return { scale: 1.12, leading: isTight ? 1.14 : 1.35, boldness };
  return { scale: 1, leading: isHeading ? 1.14 : 1.3, boldness: 0 };
}
