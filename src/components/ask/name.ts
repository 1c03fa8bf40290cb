import type { Ask } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';

/** "Phase 2" for a phase, "On its own" for what stands alone. */
export function askKind({ order }: Ask, { words, format }: Edition): string {
  return order === undefined ? words.funding.standalone : words.funding.phase(format.number(order));
}
