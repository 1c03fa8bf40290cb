import { dataAddress, home, listPageAddress, searchAddress } from '../domain/addresses.ts';
import { inLatinDigits, inNativeDigits } from '../domain/digits.ts';
import { listPages, type ListPage } from '../domain/list-pages.ts';
import { wholeMark } from '../domain/marked-text.ts';
import { nativeDigits, zeroOf } from '../domain/native-digits.ts';
import { missingLetters } from '../domain/press-letters.ts';
import { inOneUnit } from '../domain/progress.ts';
import type { ShareCard } from '../domain/share-card.ts';
import type { Edition } from '../i18n/edition.ts';
import { goalText, goalTitle } from '../i18n/goal-title.ts';
import { figureOf } from '../i18n/figure.ts';
import { quantityText } from '../i18n/quantity.ts';
import { verdictOf } from '../i18n/verdict.ts';
import { whenText } from '../i18n/when.ts';
import type { Brief, Entry, Goal, Identity, Model, Result } from '../model/model.ts';
import { listAddress, listedKinds, type ListedKind } from '../schemas/addresses.ts';

/** What a card says in the words of the model. */
interface Said {
  title: string;
  /** Else the organisation's, as on every page without a band of its own. */
  band?: string;
  /** Else the name of the site. */
  site?: string;
  kicker?: (string | undefined)[];
  note?: string | undefined;
  figure?: ShareCard['figure'] | undefined;
}

/** What the share image of every page says, by the page's address without language and base path. */
export function shareCards(model: Model, edition: Edition): Map<string, ShareCard> {
  return new Map([...shareCardMakers(model, edition)].map(([address, make]) => [address, make()]));
}

/** As `shareCards`, each made when it is asked for: a page needs its own alone. */
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

function entryCard(entry: Entry | Goal, edition: Edition): Said {
  const { words, format } = edition;
  const said = { title: entry.called, band: entry.id };
  switch (entry.collection) {
    case 'briefs':
      return {
        ...said,
        kicker: [words.briefKinds[entry.kind], ...placesOf(entry)],
        figure: ofBrief(entry, edition),
      };
    case 'asks':
      return {
        ...said,
        kicker: [words.nouns.asks.one, ...placesOf(entry.brief)],
        figure: {
          value: format.shortMoney(entry.amount),
          label: entry.state === 'withdrawn' ? words.states.withdrawn : words.funding.asked,
        },
      };
    case 'results':
      return {
        ...said,
        kicker: [words.nouns.results.one, entry.country.name, format.date(entry.date)],
        figure: ofResult(entry, edition),
      };
    case 'updates': {
      const value = entry.when === undefined ? '' : whenText({ when: entry.when }, edition);
      return {
        ...said,
        kicker: [words.updateKinds[entry.kind]],
        figure: { value, label: entry.place ?? '' },
      };
    }
    case 'contacts':
      return { ...said, kicker: [words.nouns.contacts.one, entry.organisation.name], note: entry.jobTitle };
    case 'organisations':
      return { ...said, kicker: [words.organisationTypes[entry.type], entry.country?.name] };
    case 'countries':
      return {
        ...said,
        kicker: [words.nouns.countries.one, entry.region],
        note: entry.officialName === entry.name ? undefined : entry.officialName,
        figure: firstOf(entry.figures, edition),
      };
    case 'themes':
      return { ...said, kicker: [words.nouns.themes.one] };
    case 'goals':
      return {
        title: goalTitle(entry.id, edition),
        band: `sdg-${entry.id}`,
        kicker: [words.nouns.goals.one],
        note: goalText(entry.id, edition),
      };
    case 'pages':
      return said;
  }
}

// More than these are not read at the size of a thumb.
const mostNamed = 3;

function placesOf({ countries }: Pick<Brief, 'countries'>): string[] {
  return countries.map(({ name }) => name).slice(0, mostNamed);
}

function ofBrief({ totals, figures }: Brief, edition: Edition): Said['figure'] {
  return askedIn(totals, edition.words.brief.asked, edition) ?? firstOf(figures, edition);
}

// Sums in many currencies are no figure any more, and some of them would be a wrong one.
function askedIn(totals: Model['totals'], label: string, { format }: Edition): Said['figure'] {
  if (totals.length === 0 || totals.length > mostNamed) return undefined;
  return { value: format.list(totals.map(({ asked }) => format.shortMoney(asked))), label };
}

function firstOf([first]: Brief['figures'], edition: Edition): Said['figure'] {
  return first && figureOf(first, edition);
}

function ofResult({ indicators }: Result, edition: Edition): Said['figure'] {
  const measured = indicators.filter(({ actual }) => actual !== undefined);
  const first = measured.find(({ planned }) => planned !== undefined) ?? measured[0];
  if (first?.actual === undefined) return undefined;
  const verdict = verdictOf(inOneUnit(first), edition);
  const actual = { unit: first.unit, ...first.actual };
  const counted = actual.unit === 'percent' ? undefined : actual.unit;
  return {
    value: quantityText(actual, edition),
    label: edition.joined([counted, verdict || edition.words.result.actual]),
  };
}

function inPlainWords(said: Said, { site }: Model, edition: Edition): ShareCard {
  const { language, dir } = edition;
  const plain = (text = '') => edition.plain(inDigitsOf(text, edition));
  const drawn = (text?: string) => drawable(plain(text));
  const kicker = (said.kicker ?? []).filter((piece) => drawn(piece) !== '');
  const host = new URL(edition.absolute(home)).host;
  const card = {
    language,
    dir,
    band: said.band ?? site.organisation.id,
    site: drawn(said.site ?? site.title) || host,
    kicker: plain(edition.dotted(kicker)),
    title: drawn(said.title),
    note: drawn(said.note),
    figure: { value: drawn(said.figure?.value), label: drawn(said.figure?.label) },
  };
  if (card.title !== '') return card;
  // Without its title a number says nothing: what is left is what the page is, and whose.
  const [kind = site.title, ...others] = kicker;
  const title = drawn(kind) || card.site;
  return {
    ...card,
    site: title === card.site ? '' : card.site,
    title,
    kicker: plain(edition.dotted(others)),
    note: '',
    figure: { value: '', label: '' },
  };
}

/**
 * A text as it can be drawn: signs that no face has are left out, and of a text with such a letter nothing is left, as
 * the rest of it would say something else.
 */
function drawable(text: string): string {
  const lost = missingLetters(text);
  if (lost.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return '';
  return lost.reduce((rest, sign) => rest.replaceAll(sign, ''), text).trim();
}

// As on the page, whose numbers are in one kind of digits (`finish/digits.ts`); words of another language keep theirs.
function inDigitsOf(text: string, { language, numbering }: Edition): string {
  const isOwn = [undefined, language].includes(wholeMark(text).language);
  if (!isOwn || nativeDigits(language) === 'latn') return text;
  if (numbering === 'latn') return inLatinDigits(text);
  return inNativeDigits(text, zeroOf(nativeDigits(language)));
}
