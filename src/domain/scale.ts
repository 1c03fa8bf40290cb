/** A stretch along an axis, in the units of a drawing. */
export interface Stretch {
  start: number;
  size: number;
}

/**
 * Lays shares side by side along an axis, with a gap between them; no share becomes too thin to see.
 * @param length the whole axis
 */
export function sideBySide(shares: readonly number[], length: number, gap: number, least = 2): Stretch[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const room = length - gap * Math.max(0, shares.length - 1) - least * shares.length;
  let start = 0;
  return shares.map((share) => {
    const size = Math.round((least + (total === 0 ? 0 : (share / total) * room)) * 10) / 10;
    const stretch = { start: Math.round(start * 10) / 10, size };
    start += size + gap;
    return stretch;
  });
}
