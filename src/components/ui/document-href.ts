import type { Edition } from '../../i18n/edition.ts';
import { linkTo } from './link-to.ts';

/** Where a document can be read: elsewhere, or as a file of `media/`. */
export function documentHref(
  { url, file }: { url?: string | undefined; file?: string | undefined },
  edition: Edition,
): string {
  if (file !== undefined) return edition.asset(encodeURI(`/media/${file}`));
  return linkTo(url ?? '', edition).href;
}
