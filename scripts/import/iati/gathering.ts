import type { Draft } from '../draft/draft.ts';
import type { FileReading } from './activity-reading.ts';
import { createContacts, type Contacts } from './contacts.ts';
import { createCountries, type Countries } from './countries.ts';
import { createOrganisations, type Organisations } from './organisations.ts';
import { createResults, type Results } from './results.ts';
import { createThemes, type Themes } from './themes.ts';

/** What several activities of a file speak of, each once. */
export interface Gathering {
  organisations: Organisations;
  contacts: Contacts;
  countries: Countries;
  themes: Themes;
  results: Results;
}

/** Begins to gather. */
export function createGathering(file: FileReading): Gathering {
  const organisations = createOrganisations(file);
  return {
    organisations,
    contacts: createContacts(file, organisations),
    countries: createCountries(file),
    themes: createThemes(file),
    results: createResults(file),
  };
}

/** All that was gathered, what is named by others first. */
export function gathered({ organisations, contacts, countries, themes, results }: Gathering): Draft[] {
  return [organisations, countries, themes, contacts, results].flatMap(({ drafts }) => drafts());
}
