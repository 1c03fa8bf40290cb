/** One repeat of a woven band: a grid of square cells, the dark ones as one SVG path. */
export interface Weave {
  /** Cells across one repeat. */
  width: number;
  /** Cells from edge to edge of the band. */
  height: number;
  /** SVG path data in cell units. */
  path: string;
  /** The first column of the left half that is empty between the edges, where no motif is cut; 0 where there is none. */
  gap: number;
}

const half = 9;
const rows = 9;

/**
 * The pattern of an entry's woven band, drawn from its id alone: the same id always gives the same band. Like a
 * supplementary-weft border it is mirrored both ways, so that diamonds and hooks come of themselves.
 */
export function weave(id: string): Weave {
  const random = generator(id);
  const rings = Array.from({ length: half + rows }, () => random() < 0.5);
  const twist = 1 + Math.floor(random() * 3);
  const hooked = random() < 0.6;
  const width = 2 * half;
  const runs: string[] = [];
  for (let y = 0; y < rows; y += 1) {
    let start = -1;
    for (let x = 0; x <= width; x += 1) {
      const dark = x < width && isDark(x, y, rings, twist, hooked);
      if (dark && start < 0) start = x;
      if (!dark && start >= 0) {
        runs.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
        start = -1;
      }
    }
  }
  const inside = Array.from({ length: rows - 4 }, (_, i) => i + 2);
  const isEmpty = (x: number) => !inside.some((y) => isDark(x, y, rings, twist, hooked));
  const gap = Array.from({ length: half }, (_, x) => x).find(isEmpty) ?? 0;
  return { width, height: rows, path: runs.join(''), gap };
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
