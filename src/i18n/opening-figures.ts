import type { FundingTotal } from '../domain/funding.ts';
import type { Edition } from './edition.ts';
import { figureOf, type Figure } from './figure.ts';
import { sumsOf } from './sums.ts';

interface Opening {
  totals: readonly FundingTotal[];
  figures: readonly (Parameters<typeof figureOf>[0] & { id: string })[];
}

/** A figure in few characters; a sum also to the letter, and one of the entry's own with where it is told. */
export interface OpeningFigure extends Figure {
  exact?: string;
  href?: string;
}

/** The figures a donor sees first, a line for each currency; who is at stake stands with the last. */
export function openingFigures({ totals, figures }: Opening, edition: Edition): OpeningFigure[][] {
  const { asked } = edition.words.brief;
  const money = totals.map((total) => sumsOf(total, edition, asked, { short: true }));
  const [stake] = figures;
  const people = stake ? [{ ...figureOf(stake, edition), href: `#${stake.id}` }] : [];
  const lines = [...money.slice(0, -1), [...(money.at(-1) ?? []), ...people]];
  return lines.filter(({ length }) => length > 0);
}
