import type { Glyph } from './pdf-glyphs.ts';
import type { Box } from './pdf-page.ts';

/** Signs on one line without a wide gap between them: a line of a column, or the words of a cell. */
export interface Piece extends Box {
  glyphs: readonly Glyph[];
  baseline: number;
  /** The size that most of its signs have, in points. */
  size: number;
  /** The cells of a table that stands here, its lines drawn; it has no signs of its own. */
  cells?: Row[][][] | undefined;
}

/** All that stands at one height, from the left. */
export interface Row {
  baseline: number;
  size: number;
  pieces: Piece[];
}

/** A gap as wide as this part of the size of the letters parts columns and cells. */
const wideGap = 0.8;

/**
 * The signs of a page in rows from the top, those of a row in pieces from the left. Raised and lowered signs stand in
 * the row of the letters beside them.
 */
export function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const rows: SignRow[] = [];
  for (const glyph of glyphs
    .filter((sign) => !hasVowelSign(sign))
    .toSorted((a, b) => b.baseline - a.baseline)) {
    const row = rows.at(-1);
    const reach = row && 0.45 * Math.max(row.size, glyph.size);
    if (!row || reach === undefined || row.baseline - glyph.baseline > reach)
      rows.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
    else {
      row.glyphs.push(glyph);
      if (glyph.size > row.size * 1.15) Object.assign(row, { baseline: glyph.baseline, size: glyph.size });
    }
  }
  for (const glyph of glyphs) if (hasVowelSign(glyph)) addToNearest(rows, glyph);
  return rows
    .map(({ baseline, size, glyphs: signs }) => ({ baseline, size, pieces: piecesOf(signs) }))
    .filter(({ pieces }) => pieces.length > 0)
    .toSorted((a, b) => b.baseline - a.baseline);
}

interface SignRow {
  baseline: number;
  size: number;
  glyphs: Glyph[];
}

/** Whether it is a letter of Arabic with a vowel sign: files place it where the vowel sign stands, off the line. */
export function hasVowelSign({ text }: Glyph): boolean {
  return text.charCodeAt(0) > 0x5ff && /[\u064B-\u065F\u0670]/u.test(text);
}

function addToNearest(rows: SignRow[], glyph: Glyph): void {
  const away = ({ baseline }: SignRow) => Math.abs(baseline - glyph.baseline);
  let best: SignRow | undefined;
  for (const row of rows) if (away(row) < 0.9 * glyph.size && (!best || away(row) < away(best))) best = row;
  if (best) best.glyphs.push(glyph);
  else rows.push({ baseline: glyph.baseline, size: glyph.size, glyphs: [glyph] });
}

/**
 * The pieces that stand side by side: parted where no sign stands over a wide gap.
 * @param gap how wide, as a part of the size of the letters
 */
export function piecesOf(glyphs: readonly Glyph[], gap = wideGap): Piece[] {
  const groups: Glyph[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const glyph of glyphs.toSorted((a, b) => a.left - b.left)) {
    if (glyph.isSpace) {
      groups.at(-1)?.push(glyph);
      continue;
    }
    const group = groups.at(-1);
    if (group && glyph.left - right < gap * glyph.size) group.push(glyph);
    else groups.push([glyph]);
    right = Math.max(right, glyph.right);
  }
  return withBullets(groups)
    .map(pieceOf)
    .filter((piece) => piece !== undefined);
}

/** A bullet stands at a distance from its text, on the left or on the right, but is no cell of a table. */
function withBullets(groups: readonly Glyph[][]): Glyph[][] {
  const [first, second, ...rest] = groups;
  const last = groups.at(-1);
  const beforeLast = groups.at(-2);
  if (first && second && isBullet(first, second)) return [[...first, ...second], ...rest];
  if (last && beforeLast && isBullet(last, beforeLast))
    return [...groups.slice(0, -2), [...beforeLast, ...last]];
  return [...groups];
}

function isBullet(bullet: readonly Glyph[], beside: readonly Glyph[]): boolean {
  const text = bullet
    .map((glyph) => glyph.text)
    .join('')
    .trim();
  const a = boxAround(bullet);
  const b = boxAround(beside);
  const gap = Math.max(b.left - a.right, a.left - b.right) / (beside[0]?.size ?? 1);
  if (/^[•·▪●○◦‣⁃∙■□►▶➢➤✓✔❖\uE000-\uF8FF*–—-]$/u.test(text)) return gap < 5;
  return /^\(?(?:\p{Nd}{1,2}|[a-zA-Z]|[ivx]{1,4})[.)]$/u.test(text) && gap < 2.5;
}

function pieceOf(glyphs: readonly Glyph[]): Piece | undefined {
  const seen = glyphs.filter(({ isSpace }) => !isSpace);
  if (seen.length === 0) return undefined;
  const size = commonest(seen.map((glyph) => glyph.size));
  const [main] = seen.filter((glyph) => glyph.size === size);
  return { ...boxAround(seen), glyphs, size, baseline: main?.baseline ?? 0 };
}

/** The smallest box that holds them all. */
export function boxAround(boxes: readonly Box[]): Box {
  const around = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { left, right, bottom, top } of boxes) {
    around.left = Math.min(around.left, left);
    around.right = Math.max(around.right, right);
    around.bottom = Math.min(around.bottom, bottom);
    around.top = Math.max(around.top, top);
  }
  return around;
}

/** The number that stands there most often; of several the first. */
export function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let most: [number, number] = [numbers[0] ?? 0, 0];
  for (const entry of counts) if (entry[1] > most[1]) most = entry;
  return most[0];
}
