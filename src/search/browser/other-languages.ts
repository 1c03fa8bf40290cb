import { writeAddress } from './address.ts';
import { part } from './dom.ts';
import type { OpenIndex, SearchIndex } from './search-index.ts';
import type { Speech } from './speech.ts';

/** How long a query that finds nothing must stand before the other languages are asked, in milliseconds. */
const pause = 500;

/** The offer to search in the site's other languages. */
export interface OtherLanguages {
  /**
   * Offers to search for the same in every other language; where nothing was found, only in those that have it, if
   * any has, and says how much.
   */
  offer(query: string, nothing: boolean, isLatest: () => boolean): Promise<void>;
}

interface OtherLanguage {
  item: HTMLElement;
  link: HTMLAnchorElement;
  name: HTMLElement;
  address: string;
  count(query: string): Promise<number>;
}

export function createOtherLanguages(root: HTMLElement, open: OpenIndex, speech: Speech): OtherLanguages {
  const box = root.querySelector<HTMLElement>('[data-part="elsewhere"]');
  if (!box) return { offer: () => Promise.resolve() };
  const others = [...part(box, 'others').children].map((item) =>
    otherLanguageOf(item as HTMLElement, root.dataset['index'] ?? '', open),
  );

  function show(query: string, counts: readonly number[]): void {
    const some = counts.some((count) => count > 0);
    for (const [i, other] of others.entries()) {
      const count = counts[i] ?? 0;
      other.item.hidden = some && count === 0;
      other.link.href = other.address + writeAddress({ query, chosen: {}, sort: 'relevance' });
      other.link.replaceChildren(...(some ? countedName(count, other.name, speech) : [other.name]));
    }
  }

  return {
    async offer(query, nothing, isLatest) {
      box.hidden = query === '' || nothing;
      if (query === '') return;
      show(query, []);
      if (!nothing) return;
      await new Promise((done) => setTimeout(done, pause));
      if (!isLatest()) return;
      const counts = await Promise.all(others.map(({ count }) => count(query)));
      if (!isLatest()) return;
      show(query, counts);
      box.hidden = false;
    },
  };
}

function otherLanguageOf(item: HTMLElement, address: string, open: OpenIndex): OtherLanguage {
  const [link, name] = [item.querySelector('a'), item.querySelector('bdi')];
  if (!link || !name) throw new Error('A language that can be searched has no link, or no name');
  let index: Promise<SearchIndex> | undefined;
  return {
    ...{ item, link, name },
    address: link.href,
    // A language that cannot be asked is one that nothing is known of.
    async count(query) {
      try {
        index ??= open(address, link.hreflang);
        return (await (await index).find({ query, chosen: {}, sort: 'relevance' })).hits.length;
      } catch {
        return 0;
      }
    },
  };
}

/** "3 results in", and the language's own name. */
function countedName(count: number, name: HTMLElement, { words, plural }: Speech): (Node | string)[] {
  const [before = '', after = ''] = plural(count, words.elsewhere).split('{language}');
  return [before, name, after];
}
