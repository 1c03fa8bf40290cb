import { commentedEntry } from '../../src/content-files/commented-entry.ts';
import { slugOf } from '../../src/content-files/slug.ts';
import { starterWordsIn } from '../../src/i18n/starter-site.ts';
import { collections, type CollectionName } from '../../src/schemas/collections.ts';
import { fileOf, type NewCollection } from './kinds.ts';

/** What a new site is made of. */
export interface SiteAnswers {
  organisation: string;
  /** What kind of organisation it is. */
  type: string;
  country: string;
  iso2: string;
  currency: string;
  /** The first is the one it is written in. */
  languages: readonly string[];
  title: string;
  person: string;
  email?: string | undefined;
  phone?: string | undefined;
  accent?: string | undefined;
  url: string;
}

/**
 * The files of a small site that is whole: a brief with a request, somebody who answers, and a page. They are public,
 * so that there is something to see at once; each text says what belongs in its place, and the sum is 1, so that no
 * reader takes them for real.
 * @param today `YYYY-MM-DD`
 */
export function siteFiles(answers: SiteAnswers, today: string): Record<string, string> {
  const { organisation, type, country, iso2, currency, languages, title, person, email, phone, accent, url } =
    answers;
  const [language = ''] = languages;
  const words = starterWordsIn(language);
  const ids = {
    organisation: slugOf(organisation) ?? 'our-organisation',
    contact: slugOf(person) ?? 'our-contact',
    country: slugOf(nameInEnglish(iso2)) ?? iso2.toLowerCase(),
    brief: 'first-brief',
  };
  const settings = {
    title,
    url,
    organisation: ids.organisation,
    languages,
    defaultLanguage: language,
    currency,
    contact: ids.contact,
    accent,
  };
  const brief = {
    title: words.brief.title,
    kind: 'donor-brief',
    summary: words.brief.summary,
    countries: [ids.country],
    status: 'pipeline',
    published: today,
  };
  const ask = {
    brief: ids.brief,
    title: words.ask.title,
    kind: 'phase',
    order: 1,
    purpose: words.ask.purpose,
    amount: 1,
  };
  return {
    'site.yaml': text('site', settings),
    ...entry('organisations', ids.organisation, { name: organisation, type }),
    ...entry('contacts', ids.contact, { name: person, organisation: ids.organisation, email, phone }),
    ...entry('countries', ids.country, { name: country, iso2 }, ''),
    ...entry('briefs', ids.brief, brief, words.brief.body),
    ...entry('asks', 'first-request', ask, words.ask.body),
    ...entry('pages', 'about', { title: words.about.title }, words.about.body(organisation)),
  };
}

/** The English name of a country. */
function nameInEnglish(iso2: string): string {
  return new Intl.DisplayNames('en', { type: 'region' }).of(iso2) ?? iso2;
}

function entry(
  collection: NewCollection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
  body?: string,
): Record<string, string> {
  return { [fileOf(collection, id)]: text(collection, fields, body) };
}

function text(collection: CollectionName, fields: Readonly<Record<string, unknown>>, body?: string): string {
  const { schema } = collections[collection];
  return commentedEntry({ schema, fields, isYaml: body === undefined, ...(body !== undefined && { body }) });
}
