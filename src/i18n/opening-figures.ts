import type { FundingTotal } from '../domain/funding.ts';
import type { Edition } from './edition.ts';
import { figureOf, type Figure } from './figure.ts';
import { sumsOf } from './sums.ts';

type Cited = Parameters<typeof figureOf>[0] & { id: string };

interface Opening<Own extends Cited> {
  totals: readonly FundingTotal[];
  figures: readonly Own[];
}

/** A figure in few characters; a sum also to the letter, and one of the entry's own with where and as what it is told. */
export interface OpeningFigure<Own> extends Figure {
  exact?: string;
  href?: string;
  own?: Own;
}

/** The figures a donor sees first, a line for each currency; who is at stake stands with the last. */
export function openingFigures<Own extends Cited>(
  { totals, figures }: Opening<Own>,
  edition: Edition,
): OpeningFigure<Own>[][] {
  const { asked } = edition.words.brief;
  const money = totals.map((total) => sumsOf(total, edition, asked, { short: true }));
  const [stake] = figures;
  const people = stake ? [{ ...figureOf(stake, edition), href: `#${stake.id}`, own: stake }] : [];
  const lines: OpeningFigure<Own>[][] = [...money.slice(0, -1), [...(money.at(-1) ?? []), ...people]];
  return lines.filter(({ length }) => length > 0);
}
