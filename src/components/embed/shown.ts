import { unmarked } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { openingFigures } from '../../i18n/opening-figures.ts';
import { askSums } from '../../i18n/sums.ts';
import type { Ask, Brief } from '../../model/model.ts';

import { askLink, briefLink } from '../ask/letter.ts';
import type { frameHeight } from './frame-height.ts';

/** What the embed of an ask, or of the asks of a brief, shows. */
export function shownOf(entry: Ask | Brief, edition: Edition): Parameters<typeof frameHeight>[0] {
  const heading = unmarked(entry.called);
  if (entry.collection === 'asks')
    return {
      heading,
      lead: unmarked(entry.purpose),
      links: linksOf(askLink(entry, edition)?.text, edition),
      figures: [askSums(entry, edition).length],
    };
  return {
    heading,
    links: linksOf(briefLink(entry, edition)?.text, edition),
    figures: openingFigures({ totals: entry.totals, figures: [] }, edition).map(({ length }) => length),
    asks: entry.asks.map(({ title, answeredBy, contributions, period }) => ({
      title: unmarked(title),
      hasMore: period !== undefined || answeredBy.length + contributions.length > 0,
    })),
  };
}

function linksOf(write: string | undefined, { words }: Edition): string {
  return [write, words.embed.more].filter((text) => text !== undefined).join(' ');
}
