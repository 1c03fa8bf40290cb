import { isIatiIdentifier } from '../../domain/iati-identifier.ts';
import type { Contact, Country, Entry, Model, Organisation, Theme } from '../../model/model.ts';
import { tellFilled, type NeverOut } from './filled.ts';
import { everything, nameOf, reasons, type LeftOut } from './left-out.ts';
import { isRoleWritten } from './participants.ts';
import { reporterOf } from './reporter.ts';
import { isWritten } from './results.ts';
import { isTransaction } from './transactions.ts';

const ofAll: NeverOut = {
  updated: reasons.changedOfActivity,
  redirectFrom: reasons.siteOnly,
  sources: reasons.noPlace,
};

const ofOrganisations: NeverOut = {
  acronym: reasons.noPlace,
  aliases: reasons.noPlace,
  country: reasons.noPlace,
  url: reasons.noPlace,
  logo: reasons.noPlace,
  parent: reasons.noPlace,
  ...ofAll,
};

const ofEmployers: NeverOut = {
  type: reasons.nameOnly,
  iatiRef: reasons.nameOnly,
  ...ofOrganisations,
};

const ofContacts: NeverOut = {
  languages: reasons.noPlace,
  aliases: reasons.noPlace,
  photo: reasons.noPlace,
  ...ofAll,
};

const ofCountries: NeverOut = {
  name: reasons.countryByCode,
  officialName: reasons.noPlace,
  region: reasons.noPlace,
  figures: reasons.noPlace,
  ...ofAll,
};

const ofThemes: NeverOut = { aliases: reasons.noPlace, dacSector: reasons.sectorOfActivity };

/** Settings of the site that the files say nothing of. */
const ofSite: NeverOut = {
  title: reasons.siteOnly,
  tagline: reasons.siteOnly,
  askRange: reasons.siteOnly,
  timeZone: reasons.siteOnly,
  staleAfterMonths: reasons.siteOnly,
  contact: reasons.siteOnly,
  social: reasons.siteOnly,
  links: reasons.siteOnly,
  digits: reasons.siteOnly,
  accent: reasons.siteOnly,
  logo: reasons.siteOnly,
  licence: reasons.siteOnly,
  searchAlso: reasons.siteOnly,
  editor: reasons.siteOnly,
  updated: reasons.siteOnly,
};

/**
 * What is left out of everything that is no brief and no ask: results that no activity has, and what of organisations,
 * contacts, countries and themes goes into none.
 * @param today as of the activities: a contribution that does not go out names nobody
 */
export function* leftOutElsewhere(model: Model, today: string): Generator<LeftOut> {
  for (const result of model.results)
    if (!isWritten(result) || result.briefs.length === 0) yield allOf(result, reasons.resultNeedsBrief);
  for (const update of model.updates) yield allOf(update, reasons.noPlace);
  for (const contact of model.contacts)
    yield* isContactWritten(contact) ? partsOf(contact, ofContacts) : [unnamed(contact)];
  const takesPart = organisationsThatTakePart(model, today);
  for (const organisation of model.organisations)
    yield* takesPart(organisation) ? partsOfOrganisation(organisation) : nameAtMost(organisation);
  for (const country of model.countries)
    yield* country.briefs.length > 0 ? partsOfCountry(country) : [unnamed(country)];
  for (const theme of model.themes)
    yield* theme.briefs.length > 0 ? partsOf(theme, ofThemes) : [unnamed(theme)];
  for (const page of model.pages) yield allOf(page, reasons.siteOnly);
  yield* listed('site.yaml', model.site, ofSite);
}

/** Why there are no activities at all, as what is left out. */
export function leftOutForNobody(why: string): LeftOut[] {
  return [{ entry: 'site.yaml', field: 'iati', why }];
}

function isContactWritten({ namedBy: { briefs, asks } }: Contact): boolean {
  return briefs.length > 0 || asks.length > 0;
}

function organisationsThatTakePart(model: Model, today: string): (organisation: Organisation) => boolean {
  const reporter = reporterOf(model);
  return (organisation) =>
    organisation === model.site.organisation ||
    organisation === reporter?.organisation ||
    organisation.inBriefs.some(({ role }) => isRoleWritten(role)) ||
    organisation.contributions.some(({ contribution }) => isTransaction(contribution, today));
}

function* partsOfOrganisation(organisation: Organisation): Generator<LeftOut> {
  const { type, iatiRef } = organisation;
  const told = (field: string, why: string) => ({ entry: nameOf(organisation), field, why });
  if (type === 'employers' || type === 'workers') yield told('type', reasons.organisationType);
  if (iatiRef !== undefined && !isIatiIdentifier(iatiRef)) yield told('iatiRef', reasons.reference);
  yield* partsOf(organisation, ofOrganisations);
}

// Who takes no part may still stand beside the name of a contact.
function nameAtMost(organisation: Organisation): LeftOut[] {
  const isBesideContact = organisation.people.some(isContactWritten);
  return isBesideContact ? partsOf(organisation, ofEmployers) : [unnamed(organisation)];
}

function* partsOfCountry(country: Country): Generator<LeftOut> {
  if (country.hasBody) yield { entry: nameOf(country), field: 'body', why: reasons.noPlace };
  yield* partsOf(country, ofCountries);
}

function partsOf(entry: Contact | Country | Organisation | Theme, fields: NeverOut): LeftOut[] {
  return listed(nameOf(entry), entry, fields);
}

function listed(entry: string, of: object, fields: NeverOut): LeftOut[] {
  const leftOut: LeftOut[] = [];
  tellFilled(of, fields, (field, why) => leftOut.push({ entry, field, why }));
  return leftOut;
}

function unnamed(entry: Entry): LeftOut {
  return allOf(entry, reasons.noPart);
}

function allOf(entry: Entry, why: string): LeftOut {
  return { entry: nameOf(entry), field: everything, why };
}
