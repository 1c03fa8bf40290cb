/** In pixels, at a width of 360: an ask; what stands round the asks of a brief, each of them; and the most a frame takes. */
const heights = { ask: 420, around: 250, each: 66, most: 640 };

/**
 * How high a frame is that shows an ask, or so many asks of a brief. What does not fit can be scrolled.
 * @example frameHeight(2) // 382
 */
export function frameHeight(asks?: number): number {
  const { ask, around, each, most } = heights;
  return asks === undefined ? ask : Math.min(most, around + each * asks);
}
