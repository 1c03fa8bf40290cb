import { dataAddress, home, listPageAddress, searchAddress } from '../domain/addresses.ts';
import { listPages, type ListPage } from '../domain/list-pages.ts';
import type { ShareCard } from '../domain/share-card.ts';
import type { Edition } from '../i18n/edition.ts';
import type { Entry, Goal, Identity, Model } from '../model/model.ts';
import { listAddress, listedKinds, type ListedKind } from '../schemas/addresses.ts';
import { entryCard } from './share-card/entry-card.ts';
import { inPlainWords } from './share-card/in-plain-words.ts';
import { askedIn, mostNamed, type Said } from './share-card/said.ts';

/**
 * What the share image of every page says, by the page's address without language and base path; each made when it is
 * asked for, as a page needs its own alone.
 */
export function shareCardMakers(model: Model, edition: Edition): Map<string, () => ShareCard> {
  const { words } = edition;
  const lists = listedKinds.flatMap((kind) =>
    listPages<Identity>(model[kind]).map((page): [string, () => Said] => [
      listPageAddress(listAddress(kind), page.number),
      () => listCard(kind, page, model, edition),
    ]),
  );
  const entries = [...listedKinds, 'pages' as const].flatMap((kind) =>
    model[kind].map((entry: Entry | Goal): [string, () => Said] => [
      entry.path,
      () => entryCard(entry, edition),
    ]),
  );
  const all: [string, () => Said][] = [
    [home, () => homeCard(model, edition)],
    [searchAddress, () => ({ title: words.search.title })],
    [dataAddress, () => ({ title: words.openData.title })],
    ...lists,
    ...entries,
  ];
  return new Map(all.map(([address, say]) => [address, () => inPlainWords(say(), model, edition)]));
}

function homeCard({ site, countries, totals }: Model, edition: Edition): Said {
  const { title, organisation } = site;
  const kicker = countries.map(({ name }) => name).slice(0, mostNamed);
  return {
    title,
    site: organisation.name,
    kicker,
    figure: askedIn(totals, edition.words.home.asked, edition),
  };
}

function listCard(
  kind: ListedKind,
  { number, count }: ListPage<Identity>,
  model: Model,
  edition: Edition,
): Said {
  const { words, format } = edition;
  const noun: { title: string; heading?: string } = words.nouns[kind];
  const { title, heading = title } = noun;
  return {
    title: heading,
    kicker: number === 1 ? [] : [words.pager.page(format.number(number), format.number(count))],
    figure: kind === 'asks' ? askedIn(model.totals, words.home.asked, edition) : undefined,
  };
}
