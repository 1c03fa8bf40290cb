import { slugOf } from '../../src/content-files/slug.ts';
import type { ReadContent } from '../../src/content-files/read-taken.ts';
import type { Renaming } from '../../src/content-files/rename/renaming.ts';
import { nearest } from '../../src/domain/nearest.ts';
import { addressOf, reservedAddresses } from '../../src/schemas/addresses.ts';
import { collectionNames, collections, isPaged, type CollectionName } from '../../src/schemas/collections.ts';
import { idPattern } from '../../src/schemas/fields.ts';
import { UsageError } from '../arguments.ts';

/** How the command is written. */
export const usage = 'npm run rename -- briefs/old-id new-id';

/**
 * What is to be renamed, from the words of the command line.
 * @example readRenaming(['briefs/wells', 'deep-wells'], content) // { collection: 'briefs', from: 'wells', to: 'deep-wells' }
 * @throws UsageError that says what does not fit, and what would
 */
export function readRenaming(words: readonly string[], { entries }: Pick<ReadContent, 'entries'>): Renaming {
  const [entry, id, ...more] = words;
  if (entry === undefined || id === undefined || more.length > 0)
    throw new UsageError(
      `Say which entry, and what its id is to be: ${usage}. Found ${words.length === 0 ? 'nothing' : words.join(' ')}.`,
    );
  const { collection, from } = readEntry(entry);
  const ids = entries.filter((one) => one.collection === collection).map((one) => one.id);
  if (!ids.includes(from)) throw new UsageError(unknownEntry(collection, from, ids));
  const to = readId(collection, id);
  if (to === from) throw new UsageError(`${collection}/${from} has this id already; nothing is to be done.`);
  if (ids.includes(to))
    throw new UsageError(
      `There is ${collection}/${to} already. Choose another id; to make one entry of two, move the words by hand.`,
    );
  if (collection === 'pages' && reservedAddresses.includes(to))
    throw new UsageError(`The address /${to}/ belongs to the program. Choose another id.`);
  return { collection, from, to };
}

// `content/briefs/wells.md`, `briefs/wells.md` and `/briefs/wells/` mean the same as `briefs/wells`.
function readEntry(written: string): { collection: CollectionName; from: string } {
  const path = written.replaceAll('\\', '/').replace(/^\/+|\/+$/gu, '');
  const [last = '', folder = ''] = path.split('/').reverse();
  const from = last.replace(/(?:\.[A-Za-z-]+)?\.(?:mdx?|ya?ml)$/u, '');
  const kinds = collectionNames.filter((name) => name !== 'site');
  if (folder === '' && /^site(?:\.|$)/u.test(last))
    throw new UsageError('site.yaml is there once and has no id. Its title and address are fields of it.');
  if (folder === '')
    throw new UsageError(`Name its folder too: ${usage}. The folders are ${kinds.join(', ')}.`);
  const collection =
    kinds.find((name) => name === folder) ??
    kinds.find((name) => isPaged(name) && addressOf(name, '-') === `/${folder}/-/`);
  if (collection !== undefined) return { collection, from };
  const near = nearest(folder, kinds);
  const meant = near === undefined ? '' : ` Did you mean ${near}/${from}?`;
  throw new UsageError(`There is no folder ${folder}.${meant} The folders are ${kinds.join(', ')}.`);
}

function unknownEntry(collection: CollectionName, id: string, ids: readonly string[]): string {
  const near = nearest(id, ids);
  const { lies } = collections[collection];
  const where = 'file' in lies ? lies.file : `${collection}/`;
  if (near !== undefined) return `There is no ${collection}/${id}. Did you mean ${collection}/${near}?`;
  const known = ids.slice(0, 8).join(', ') + (ids.length > 8 ? ' …' : '');
  return `There is no ${collection}/${id}. In ${where} there ${ids.length === 0 ? 'is nothing yet' : `are ${known}`}.`;
}

// `briefs/new` and `new.md` mean `new`.
function readId(collection: CollectionName, written: string): string {
  const id = written
    .replaceAll('\\', '/')
    .replace(new RegExp(`^/?${collection}/`, 'u'), '')
    .replace(/\/$|\.(?:mdx?|ya?ml)$/gu, '');
  if (id.includes('/'))
    throw new UsageError(
      `An entry stays in its folder, ${collection}/; found ${written}. Write the new id alone: ${usage}`,
    );
  if (idPattern.test(id)) return id;
  const slug = slugOf(id);
  throw new UsageError(
    `"${written}" is no id: an id is an address, in small Latin letters, digits and single hyphens.${slug === undefined ? '' : ` Write ${slug}.`}`,
  );
}
