import type { PartialDate } from '../domain/partial-date.ts';
import type { Edition } from './edition.ts';
import type { Words } from './words.ts';

interface Planned {
  status: keyof Words['briefStatus'];
  /** When its period ended, where it is over and the status says otherwise. */
  ended?: PartialDate | undefined;
}

/** What stands above that which a brief was to change and to deliver: of one that is over, as of something past. */
export function planTitles(
  { status, ended }: Planned,
  { words: { brief: w } }: Edition,
): { outcomes: string; outputs: string } {
  const isOver = ended !== undefined || status === 'closed' || status === 'cancelled';
  return isOver
    ? { outcomes: w.pastOutcomes, outputs: w.pastOutputs }
    : { outcomes: w.outcomes, outputs: w.outputs };
}
