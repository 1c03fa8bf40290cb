import type { ShareCard } from '../../domain/share-card.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Model } from '../../model/model.ts';

/** What a card says in the words of the model. */
export interface Said {
  title: string;
  /** Else the organisation's, as on every page without a band of its own. */
  band?: string;
  /** Else the name of the site. */
  site?: string;
  kicker?: (string | undefined)[];
  note?: string | undefined;
  figure?: ShareCard['figure'] | undefined;
}

/** More names or sums than these are not read at the size of a thumb. */
export const mostNamed = 3;

/**
 * What is asked for in all; undefined where it is nothing, or stands in too many currencies: these are no figure any more,
 * and some of them would be a wrong one.
 */
export function askedIn(totals: Model['totals'], label: string, { format }: Edition): Said['figure'] {
  if (totals.length === 0 || totals.length > mostNamed) return undefined;
  return { value: format.list(totals.map(({ asked }) => format.shortMoney(asked))), label };
}
