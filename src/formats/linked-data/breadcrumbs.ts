import type { BreadcrumbList, ListItem } from 'schema-dts';
import type { Edition } from '../../i18n/edition.ts';

/**
 * The way up from a page and the page itself, for machines (schema.org `BreadcrumbList`); undefined where nothing is
 * above it: search engines want two steps at least.
 * @param crumbs what stands above, as the page shows it, home first
 * @param title of the page itself, whose address is not told again
 */
export function linkedCrumbs(
  crumbs: readonly { title: string; address: string }[],
  title: string,
  { absolute }: Pick<Edition, 'absolute'>,
): Exclude<BreadcrumbList, string> | undefined {
  if (crumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [
      ...crumbs.map(({ title, address }, i) =>
        step(i + 1, { name: title, item: { '@id': absolute(address) } }),
      ),
      step(crumbs.length + 1, { name: title }),
    ],
  };
}

function step(
  position: number,
  named: { name: string; item?: { '@id': string } },
): Exclude<ListItem, string> {
  return { '@type': 'ListItem', position, ...named };
}
