/** How a value reached compares with the value planned. */
export interface Progress {
  planned: number;
  actual: number;
  /** Actual minus planned. */
  difference: number;
  /** Actual as a share of planned, 1 when equal; undefined where the plan is not above zero, or the value below it. */
  ratio: number | undefined;
  /** Whether the plan was met, in the direction that counts as better. */
  met: boolean;
}

/**
 * Compares planned with actual; undefined unless both are known.
 * @param ascending whether more is better (the default)
 */
export function progressOf(
  planned: number | undefined,
  actual: number | undefined,
  ascending = true,
): Progress | undefined {
  if (planned === undefined || actual === undefined) return undefined;
  return {
    planned,
    actual,
    difference: Number((actual - planned).toFixed(6)),
    ratio: planned > 0 && actual >= 0 ? actual / planned : undefined,
    met: ascending ? actual >= planned : actual <= planned,
  };
}
