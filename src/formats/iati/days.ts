const day = 86_400_000;

/**
 * How many days lie between two days, each `YYYY-MM-DD`, the first counted.
 * @example daysBetween('2024-02-28', '2024-03-01') // 2
 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / day;
}

/** The day after a day, both `YYYY-MM-DD`. */
export function dayAfter(date: string): string {
  return shifted(date, 1);
}

/** The day before a day, both `YYYY-MM-DD`. */
export function dayBefore(date: string): string {
  return shifted(date, -1);
}

// Whole days of UTC, which has no summer time.
function shifted(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
