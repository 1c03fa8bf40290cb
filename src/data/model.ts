import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { directionOf } from '../domain/direction.ts';
import { wordsFor } from '../i18n/words.ts';
import type { SiteData } from '../schemas/site.ts';
import { checkContent } from '../content-files/check.ts';
import { showDrafts } from '../model/drafts.ts';
import { contentFolder } from '../content-files/folder.ts';
import { linkContent } from '../model/link.ts';
import type { Model } from '../model/model.ts';
import { loadPictures } from './pictures.ts';
import { report } from '../formats/report.ts';
import { today } from '../content-files/today.ts';
import { translateContent, type Translations } from '../model/translate-content.ts';
import type { Written, WrittenContent } from '../model/content.ts';

const models = new Map<string, Promise<Model>>();

/**
 * The whole content of the site in one language, linked.
 * @throws one error that lists every fault, when the content has any
 */
export async function getModel(language?: string): Promise<Model> {
  const { site } = await getOriginals();
  const key = language ?? site.data.defaultLanguage;
  const model = models.get(key) ?? link(key);
  models.set(key, model);
  return model;
}

let reading: Promise<WrittenContent> | undefined;

// The content as it was written, in the site's own language.
function getOriginals(): Promise<WrittenContent> {
  reading ??= read();
  return reading;
}

async function read(): Promise<WrittenContent> {
  // `npm run build` has checked the same files a moment ago.
  if (process.env.CONTENT_CHECKED === undefined) await refuseFaults();
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml could not be read');
  const { defaultLanguage: language } = site.data;
  return {
    site: writtenAs<SiteData>(site, language),
    briefs: await written('briefs', language),
    asks: await written('asks', language),
    results: await written('results', language),
    updates: await written('updates', language),
    contacts: await written('contacts', language),
    organisations: await written('organisations', language),
    countries: await written('countries', language),
    themes: await written('themes', language),
    pages: await written('pages', language),
  };
}

async function link(language: string): Promise<Model> {
  const originals = await getOriginals();
  const content = translateContent(originals, await translationsInto(language), {
    language,
    direction: directionOf(language),
    original: originals.site.data.defaultLanguage,
  });
  const { site, ...entries } = content;
  if (import.meta.env.DEV) showDrafts(entries, today(), wordsFor(language));
  return linkContent({ site, ...entries }, await loadPictures(), language);
}

async function translationsInto(language: string): Promise<Translations> {
  const all = await getCollection('translations', ({ data }) => data.language === language);
  return new Map(
    all.map(({ data, filePath, body }) => [
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

async function written<C extends Exclude<CollectionKey, 'translations'>>(collection: C, language: string) {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  const inOrder = collection === 'themes' ? entries : entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.map((entry) => writtenAs<CollectionEntry<C>['data']>(entry, language));
}

function writtenAs<Data>(
  { id, data, filePath, body }: { id: string; data: unknown; filePath?: string; body?: string },
  language: string,
): Written<Data> {
  return { id, data: data as Data, file: fileOf(filePath ?? ''), language, hasBody: Boolean(body) };
}

// The store keeps paths relative to the project; the model's are relative to the content folder.
function fileOf(filePath: string): string {
  return filePath.split(/[\\/]/u).slice(-2).join('/');
}
