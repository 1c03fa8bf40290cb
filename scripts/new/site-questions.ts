import { slugOf } from '../../src/content-files/slug.ts';
import { currencyCodes, isLiving } from '../../src/domain/currencies.ts';
import { starterWordsIn } from '../../src/i18n/starter-site.ts';
import { countryCalled } from '../../src/schemas/code-remedies.ts';
import { collections } from '../../src/schemas/collections.ts';
import { describe, type Description } from '../../src/schemas/describe.ts';
import type { SiteAnswers } from './site-files.ts';

/** What is asked for. */
export type Part = keyof SiteAnswers;

/** A question of a new site. */
export interface Question {
  /** The field that reads the answer. */
  field: Description;
  message: string;
  isFree?: true;
  /** What follows from the answers before; `sure` where it may be taken without a word. */
  propose?: (known: Partial<SiteAnswers>) => { value: string; sure: boolean } | undefined;
}

const site = describe(collections.site.schema).fields;
const organisations = describe(collections.organisations.schema).fields;
const contacts = describe(collections.contacts.schema).fields;
const countries = describe(collections.countries.schema).fields;

function field(of: Description['fields'], name: string): Description {
  const found = of[name];
  if (!found) throw new Error(`there is no field called ${name}`);
  return found;
}

/** The questions of a new site, in the order they are asked. */
export const siteQuestions: Record<Part, Question> = {
  organisation: { field: field(organisations, 'name'), message: 'Your organisation: its full name.' },
  type: { field: field(organisations, 'type'), message: 'What kind of organisation is it?' },
  country: {
    field: field(countries, 'name'),
    message: 'The country you work in: the short name people use.',
  },
  iso2: {
    field: field(countries, 'iso2'),
    message: 'The code of the country: two capital letters of ISO 3166-1, or XA for one that is in no list.',
    propose: ({ country = '' }) => sure(countryCalled(country)),
  },
  languages: {
    field: field(site, 'languages'),
    message: 'The languages of the site, with commas between; it is written in the first: en, fr, ar, lo …',
    propose: () => sure('en'),
  },
  currency: {
    field: field(site, 'currency'),
    message: 'The currency you ask in: its code, such as EUR.',
    propose: ({ iso2 = '' }) => currencyOf(iso2),
  },
  title: {
    field: field(site, 'title'),
    message: 'What is the site called?',
    propose: ({ organisation = '', country = '', languages: [language = ''] = [] }) =>
      sure(starterWordsIn(language).siteTitle(organisation, country)),
  },
  person: { field: field(contacts, 'name'), message: 'Who answers donors? Their full name.' },
  email: {
    field: field(contacts, 'email'),
    message: 'Their e-mail address (empty if they are to be rung up).',
    isFree: true,
  },
  phone: {
    field: field(contacts, 'phone'),
    message: 'Their telephone number, beginning with + (may be left empty).',
    isFree: true,
  },
  accent: { field: field(site, 'accent'), message: 'A colour for the site.', isFree: true },
  url: {
    field: field(site, 'url'),
    message:
      'The address the site will have. What stands here reaches nobody: leave it while you do not know.',
    propose: ({ organisation = '' }) =>
      sure(`https://${slugOf(organisation)?.slice(0, 40) ?? 'briefs'}.example.org/`),
  },
};

function sure(value: string | undefined): { value: string; sure: true } | undefined {
  return value === undefined ? undefined : { value, sure: true };
}

// By ISO 4217 the code of a currency begins with that of its country, where it is of one: most often that is the money
// of the country, and not always.
function currencyOf(iso2: string): { value: string; sure: false } | undefined {
  const [only, ...others] = currencyCodes.filter((code) => isLiving(code) && code.startsWith(iso2));
  return only === undefined || others.length > 0 ? undefined : { value: only, sure: false };
}
