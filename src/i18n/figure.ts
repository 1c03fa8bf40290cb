import type { Edition } from './edition.ts';
import { quantityText } from './quantity.ts';

/** A figure set large, with its label. */
export interface Figure {
  value: string;
  label: string;
}

/** A figure of an entry: its label follows on from the number and what it counts. */
export function figureOf(
  figure: Parameters<typeof quantityText>[0] & { label: string },
  edition: Edition,
): Figure {
  const counted = figure.unit === 'percent' ? undefined : figure.unit;
  return {
    value: quantityText(figure, edition),
    label: [counted, figure.label].filter(Boolean).join(' '),
  };
}
