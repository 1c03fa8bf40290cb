import { askSchema } from './ask.ts';
import { briefSchema } from './brief.ts';
import { contactSchema } from './contact.ts';
import { countrySchema } from './country.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { resultSchema } from './result.ts';
import { siteSchema } from './site.ts';
import { themeSchema } from './theme.ts';
import { updateSchema } from './update.ts';

/**
 * Every collection: which schema reads it, and how it lies in the content folder — a folder with a file an
 * entry (`endings`), or one file for the whole (`file`).
 */
export const collections = {
  site: { schema: siteSchema, file: 'site.yaml' },
  themes: { schema: themeSchema, file: 'themes.yaml' },
  briefs: { schema: briefSchema, endings: ['md', 'mdx'] },
  asks: { schema: askSchema, endings: ['md'] },
  results: { schema: resultSchema, endings: ['md'] },
  updates: { schema: updateSchema, endings: ['md'] },
  contacts: { schema: contactSchema, endings: ['yaml'] },
  organisations: { schema: organisationSchema, endings: ['yaml'] },
  countries: { schema: countrySchema, endings: ['md'] },
  pages: { schema: pageSchema, endings: ['md'] },
} as const;

export type CollectionName =
  | 'site'
  | 'themes'
  | 'briefs'
  | 'asks'
  | 'results'
  | 'updates'
  | 'contacts'
  | 'organisations'
  | 'countries'
  | 'pages';
