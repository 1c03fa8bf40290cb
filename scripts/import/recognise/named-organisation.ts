import { countriesIn } from './country-names.ts';
import type { Known } from './known.ts';
import { nameTokens } from './name-tokens.ts';
import type { NamedOrganisation } from './organisation.ts';
import { organisationTypeOf } from './organisation-type.ts';

/**
 * An organisation of this name, with what the site and the name's own words tell of it.
 * @param acronym the initials that stand behind it
 */
export function namedOrganisation(written: string, known: Known, acronym?: string): NamedOrganisation {
  const name = written.replace(/\s+/gu, ' ').trim();
  const entry =
    known.named('organisations', name) ?? ofItsCountry(name, known) ?? byAcronym(acronym, name, known);
  const type = organisationTypeOf(name);
  return { name, ...(acronym && { acronym }), ...(entry && { entry }), ...(type && { type }) };
}

// "Ministry of Water of the Republic of Ghana" is the site's "Ministry of Water", if that is Ghana's.
function ofItsCountry(name: string, known: Known) {
  const tokens = nameTokens(name);
  const country = countriesIn(tokens, name).find(({ to }) => to === tokens.length);
  const first = country && tokens[country.from];
  if (!country || !first) return undefined;
  const bare = name
    .slice(0, first.at)
    .replace(
      /[\s,(]+(?:(?:of|in|du|de la|des|de|del|do|da)\s+(?:the\s+)?)?(?:(?:Republic|République|República)\s+\p{Ll}+\s+(?:the\s+)?)?$/u,
      '',
    );
  const entry = bare === name ? undefined : known.named('organisations', bare);
  const its = entry?.raw.country;
  const there = known.entries('countries').find(({ id }) => id === its)?.raw.iso2;
  return entry && there === country.iso2 ? entry : undefined;
}

// Initials alone may be another's: they count where the names share their first letters.
function byAcronym(acronym: string | undefined, name: string, known: Known) {
  const entry = acronym === undefined ? undefined : known.named('organisations', acronym);
  return entry && known.named('organisations', name) === entry ? entry : undefined;
}
