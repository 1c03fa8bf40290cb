import type { AskData } from '../schemas/ask.ts';
import type { BriefData } from '../schemas/brief.ts';
import type { ContactData } from '../schemas/contact.ts';
import type { CountryData } from '../schemas/country.ts';
import type { OrganisationData } from '../schemas/organisation.ts';
import type { PageData } from '../schemas/page.ts';
import type { ResultData } from '../schemas/result.ts';
import type { SiteData } from '../schemas/site.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { UpdateData } from '../schemas/update.ts';
import type { Translation } from './model.ts';

/** An entry as its schema reads it, its references still ids. */
export interface Written<Data> {
  id: string;
  /** Where its text stands. */
  file: string;
  /** The language of the text in that file. */
  language: string;
  /** Whether that file holds a text under its fields. */
  hasBody: boolean;
  /** How far it is translated; undefined in the language it was written in. */
  translation?: Translation | undefined;
  data: Data;
  /** As it was written, where `data` is a translation. */
  original?: Data | undefined;
}

/** Everything published in a content folder, in one language, its references still ids. */
export interface WrittenContent {
  site: Written<SiteData>;
  briefs: Written<BriefData>[];
  asks: Written<AskData>[];
  results: Written<ResultData>[];
  updates: Written<UpdateData>[];
  contacts: Written<ContactData>[];
  organisations: Written<OrganisationData>[];
  countries: Written<CountryData>[];
  themes: Written<ThemeData>[];
  pages: Written<PageData>[];
}
