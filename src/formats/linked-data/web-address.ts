import { wholeLink } from '../../domain/addresses.ts';
import type { Edition } from '../../i18n/edition.ts';

/** A link as its author wrote it, as a whole address of the web; undefined where it is none, such as one for mail. */
export function webAddress(
  link: string | undefined,
  { absolute }: Pick<Edition, 'absolute'>,
): string | undefined {
  const whole = link === undefined ? '' : wholeLink(link, absolute);
  return /^https?:/iu.test(whole) ? whole : undefined;
}
