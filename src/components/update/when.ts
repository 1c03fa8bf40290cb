import type { Update } from '../../model/model.ts';
import type { Edition } from '../../i18n/edition.ts';

/** When an update happened, as precisely as it is known. */
export function whenText({ when }: Pick<Update, 'when'>, { format }: Edition): string {
  return typeof when === 'string' ? format.date(when) : format.period(when);
}
