import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { addressOf, listAddress, sectionKinds, type PagedKind } from '../domain/addresses.ts';
import { agendaCodes, goalOf } from '../domain/agenda-2030.ts';
import { rules } from '../domain/checks.ts';
import type { AskFacts, BriefFacts, Corpus, Entry, MoneyAsWritten, SiteFacts } from '../domain/corpus.ts';
import { nearest } from '../domain/nearest.ts';
import { interfaceLanguages } from '../i18n/words.ts';
import { byPlace, type Problem } from '../domain/problem.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { fieldsOf } from '../schemas/walk.ts';
import { bodyFaults } from './body.ts';
import type { ContentFile } from './folder.ts';
import { readContent, type ReadContent, type ReadEntry } from './read.ts';

/**
 * Everything that is wrong with a content folder: shapes first, then the rules across entries.
 * @param today `YYYY-MM-DD`
 * @throws NoSiteError when there is no `site.yaml`
 */
export function checkContent(root: string, today: string): Problem[] {
  const content = readContent(root, today);
  const { entries, problems, translations } = content;
  const { corpus, readBy } = corpusOf(content, root);
  const across = findAcross(corpus, readBy);
  const inBodies = entries.flatMap((entry) => findInTexts(entry, corpus.addresses));
  const unread = translations.map((translation) => problemOf(translation, corpus));
  return [...problems, ...across, ...inBodies, ...unread].sort(byPlace);
}

// Translations are not read yet, but one that no later version could show either is a mistake today.
function problemOf({ file, collection, id, language = '' }: ContentFile, { site, entries }: Corpus): Problem {
  const problem = { file, line: 1, field: '', found: '' };
  if (site && !site.data.languages.includes(language)) {
    const message = `is a translation into ${language}, which is not one of the site's languages; add it to languages in site.yaml, or rename the file`;
    return { ...problem, severity: 'error', rule: 'translation-declared', message };
  }
  const siblings = entries.filter((entry) => entry.collection === collection);
  if (!siblings.some((entry) => entry.id === id) && collection !== 'themes') {
    const near = nearest(
      id,
      siblings.map((entry) => entry.id),
    );
    const message = `translates nothing: there is no ${id} in ${collection}; ${near === undefined ? 'add that, or take this out' : `rename the file ${near}.${language}`}`;
    return { ...problem, severity: 'error', rule: 'translation-of-entry', message };
  }
  const message = `is a translation (${language}); this version of the program shows the default language only, so it is kept but not shown`;
  return { ...problem, severity: 'warning', rule: 'translation-shown', message };
}

function findAcross(corpus: Corpus, readBy: Map<Entry, ReadEntry>): Problem[] {
  return Object.entries(rules).flatMap(([name, { severity, find }]) =>
    find(corpus).flatMap(({ entry, ...fault }) => readBy.get(entry)?.problem(severity, name, fault) ?? []),
  );
}

// The body, and every field that is Markdown too.
function findInTexts(entry: ReadEntry, addresses: ReadonlySet<string>): Problem[] {
  const { collection, file, body, bodyLine, raw } = entry;
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  const inBody = bodyFaults(body, format, addresses).map(({ line, rule, message, found }) => ({
    ...entry.problem('error', rule, { path: [], message }),
    line: line + bodyLine - 1,
    found,
  }));
  const inFields = [...fieldsOf(collections[collection].schema, raw)].flatMap(({ path, value, meta }) =>
    meta.markdown && typeof value === 'string'
      ? bodyFaults(value, 'md', addresses).map(({ rule, message, found }) => ({
          ...entry.problem('error', rule, { path, message }),
          found,
        }))
      : [],
  );
  return [...inBody, ...inFields];
}

function corpusOf(
  { entries: read, problems }: ReadContent,
  root: string,
): { corpus: Corpus; readBy: Map<Entry, ReadEntry> } {
  const readBy = new Map(read.map((entry) => [toEntry(entry), entry]));
  // A list of themes that cannot be read must not make every entry that names one look wrong.
  if (problems.some(({ file, rule }) => file === collections.themes.file && rule === 'yaml'))
    for (const entry of readBy.keys())
      entry.references = entry.references.filter(({ collection }) => collection !== 'themes');
  const entries = [...readBy.keys()];
  const valid = <Data>(name: CollectionName) =>
    [...readBy]
      .filter(([, { collection, data }]) => collection === name && data !== undefined)
      .map(([entry]) => entry as Entry<Data>);
  const corpus = {
    site: valid<SiteFacts>('site')[0],
    entries,
    briefs: valid<BriefFacts>('briefs'),
    asks: valid<AskFacts>('asks'),
    interfaceLanguages,
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
    money: fields.flatMap(({ path, value, meta }) =>
      meta.money && data !== undefined ? [{ path, value: value as MoneyAsWritten }] : [],
    ),
    ownDocuments: texts.filter(({ meta }) => meta.ownDocument),
  };
}

function addressesOf(entries: Entry[]): Set<string> {
  const hidden = donorsInConfidence(entries);
  const paged = entries.filter(
    ({ collection, id, published }) =>
      collection !== 'site' && published && !(collection === 'organisations' && hidden.has(id)),
  );
  const lists = sectionKinds.map(listAddress);
  const goals = goalsServed(paged).map((code) => addressOf('goals', code));
  return new Set([
    '/',
    '/search/',
    ...lists,
    ...goals,
    ...paged.map(({ collection, id }) => addressOf(collection as PagedKind, id)),
  ]);
}

// Whoever gave in confidence and is named by nothing else has no page (`link.ts`).
function donorsInConfidence(entries: Entry[]): Set<string> {
  const hidden = new Set<string>();
  const named = new Set<string>();
  for (const { collection, data, references } of entries.filter(({ published }) => published)) {
    const { contributions } = data as { contributions?: { public?: unknown }[] };
    for (const { path, collection: of, id } of references) {
      if (of !== 'organisations') continue;
      const given = collection === 'asks' && path[0] === 'contributions' && contributions?.[Number(path[1])];
      (given && given.public === false ? hidden : named).add(id);
    }
  }
  return hidden.difference(named);
}

// Goals and targets have a page where something serves them; a target serves its goal too.
function goalsServed(entries: Entry[]): string[] {
  const codes = entries.flatMap(({ data }) => {
    const { sdgTargets } = data as { sdgTargets?: unknown };
    return Array.isArray(sdgTargets) ? sdgTargets.map(String) : [];
  });
  return [...codes, ...codes.map(goalOf)].filter((code) => agendaCodes.includes(code));
}

function mediaFiles(root: string): Set<string> {
  const media = join(root, 'media');
  if (!existsSync(media)) return new Set();
  const files = readdirSync(media, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Set(
    files.map(({ parentPath, name }) => relative(media, join(parentPath, name)).replaceAll('\\', '/')),
  );
}
