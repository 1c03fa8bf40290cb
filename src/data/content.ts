import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content';
import { wordsFor } from '../i18n/words.ts';
import { checkContent } from './check.ts';
import { showDrafts } from './drafts.ts';
import { contentFolder } from './folder.ts';
import { linkContent } from './link/link.ts';
import type { Model } from './model.ts';
import { loadPictures } from './pictures.ts';
import { report } from './report.ts';
import { today } from './today.ts';

let linking: Promise<Model> | undefined;

/**
 * The whole content of the site, linked.
 * @throws one error that lists every fault, when the content has any
 */
export function getModel(): Promise<Model> {
  linking ??= link();
  return linking;
}

async function link(): Promise<Model> {
  // `npm run build` has checked the same files a moment ago.
  if (process.env.CONTENT_CHECKED === undefined) await refuseFaults();
  const [site] = await getCollection('site');
  if (!site) throw new Error('site.yaml could not be read');
  const entries = {
    briefs: await written('briefs'),
    asks: await written('asks'),
    results: await written('results'),
    updates: await written('updates'),
    contacts: await written('contacts'),
    organisations: await written('organisations'),
    countries: await written('countries'),
    themes: await written('themes'),
    pages: await written('pages'),
  };
  if (import.meta.env.DEV) showDrafts(entries, today(), wordsFor(site.data.defaultLanguage));
  return linkContent({ site: site.data, ...entries }, await loadPictures());
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

async function written<C extends CollectionKey>(collection: C) {
  const entries: CollectionEntry<C>[] = await getCollection(collection);
  const inOrder = collection === 'themes' ? entries : entries.sort((a, b) => (a.id < b.id ? -1 : 1));
  return inOrder.map(({ id, data, filePath }) => ({
    id,
    data: data as CollectionEntry<C>['data'],
    file: fileOf(filePath ?? ''),
  }));
}

// The store keeps paths relative to the project; the model's are relative to the content folder.
function fileOf(filePath: string): string {
  return filePath.split(/[\\/]/u).slice(-2).join('/');
}
