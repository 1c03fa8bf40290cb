import { getCollection } from 'astro:content';
import { directionOf } from '../domain/direction.ts';
import { wordsFor } from '../i18n/words.ts';
import { checkContent } from '../content-files/check.ts';
import { contentFolder } from '../content-files/folder.ts';
import { handedOver, type HandedOver } from '../content-files/hand-over.ts';
import { today } from '../content-files/today.ts';
import { report } from '../formats/report.ts';
import { entriesToStore, noEntry, translationsToStore } from './loader.ts';
import { createMemory } from './memory.ts';
import type { Content, ContentEntries, ContentEntry } from '../model/content.ts';
import { showDrafts } from '../model/drafts.ts';
import { linkContent } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { translateContent, type Translations } from '../model/translate-content.ts';
import {
  isFolder,
  pagedNames,
  type CollectionName,
  type DataOf,
  type PagedName,
} from '../schemas/collections.ts';

const models = createMemory<Promise<Model>>();
const originals = createMemory<Promise<Content>>();

/**
 * The whole content of the site in one language, linked.
 * @param language the site's own when left out
 * @throws one error that lists every fault, when the content has any
 */
export function getModel(language?: string): Promise<Model> {
  return modelIn(language, false);
}

/**
 * The same for everything that is not a page: its words are plain, without the marks that become elements in HTML
 * (taking them off afterwards would miss those that a format has folded or escaped).
 */
export function getPlainModel(language?: string): Promise<Model> {
  return modelIn(language, true);
}

async function modelIn(wanted: string | undefined, plain: boolean): Promise<Model> {
  const { site } = await getOriginals();
  const language = wanted ?? site.data.defaultLanguage;
  return models(`${language} ${plain}`, () => link(language, plain));
}

// The content as it was written, in the site's own language.
function getOriginals(): Promise<Content> {
  return originals('', read);
}

async function read(): Promise<Content> {
  // Whatever was handed over has been checked.
  if (!handedOver() && !import.meta.env.DEV) await refuseFaults();
  const [site] = await stored('site');
  if (!site) throw new Error('site.yaml could not be read');
  const { defaultLanguage } = site.data as DataOf<'site'>;
  const entries = await Promise.all(
    pagedNames.map(async (name) => [name, await entriesOf(name, defaultLanguage)]),
  );
  return { ...(Object.fromEntries(entries) as ContentEntries), site: entryOf<'site'>(site, defaultLanguage) };
}

async function link(language: string, plain: boolean): Promise<Model> {
  const written = await getOriginals();
  const content = translateContent(written, await translationsInto(language), {
    language,
    direction: directionOf(language),
    original: written.site.data.defaultLanguage,
    plain,
  });
  if (import.meta.env.DEV) showDrafts(content, today(), wordsFor(language));
  return linkContent(content, language, today());
}

async function translationsInto(language: string): Promise<Translations> {
  const content = whileWriting();
  const all = content ? translationsToStore(content) : await getCollection('translations', isThere);
  const wanted = all.filter(({ data }) => data.language === language);
  return new Map(
    wanted.map(({ data, filePath, body }) => [
      data.translates,
      { ...data, file: fileOf(filePath ?? ''), hasBody: Boolean(body) },
    ]),
  );
}

async function refuseFaults(): Promise<void> {
  const problems = await checkContent(contentFolder(), today());
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw withoutStack(`The content has faults.\n${report(errors)}`);
}

// The fault lies in the content, not in the program: where the program stood tells an author nothing.
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

// Those of a list keep its order.
async function entriesOf(name: PagedName, language: string): Promise<ContentEntry<DataOf<PagedName>>[]> {
  const entries = await stored(name);
  const inOrder = isFolder(name) ? entries.sort((a, b) => (a.id < b.id ? -1 : 1)) : entries;
  return inOrder.map((entry) => entryOf<PagedName>(entry, language));
}

async function stored(name: CollectionName): Promise<Stored[]> {
  const content = whileWriting();
  return content ? entriesToStore(name, content, { drafts: true }) : getCollection(name, isThere);
}

// What is handed over while somebody writes does not pass through Astro's store.
function whileWriting(): HandedOver | undefined {
  return import.meta.env.DEV ? handedOver() : undefined;
}

function isThere({ id }: { id: string }): boolean {
  return id !== noEntry;
}

/** An entry as Astro's store keeps it. */
interface Stored {
  id: string;
  data: unknown;
  filePath?: string;
  body?: string;
}

// The loader has put there what the schema read.
function entryOf<Name extends CollectionName>(
  { id, data, filePath, body }: Stored,
  language: string,
): ContentEntry<DataOf<Name>> {
  return {
    id,
    data: data as DataOf<Name>,
    file: fileOf(filePath ?? ''),
    language,
    hasBody: Boolean(body),
  };
}

// The store keeps paths relative to the project; the model's are relative to the content folder.
function fileOf(filePath: string): string {
  return filePath.split(/[\\/]/u).slice(-2).join('/');
}
