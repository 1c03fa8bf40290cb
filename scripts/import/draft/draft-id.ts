import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../src/content-files/slug.ts';
import { fileOf, kindOf } from '../../new/kinds.ts';
import type { SiteAround } from '../../new/site-around.ts';
import type { Draft } from './draft.ts';
import { textIn, valuesIn } from './fields.ts';

/** The id of a new entry: by what it is called; where that is in other letters than an address has, by its code, its acronym or its file. */
export function idFor(draft: Draft, site: SiteAround, taken: ReadonlySet<string>): string {
  const { collection } = draft;
  const isFree = (id: string) =>
    !taken.has(id) && (collection === 'themes' || !existsSync(join(site.root, fileOf(collection, id))));
  if (draft.id !== undefined && isFree(draft.id)) return draft.id;
  return firstFree(baseOf(draft), isFree, taken);
}

/** The id that comes next for what has no name, in the order of the documents. */
export function namelessId(draft: Draft, taken: Set<string>): string {
  const id = firstFree(baseOf(draft), (one) => !taken.has(one), taken);
  taken.add(id);
  return id;
}

function baseOf({ collection, fields, alsoCalled = [], document }: Draft): string {
  const called = ['title', 'name', 'acronym', 'code'].flatMap((field) => textIn(fields, field) ?? []);
  const [order] = valuesIn(fields, 'order');
  const slugs = [
    ...(typeof order === 'number' ? [`phase-${order}`] : []),
    ...called.map(slugOf),
    ...alsoCalled.map(slugOf),
    slugOf(document.file.replace(/\.\w+$/u, '')),
  ];
  return shortened(slugs.find((slug) => slug !== undefined) ?? kindOf[collection]);
}

function firstFree(base: string, isFree: (id: string) => boolean, taken: ReadonlySet<string>): string {
  const tried = triedIn.get(taken) ?? new Map<string, number>();
  triedIn.set(taken, tried);
  for (let n = tried.get(base) ?? 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!isFree(id)) continue;
    tried.set(base, n);
    return id;
  }
}

// What is taken stays so: of thousands with one name none begins again at the first.
const triedIn = new WeakMap<ReadonlySet<string>, Map<string, number>>();

const longest = 40;

// An address that can be read out: whole words of a long title, the last of them no "of".
function shortened(slug: string): string {
  if (slug.length <= longest) return slug;
  const words = slug
    .slice(0, longest + 1)
    .split('-')
    .slice(0, -1);
  while (words.length > 1 && joining.has(words.at(-1) ?? '')) words.pop();
  return words.length > 0 ? words.join('-') : slug.slice(0, longest);
}

const joining = new Set(
  'a an and at by de del des do dos du da das e el en et for from in l la las le les los of on or os ou para par por pour s the to with y'.split(
    ' ',
  ),
);
