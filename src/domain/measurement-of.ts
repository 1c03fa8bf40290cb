import type { Measurement } from './progress.ts';

/** A value as an indicator states it: a number, or words. */
interface Stated {
  value: number | string;
}

/** What an indicator states. */
interface Indicator {
  measure: string;
  unit?: string | undefined;
  ascending?: boolean | undefined;
  baseline?: Stated | undefined;
  target?: Stated | undefined;
}

/** What an indicator counts in. */
export function unitOf({ measure, unit }: Pick<Indicator, 'measure' | 'unit'>): string | undefined {
  return measure === 'percent' ? 'percent' : unit;
}

/**
 * The numbers of an indicator; what it states in words cannot be compared.
 * @param reached the value to be compared with what was planned
 */
export function measurementOf(indicator: Indicator, reached?: Stated): Measurement {
  const unit = unitOf(indicator);
  const number = (at: Stated | undefined) =>
    typeof at?.value === 'number' ? { value: at.value, unit } : undefined;
  const { ascending, baseline, target } = indicator;
  return { ascending, baseline: number(baseline), planned: number(target), actual: number(reached) };
}
