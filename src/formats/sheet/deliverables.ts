import { directionOf } from '../../domain/direction.ts';
import { dot } from '../../domain/dot.ts';
import { leadingQuantity } from '../../domain/leading-quantity.ts';
import { unmarked, wholeMark } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { numberWordsFor } from '../../i18n/words.ts';
import { rich, type RichRun } from '../rich.ts';

/** Words on paper, of which a number may stand out. */
export interface CountedRun extends RichRun {
  isStrong?: true;
}

/**
 * What an ask delivers, in one line: how many of what stands out, as it does on the page.
 * @param most how many letters it may have: beyond them it is cut, and nothing stands out
 */
export function deliverablesOf(
  deliverables: readonly string[],
  edition: Edition,
  most: number,
): CountedRun[] {
  const whole = edition.dotted(deliverables);
  if (unmarked(whole).length > most) return rich(whole, edition, most);
  return deliverables.flatMap((text, i) => [
    ...(i > 0 ? rich(dot, edition) : []),
    ...withNumber(text, edition),
  ]);
}

function withNumber(text: string, edition: Edition): CountedRun[] {
  const { text: bare, language = edition.language } = wholeMark(text);
  const quantity = leadingQuantity(bare, language, numberWordsFor(language));
  // In pieces, words that run against the paper would change places.
  if (!quantity || directionOf(language) !== edition.dir) return rich(text, edition);
  const { number } = quantity;
  const at = bare.indexOf(number);
  const said = (part: string) => (part === '' ? [] : rich(edition.said(part, language), edition));
  return [
    ...said(bare.slice(0, at)),
    ...said(number).map((run) => ({ ...run, isStrong: true as const })),
    ...said(bare.slice(at + number.length)),
  ];
}
