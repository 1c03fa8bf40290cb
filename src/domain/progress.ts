import { boundsOf, compare, type Standing, type Value } from './comparison.ts';

/** What is known of an indicator. */
export interface Measurement {
  /** The value before. */
  baseline?: Value | undefined;
  planned?: Value | undefined;
  actual?: Value | undefined;
  /** Whether more is better, where that was said. */
  ascending?: boolean | undefined;
}

/** How a value reached compares with the value planned. */
export interface Progress {
  standing: Standing;
  /** Actual minus planned; undefined where either is no exact number. */
  difference: number | undefined;
  /** How much of what was planned was reached, 1 when all; undefined where no share can be told. */
  share: { of: 'plan' | 'fall'; value: number } | undefined;
}

/** What is known of an indicator, each value in the indicator's unit where it has none of its own. */
export function inOneUnit<Indicator extends Measurement & { unit?: string | undefined }>(
  indicator: Indicator,
): Indicator {
  const { unit, baseline, planned, actual } = indicator;
  const inUnit = (value: Value | undefined) => value && { unit, ...value };
  return { ...indicator, baseline: inUnit(baseline), planned: inUnit(planned), actual: inUnit(actual) };
}

/** Compares planned with actual; undefined where one is unknown, or what is known does not tell which is more. */
export function progressOf(measurement: Measurement): Progress | undefined {
  const { planned, actual } = measurement;
  if (!planned || !actual) return undefined;
  const standing = compare(actual, planned);
  if (standing === undefined) return undefined;
  const isExact = [planned, actual].every(isExactValue);
  return {
    standing,
    difference: isExact ? Number((actual.value - planned.value).toFixed(6)) : undefined,
    share: isExact ? shareOf(measurement, planned.value, actual.value) : undefined,
  };
}

/**
 * A share in whole per cent; undefined where rounding would say that all was reached, or nothing, and it was not.
 * @example wholePercent(0.996) // undefined
 */
export function wholePercent(share: number): number | undefined {
  const percent = Math.round(share * 100);
  return [0, 100].includes(percent) && share * 100 !== percent ? undefined : percent;
}

/** Whether less is better: it was said, or the plan lies below where things stood before. */
export function isLowerBetter({
  ascending,
  baseline,
  planned,
}: Pick<Measurement, 'ascending' | 'baseline' | 'planned'>): boolean {
  if (ascending !== undefined) return !ascending;
  return baseline !== undefined && planned !== undefined && compare(planned, baseline) === 'less';
}

/** Whether what was reached is surely worse than what was there before. */
export function isWorseThanBefore(measurement: Measurement): boolean {
  const { baseline, actual } = measurement;
  const standing = baseline && actual && compare(actual, baseline);
  return standing === (isLowerBetter(measurement) ? 'more' : 'less');
}

// Of a fall, "80% of the plan" would read as failure where it is success: there the share is that of the change.
function shareOf(measurement: Measurement, planned: number, actual: number): Progress['share'] {
  if (isWorseThanBefore(measurement)) return undefined;
  if (!isLowerBetter(measurement))
    return planned > 0 && actual >= 0 ? { of: 'plan', value: actual / planned } : undefined;
  const { baseline } = measurement;
  if (baseline === undefined || !isExactValue(baseline) || planned >= baseline.value) return undefined;
  return { of: 'fall', value: (baseline.value - actual) / (baseline.value - planned) };
}

function isExactValue(value: Value): boolean {
  const { least, most } = boundsOf(value);
  return least === most;
}
