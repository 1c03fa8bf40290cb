import {
  isWorseThanBefore,
  progressOf,
  wholePercent,
  type Measurement,
  type Progress,
} from '../domain/progress.ts';
import type { Edition } from './edition.ts';

/**
 * What planned, reached and before come to, in words; empty where nothing can be said for sure. Only exact numbers have a
 * difference and a share.
 * @example verdictOf({ planned: { value: 40 }, actual: { value: 60 } }, edition) // '20 more than planned (150% of the plan)'
 */
export function verdictOf(measurement: Measurement, edition: Edition): string {
  const progress = progressOf(measurement);
  return edition.joined([
    progress && againstPlan(progress, measurement.planned?.unit === 'percent', edition),
    isWorseThanBefore(measurement) ? edition.words.result.worse : undefined,
  ]);
}

function againstPlan(
  { standing, difference, share }: Progress,
  isPercent: boolean,
  { format, words: { result: w } }: Edition,
): string {
  if (standing === 'same' || standing === 'alike') return w[standing];
  if (difference === undefined) return standing === 'more' ? w.over : w.under;
  const gap = Math.abs(difference);
  const gapText = isPercent ? format.plural(gap, w.points) : format.number(gap);
  const text = standing === 'more' ? w.more(gapText) : w.less(gapText);
  // A percentage of percentages would be taken for one of them.
  const percent = share && !isPercent ? wholePercent(share.value) : undefined;
  if (share === undefined || percent === undefined) return text;
  const shareText = share.of === 'fall' ? w.fallShare : w.share;
  return `${text} (${shareText(format.percent(percent))})`;
}
