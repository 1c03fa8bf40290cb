import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, listAddress, sections, type PagedKind } from '../domain/addresses.ts';
import { agendaCodes } from '../domain/agenda-2030.ts';
import { rules } from '../domain/checks.ts';
import type { AskFacts, BriefFacts, ContactFacts, Corpus, Entry, SiteFacts } from '../domain/corpus.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { bodyFaults } from './body.ts';
import { readContent, type ReadEntry } from './read.ts';

/**
 * Everything that is wrong with a content folder: shapes first, then the rules across entries.
 * @param today `YYYY-MM-DD`
 * @throws NoSiteError when there is no `site.yaml`
 */
export function checkContent(root: string, today: string): Problem[] {
  const { entries, problems, translations } = readContent(root, today);
  const corpus = corpusOf(entries, root);
  const across = corpus ? findAcross(corpus.corpus, corpus.readBy) : [];
  const inBodies = corpus ? entries.flatMap((entry) => findInBody(entry, corpus.corpus.addresses)) : [];
  const unread = translations.map(({ file, language }): Problem => ({
    severity: 'warning',
    rule: 'translation-shown',
    file,
    line: 1,
    field: '',
    found: '',
    message: `is a translation (${language}); this version of the program shows the default language only, so it is kept but not shown`,
  }));
  return [...problems, ...across, ...inBodies, ...unread].sort(byPlace);
}

function findAcross(corpus: Corpus, readBy: Map<Entry, ReadEntry>): Problem[] {
  return Object.entries(rules).flatMap(([name, { severity, find }]) =>
    find(corpus).flatMap(({ entry, ...fault }) => readBy.get(entry)?.problem(severity, name, fault) ?? []),
  );
}

function findInBody({ file, body, bodyLine }: ReadEntry, addresses: ReadonlySet<string>): Problem[] {
  const faults = bodyFaults(body, file.endsWith('.mdx') ? 'mdx' : 'md', addresses);
  return faults.map(({ line, rule, found, message }) => ({
    severity: 'error',
    rule,
    file,
    line: line + bodyLine - 1,
    field: '',
    found,
    message,
  }));
}

// Undefined when site.yaml itself is wrong: then too little is known to judge the rest.
function corpusOf(
  read: ReadEntry[],
  root: string,
): { corpus: Corpus; readBy: Map<Entry, ReadEntry> } | undefined {
  const readBy = new Map(read.map((entry) => [toEntry(entry), entry]));
  const entries = [...readBy.keys()];
  const valid = <Data>(name: CollectionName) =>
    [...readBy]
      .filter(([, { collection, data }]) => collection === name && data !== undefined)
      .map(([entry]) => entry as Entry<Data>);
  const [site] = valid<SiteFacts>('site');
  if (!site) return undefined;
  const corpus = {
    site,
    entries,
    briefs: valid<BriefFacts>('briefs'),
    asks: valid<AskFacts>('asks'),
    contacts: valid<ContactFacts>('contacts'),
    mediaFiles: mediaFiles(root),
    addresses: addressesOf(entries),
  };
  return { corpus, readBy };
}

function toEntry({ collection, id, file, published, raw, data }: ReadEntry): Entry {
  const fields = [...fieldsOf(collections[collection].schema, raw)];
  const texts = fields.flatMap(({ path, value, meta }) =>
    typeof value === 'string' ? [{ path, value, meta }] : [],
  );
  return {
    collection,
    id,
    file,
    published,
    data: data ?? raw,
    references: texts.flatMap(({ path, value, meta }) =>
      meta.reference ? [{ path, collection: meta.reference, id: value }] : [],
    ),
    links: texts.filter(({ meta }) => meta.link),
    media: texts.filter(({ meta }) => meta.file),
  };
}

function addressesOf(entries: Entry[]): Set<string> {
  const paged = entries.filter(({ collection, published }) => collection !== 'site' && published);
  const lists = (Object.keys(sections) as (keyof typeof sections)[]).map(listAddress);
  const goals = agendaCodes.map((code) => addressOf('goals', code));
  return new Set([
    '/',
    '/search/',
    ...lists,
    ...goals,
    ...paged.map(({ collection, id }) => addressOf(collection as PagedKind, id)),
  ]);
}

function mediaFiles(root: string): Set<string> {
  const media = join(root, 'media');
  if (!existsSync(media)) return new Set();
  return new Set(readdirSync(media, { recursive: true }).map((path) => String(path).replaceAll('\\', '/')));
}
