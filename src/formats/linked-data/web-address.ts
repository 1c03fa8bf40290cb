import type { Edition } from '../../i18n/edition.ts';
import { isSitePath } from '../../domain/addresses.ts';

/** A link as its author wrote it, as a whole address of the web; undefined where it is none, such as one for mail. */
export function webAddress(
  link: string | undefined,
  { absolute }: Pick<Edition, 'absolute'>,
): string | undefined {
  if (link === undefined) return undefined;
  if (isSitePath(link)) return absolute(link);
  return /^https?:/iu.test(link) ? link : undefined;
}
