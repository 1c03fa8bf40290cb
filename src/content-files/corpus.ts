import { addressOf, listAddress, listedKinds } from '../schemas/addresses.ts';
import { agendaCodes, goalOf } from '../domain/agenda-2030.ts';
import type { Corpus, Entry, MoneyAsWritten, Reference } from '../checks/corpus.ts';
import { directiveNamed } from '../schemas/directives.ts';
import { interfaceLanguages } from '../i18n/words.ts';
import { collections, type CollectionName, type PagedName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/describe.ts';
import type { ReadEntry } from './entry.ts';
import type { ReadContent } from './read.ts';
import { takeApart } from '../prose/take-apart.ts';

/** The content as the rules see it, and the file behind each entry. */
export interface CorpusOfFiles {
  corpus: Corpus;
  readBy: ReadonlyMap<Entry, ReadEntry>;
}

/** Makes what the rules look at of what was read. */
export function corpusOf(
  { entries: read, translations, media, misplaced, problems }: ReadContent,
  today: string,
): CorpusOfFiles {
  const readBy = new Map<Entry, ReadEntry>();
  const added = (entry: ReadEntry): Entry => {
    const made = toEntry(entry);
    readBy.set(made, entry);
    return made;
  };
  const [originals, overlays] = [read.map(added), translations.map(added)];
  // A list of themes that cannot be read must not make every entry that names one look wrong.
  if (problems.some(({ file, rule }) => file === collections.themes.lies.file && rule === 'yaml'))
    for (const entry of readBy.keys())
      entry.references = entry.references.filter(({ collection }) => collection !== 'themes');
  // Nor must a folder media that cannot be read make every file in it look missing.
  if (problems.some(({ file, rule }) => file === 'media' && rule === 'file-belongs'))
    for (const entry of readBy.keys()) entry.media = [];
  const valid = <Data>(name: CollectionName) =>
    originals.filter(
      (entry) => entry.collection === name && readBy.get(entry)?.data !== undefined,
    ) as Entry<Data>[];
  const corpus: Corpus = {
    today,
    site: valid<NonNullable<Corpus['site']>['data']>('site')[0],
    entries: originals,
    translations: overlays,
    misplaced,
    briefs: valid<Corpus['briefs'][number]['data']>('briefs'),
    asks: valid<Corpus['asks'][number]['data']>('asks'),
    results: valid<Corpus['results'][number]['data']>('results'),
    updates: valid<Corpus['updates'][number]['data']>('updates'),
    contacts: valid<Corpus['contacts'][number]['data']>('contacts'),
    organisations: valid<Corpus['organisations'][number]['data']>('organisations'),
    interfaceLanguages,
    mediaFiles: new Set(media.keys()),
    pictureFaults: new Map(),
    documentFaults: new Map(),
    addresses: addressesOf(originals),
  };
  return { corpus, readBy };
}

function toEntry({ collection, id, language, file, published, raw, data, body, bodyLine }: ReadEntry): Entry {
  const fields = [...fieldsOf(collections[collection].schema, raw)];
  const strings = fields.flatMap(({ path, value, meta }) =>
    typeof value === 'string' ? [{ path, value, meta }] : [],
  );
  const written = [
    { path: [], text: takeApart(body, file.endsWith('.mdx') ? 'mdx' : 'md', bodyLine) },
    ...strings
      .filter(({ meta }) => meta.markdown)
      .map(({ path, value }) => ({ path, text: takeApart(value, 'md') })),
  ];
  const ofFields = strings.flatMap(({ path, value, meta }) =>
    meta.reference ? [{ path, collection: meta.reference as string, id: value }] : [],
  );
  return {
    collection,
    id,
    language,
    file,
    published,
    data: data ?? raw,
    references: language === undefined ? [...ofFields, ...citedIn(written)] : citedIn(written),
    links: strings.filter(({ meta }) => meta.link),
    media: strings.flatMap(({ path, value, meta }) =>
      meta.file === undefined ? [] : [{ path, value, isPicture: meta.file === 'image' }],
    ),
    money: fields.flatMap(({ path, value, meta }) =>
      meta.money && data !== undefined ? [{ path, value: value as MoneyAsWritten }] : [],
    ),
    ownDocuments: strings.filter(({ meta }) => meta.ownDocument),
    words: strings.filter(({ meta }) => meta.words && !meta.markdown),
    texts: written.filter(({ path }) => path.length > 0 || body.trim() !== ''),
  };
}

// What the directives of a text name.
function citedIn(texts: Entry['texts']): Reference[] {
  return texts.flatMap(({ path, text }) =>
    text.directives.flatMap(({ name, attributes, line }) => {
      const known = directiveNamed(name.toLowerCase())?.attributes ?? {};
      return Object.entries(attributes).flatMap(([key, id]) => {
        const collection = Object.hasOwn(known, key) ? known[key]?.reference : undefined;
        if (collection === undefined || id === '') return [];
        return [{ path, ...(path.length === 0 && { line }), collection, id }];
      });
    }),
  );
}

function addressesOf(entries: Entry[]): Set<string> {
  const hidden = donorsInConfidence(entries);
  const paged = entries.filter(
    ({ collection, id, published }) =>
      collection !== 'site' && published && !(collection === 'organisations' && hidden.has(id)),
  );
  const lists = listedKinds.map(listAddress);
  const goals = goalsServed(paged).map((code) => addressOf('goals', code));
  return new Set([
    '/',
    '/search/',
    ...lists,
    ...goals,
    ...paged.map(({ collection, id }) => addressOf(collection as PagedName, id)),
  ]);
}

// Whoever gave in confidence and is named by nothing else has no page (`link.ts`); one of them does not name another.
function donorsInConfidence(entries: Entry[]): Set<string> {
  const published = entries.filter((entry) => entry.published);
  const given = new Set(published.flatMap(givenInConfidence));
  let hidden = given;
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size;
    const speaking = published.filter(
      ({ collection, id }) => collection !== 'organisations' || !hidden.has(id),
    );
    hidden = given.difference(new Set(speaking.flatMap(named)));
  }
  return hidden;
}

function givenInConfidence(entry: Entry): string[] {
  return entry.references.filter((reference) => isInConfidence(entry, reference)).map(({ id }) => id);
}

function named(entry: Entry): string[] {
  return entry.references
    .filter((reference) => reference.collection === 'organisations' && !isInConfidence(entry, reference))
    .map(({ id }) => id);
}

function isInConfidence({ collection, data }: Entry, { path }: Reference): boolean {
  if (collection !== 'asks' || path[0] !== 'contributions') return false;
  const { contributions } = data as { contributions?: { public?: unknown }[] };
  return contributions?.[Number(path[1])]?.public === false;
}

// Goals and targets have a page where something serves them; a target serves its goal too.
function goalsServed(entries: Entry[]): string[] {
  const codes = entries.flatMap(({ data }) => {
    const { sdgTargets } = data as { sdgTargets?: unknown };
    return Array.isArray(sdgTargets) ? sdgTargets.map(String) : [];
  });
  return [...codes, ...codes.map(goalOf)].filter((code) => agendaCodes.includes(code));
}
