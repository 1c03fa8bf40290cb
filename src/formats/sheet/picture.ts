import { ladderOf } from '../../domain/ladder.ts';
import { sideBySide } from '../../domain/scale.ts';
import { askLabels, askTitles } from '../../i18n/ask-name.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Ask } from '../../model/model.ts';
import { rich, type Rich } from '../rich.ts';

/** Asks of one currency drawn on one scale, in hundredths of its width: a bar each, or side by side in one strip. */
export interface Picture {
  alt: string;
  caption: Rich;
  isStrip: boolean;
  years: { label: Rich; at: number }[];
  rungs: { label: Rich; start: number; size: number; given: number }[];
}

/** More bars than these would be longer than what they show. */
const mostBars = 6;

/**
 * A picture for each currency in which several things are asked.
 * @param letters how many the label of a bar may have
 */
export function picturesOf(asks: readonly Ask[], edition: Edition, letters: number): Picture[] {
  const counted = asks.filter(({ state }) => state !== 'withdrawn');
  const groups = [...Map.groupBy(counted, ({ amount }) => amount.currency).values()];
  return groups
    .filter(({ length }) => length > 1)
    .map((group) => pictureOf(group, { isOneOfSeveral: groups.length > 1, letters }, edition));
}

function pictureOf(
  asks: readonly Ask[],
  { isOneOfSeveral, letters }: { isOneOfSeveral: boolean; letters: number },
  edition: Edition,
): Picture {
  const { words, dotted } = edition;
  const isStrip = asks.length > mostBars;
  const given = asks.some(({ raised }) => raised.amount > 0);
  const caption = dotted([
    isStrip ? words.funding.scale : words.funding.picture,
    isOneOfSeveral ? words.funding.ownScale : undefined,
    given ? words.funding.pictureKey : undefined,
  ]);
  return {
    alt: altOf(asks, edition),
    caption: rich(caption, edition),
    isStrip,
    ...(isStrip ? stripOf(asks) : barsOf(asks, edition, letters)),
  };
}

function altOf(asks: readonly Ask[], edition: Edition): string {
  const { words, format, joined, plain } = edition;
  const titles = askTitles(asks, edition);
  const items = asks.map((ask) =>
    joined([titles.get(ask), format.money(ask.amount), ask.period && format.period(ask.period)]),
  );
  return plain(words.funding.pictureText(format.list(items)));
}

function barsOf(asks: readonly Ask[], edition: Edition, letters: number): Pick<Picture, 'years' | 'rungs'> {
  const labels = askLabels(asks, edition);
  const { rungs, years } = ladderOf(
    asks.map(({ amount, raised, period }) => ({ amount: amount.amount, raised: raised.amount, period })),
  );
  return {
    years: years.map(({ year, at }) => ({ label: rich(year, edition), at })),
    rungs: rungs.map((rung, i) => ({ label: rich(labels.get(asks[i]!) ?? '', edition, letters), ...rung })),
  };
}

function stripOf(asks: readonly Ask[]): Pick<Picture, 'years' | 'rungs'> {
  const bars = sideBySide(
    asks.map(({ amount }) => amount.amount),
    100,
    Math.min(0.5, 30 / asks.length),
    Math.min(0.3, 30 / asks.length),
  );
  const share = ({ amount, raised }: Ask) =>
    amount.amount === 0 ? 0 : Math.min(1, raised.amount / amount.amount);
  return {
    years: [],
    rungs: bars.map(({ start, size }, i) => ({ label: [], start, size, given: size * share(asks[i]!) })),
  };
}
