import type { ItemListLeaf } from 'schema-dts';
import type { ListPage } from '../../domain/list-pages.ts';
import { goalTitle } from '../../i18n/goal-title.ts';
import type { Edition } from '../../i18n/edition.ts';
import type { Frame } from '../../model/frame.ts';
import type { Listed } from '../../model/model.ts';
import { textIdOf, some, type Node } from './node.ts';

/**
 * One page of a list, for machines (schema.org `ItemList`): what stands on it, each with its place in the whole list.
 * @param address of the list, which is the same list on all its pages
 */
export function linkedList(
  list: ListPage<Listed>,
  address: string,
  { edition }: Pick<Frame, 'edition'>,
): Node<ItemListLeaf> {
  const before = beforeOn(list);
  return {
    '@type': 'ItemList',
    '@id': textIdOf(address, edition),
    numberOfItems: list.total,
    itemListElement: some(
      list.items.map((item, i) => ({
        '@type': 'ListItem' as const,
        position: before + i + 1,
        name: nameOf(item, edition),
        url: edition.absolute(item.path),
      })),
    ),
  };
}

// All pages but the last are equally long.
function beforeOn({ items, number, count, total }: ListPage<Listed>): number {
  return number === count ? total - items.length : (number - 1) * items.length;
}

function nameOf(item: Listed, edition: Edition): string {
  return item.collection === 'goals' ? goalTitle(item.id, edition) : item.called;
}
