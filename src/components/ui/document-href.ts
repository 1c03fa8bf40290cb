import type { Edition } from '../../i18n/edition.ts';

/** Where a document can be read: elsewhere, or as a file of `media/`. */
export function documentHref(
  { url, file }: { url?: string | undefined; file?: string | undefined },
  { asset, href }: Edition,
): string {
  if (file !== undefined) return asset(encodeURI(`/media/${file}`));
  return url?.startsWith('/') ? href(url) : (url ?? '');
}
