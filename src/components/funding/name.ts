import type { Ask } from '../../data/model.ts';
import type { Edition } from '../../i18n/edition.ts';

/** "Phase 2" for a phase, "On its own" for what stands alone. */
export function askKind({ order }: Ask, { words, format }: Edition): string {
  return order === undefined ? words.funding.standalone : words.funding.phase(format.number(order));
}

/** What donors have done about an ask: "requested", or the sum given. Never "0 raised". */
export function askProgress(ask: Ask, { words, format }: Edition): string {
  if (ask.state === 'withdrawn') return words.states.withdrawn;
  const given = [ask.raised, ...ask.raisedElsewhere].filter(({ amount }) => amount > 0).map(format.money);
  return given.length === 0 ? words.funding.requestedShort : `${format.list(given)} ${words.funding.raised}`;
}
