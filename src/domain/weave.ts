/** One repeat of a woven band: a grid of square cells, the dark ones as one SVG path. */
export interface Weave {
  /** Cells across one repeat. */
  width: number;
  /** Cells from edge to edge of the band. */
  height: number;
  /** SVG path data in cell units. */
  path: string;
}

const half = 9;
const rows = 9;

/**
 * The pattern of an entry's woven band, drawn from its id alone: the same id always gives the same band. Like a
 * supplementary-weft border it is mirrored both ways, so that diamonds and hooks come of themselves.
 */
export function weave(id: string): Weave {
  const width = 2 * half;
  return { width, height: rows, path: pathOf(patternOf(id), 0, width) };
}

/**
 * The band of an entry from edge to edge of something, in one path: no motif of it is cut, and it ends as it begins.
 * @param most about how many cells lie across
 */
export function weaveAcross(id: string, most: number): Weave {
  const isDark = patternOf(id);
  const inside = Array.from({ length: rows - 4 }, (_, i) => i + 2);
  // A column that is empty between the edges, where there is one.
  const gap = Array.from({ length: half }, (_, x) => x).find((x) => !inside.some((y) => isDark(x, y))) ?? 0;
  const repeats = Math.round((most - 1 + 2 * gap) / (2 * half));
  const width = repeats * 2 * half - 2 * gap + 1;
  return { width, height: rows, path: pathOf(isDark, gap, width) };
}

type Pattern = (x: number, y: number) => boolean;

function patternOf(id: string): Pattern {
  const random = generator(id);
  const rings = Array.from({ length: half + rows }, () => random() < 0.5);
  const twist = 1 + Math.floor(random() * 3);
  const hooked = random() < 0.6;
  return (x, y) => isDark(x % (2 * half), y, rings, twist, hooked);
}

/** The dark cells of some columns, each row's neighbours as one. */
function pathOf(isDark: Pattern, from: number, width: number): string {
  const runs: string[] = [];
  for (let y = 0; y < rows; y += 1) {
    let start = -1;
    for (let x = 0; x <= width; x += 1) {
      const dark = x < width && isDark(from + x, y);
      if (dark && start < 0) start = x;
      if (!dark && start >= 0) {
        runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
        start = -1;
      }
    }
  }
  return runs.join('');
}

function isDark(x: number, y: number, rings: boolean[], twist: number, hooked: boolean): boolean {
  if (y === 0 || y === rows - 1) return true;
  if (y === 1 || y === rows - 2) return false;
  const fromCentre = Math.abs(x - half);
  const fromMiddle = Math.abs(y - (rows - 1) / 2);
  const ring = fromCentre + fromMiddle;
  if (hooked && fromMiddle === twist && fromCentre % 4 === 1) return !(rings[ring] ?? false);
  return rings[ring] ?? false;
}

// FNV-1a over the id, then xorshift: small, well spread, the same everywhere.
function generator(text: string): () => number {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
