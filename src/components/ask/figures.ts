import { sumsOf } from '../../i18n/sums.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Ask } from '../../model/model.ts';

/** The figures of an ask, side by side: asked, given, left; of a withdrawn one only what was asked. */
export function askFigures(ask: Ask, edition: Edition): { value: string; exact?: string; label: string }[] {
  const { format, words } = edition;
  return ask.state === 'withdrawn'
    ? [{ value: format.money(ask.amount), label: words.funding.asked }]
    : sumsOf({ ...ask, asked: ask.amount }, edition, words.funding.asked);
}
