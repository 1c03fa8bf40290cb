import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadContent } from '../../content-files/read-taken.ts';
import { directionOf } from '../../domain/direction.ts';
import { embargoDayOf } from '../../domain/visibility.ts';
import { entryJson, fieldsJson } from '../../formats/entry-json.ts';
import {
  factsVersion,
  type DerivedFacts,
  type EntryFacts,
  type Fields,
  type HiddenFacts,
  type Markdown,
  type ReaderFacts,
  type TranslationFacts,
} from '../../formats/changes/facts.ts';
import { linkContent } from '../../model/link.ts';
import type { Answer, Ask, Brief, Entry, Model } from '../../model/model.ts';
import { translateContent } from '../../model/translate-content.ts';
import { addressOf } from '../../schemas/addresses.ts';
import { calledIn } from '../../schemas/called.ts';
import { collections, isPaged, pagedNames } from '../../schemas/collections.ts';
import { describe, fieldsOf } from '../../schemas/describe.ts';
import { publishedContent, untranslated } from './published-content.ts';

type Read = ReadContent['entries'][number];

// Addresses are those in the site, wherever it is published.
const writing = { absolute: (address: string) => address };

/**
 * What readers are shown of content on a day. A build keeps it, and what would be built now is compared with it.
 * @param content without errors
 * @param root the content folder, for what is in its pictures and files
 * @param day `YYYY-MM-DD`
 */
export function readerFacts(content: ReadContent, root: string, day: string): ReaderFacts {
  const model = plainModel(content, day);
  const read = new Map(content.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const entries = pagedNames.flatMap((name): Entry[] => model[name]);
  const shown = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const keys = [...shown.keys()].sort();
  return {
    version: factsVersion,
    day,
    site: fieldsJson(describe(collections.site.schema).fields, { ...model.site }, writing),
    currencies: model.currencies,
    entries: Object.fromEntries(
      keys.flatMap((key) => {
        const [entry, from] = [shown.get(key), read.get(key)];
        return entry && from ? [[key, factsOf(entry, from, { root, media: content.media })]] : [];
      }),
    ),
    translations: translationsOf(content, shown),
    hidden: Object.fromEntries(content.entries.flatMap((entry) => hiddenOf(entry) ?? [])),
  };
}

function plainModel(content: ReadContent, day: string): Model {
  const originals = publishedContent(content);
  const language = originals.site.data.defaultLanguage;
  const reading = { language, direction: directionOf(language), original: language, plain: true };
  return linkContent(translateContent(originals, untranslated, reading), language, day);
}

function factsOf(entry: Entry, read: Read, files: Files): EntryFacts {
  const fields = entryJson(entry as never, writing);
  return {
    collection: entry.collection,
    path: entry.path,
    called: entry.called,
    redirectFrom: 'redirectFrom' in entry ? entry.redirectFrom : [],
    fields,
    derived: derivedOf(entry),
    text: textOf(read),
    files: filesOf(read, files),
  };
}

function derivedOf(entry: Entry): DerivedFacts {
  if (entry.collection === 'asks') {
    const { state, raised, left, ended, answer } = entry as Ask;
    const since = ended === undefined ? {} : { ended };
    return { state, raised: { ...raised }, left: { ...left }, ...since, answer: answerOf(answer) };
  }
  if (entry.collection !== 'briefs') return {};
  const { totals, ended, answer, shares } = entry as Brief;
  return {
    totals: totals.map(({ currency, asked, raised, left }) => ({
      currency,
      asked: asked.amount,
      raised: raised.amount,
      left: left.amount,
    })),
    shares: Object.fromEntries(Array.from(shares, ([country, share]) => [country.called, share])),
    ...(ended === undefined ? {} : { ended }),
    answer: answerOf(answer),
  };
}

function answerOf({ contact }: Answer) {
  return { id: contact.id, name: contact.called, page: contact.path };
}

function textOf({ body, file }: Read): Markdown {
  return { text: body, format: file.endsWith('.mdx') ? 'mdx' : 'md' };
}

interface Files {
  root: string;
  /** The paths below `media/` as they are on the disk. */
  media: ReadContent['media'];
}

function filesOf({ collection, raw }: Read, { root, media }: Files): Record<string, string> {
  const named = [...fieldsOf(collections[collection].schema, raw)].flatMap(({ value, meta }) =>
    meta.file !== undefined && typeof value === 'string' ? [value] : [],
  );
  return Object.fromEntries(
    named.flatMap((name) => {
      const file = media.get(name.normalize('NFC'));
      return file === undefined ? [] : [[name, hashOf(join(root, 'media', file))]];
    }),
  );
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('base64url').slice(0, 16);
}

function translationsOf(
  { translations }: ReadContent,
  shown: ReadonlyMap<string, unknown>,
): Record<string, Record<string, TranslationFacts>> {
  const seen = translations.filter(
    ({ collection, id }) => collection === 'site' || shown.has(`${collection}/${id}`),
  );
  return Object.fromEntries(
    [...Map.groupBy(seen, ({ language = '' }) => language)].map(([language, entries]) => [
      language,
      Object.fromEntries(
        entries.map((entry) => [
          `${entry.collection}/${entry.id}`,
          { words: entry.raw as Fields, text: textOf(entry) },
        ]),
      ),
    ]),
  );
}

function hiddenOf({ collection, id, raw, published }: Read): [string, HiddenFacts][] | undefined {
  if (published || !isPaged(collection)) return undefined;
  const until = embargoDayOf(raw);
  const facts: HiddenFacts = {
    path: addressOf(collection, id),
    called: calledIn(raw) ?? id,
    ...(until === undefined ? { why: 'draft' } : { why: 'embargo', until }),
  };
  return [[`${collection}/${id}`, facts]];
}
