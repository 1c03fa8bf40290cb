import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import { countryByThreeLetters, countryCodes, isFreeCountryCode } from '../../../src/domain/codelists.ts';
import { refer, taken, type Draft, type DraftValue } from '../draft/draft.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { attributeOf, childrenOf, type IatiElement } from './element.ts';
import { openDraft } from './entry-draft.ts';
import { readFigure } from './figure.ts';
import { textOf } from './narratives.ts';

/** The countries of a file, each once. */
export interface Countries {
  /** Those of an activity, with their shares where it gives them. */
  of(reading: ActivityReading): readonly DraftValue[];
  drafts(): readonly Draft[];
}

/** Gathers the countries of one document. */
export function createCountries(file: Pick<FileReading, 'document' | 'reading'>): Countries {
  const byCode = new Map<string, Draft>();
  const draftOf = (iso2: string, element: IatiElement, reading: ActivityReading) => {
    const line = reading.lines.of(element);
    const named = countryName(iso2, file.reading.defaultLanguage);
    const name =
      named === undefined
        ? textOf([element], reading)
        : taken(named, line, 'likely', 'the name is from the built-in list: the file has the code');
    const draft =
      byCode.get(iso2) ??
      openDraft('countries', file.document, { ...(name && { name }), iso2: taken(iso2, line) });
    byCode.set(iso2, draft);
    return refer(draft, line);
  };
  return {
    of: (reading) => countriesOf(reading, draftOf),
    drafts: () => [...byCode.values()],
  };
}

type DraftOf = (iso2: string, element: IatiElement, reading: ActivityReading) => DraftValue;

function countriesOf(reading: ActivityReading, draftOf: DraftOf): DraftValue[] {
  const { activity, notes } = reading;
  const elements = childrenOf(activity, 'recipient-country');
  // Since 2.01 a country may stand beside each sum instead.
  const all =
    elements.length > 0
      ? elements
      : firstOfEach(
          childrenOf(activity, 'transaction').flatMap((one) => childrenOf(one, 'recipient-country')),
        );
  const found = all.flatMap((element) => {
    const iso2 = codeOfCountry(element, reading);
    return iso2 === undefined ? [] : [{ iso2, element, share: shareOf(element) }];
  });
  const shares = found.flatMap(({ share }) => share ?? []);
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length > 1 && Math.abs(sum - 100) > 0.01)
    notes.tell(
      `The shares of the countries come to ${Number(sum.toFixed(2))}, not to 100: they were kept`,
      activity,
    );
  const countries = found.map(({ iso2, element, share }) => {
    const country = draftOf(iso2, element, reading);
    return share === undefined ? country : { country, percentage: taken(share, reading.lines.of(element)) };
  });
  return countries.length > 0 ? countries : ownRegion(reading, draftOf);
}

function firstOfEach(elements: readonly IatiElement[]): IatiElement[] {
  return [
    ...new Map(elements.toReversed().map((one) => [attributeOf(one, 'code'), one])).values(),
  ].toReversed();
}

function codeOfCountry(element: IatiElement, { notes }: ActivityReading): string | undefined {
  const code = attributeOf(element, 'code')?.toUpperCase();
  if (code === undefined) return undefined;
  if (countryCodes.includes(code) || isFreeCountryCode(code)) return code;
  const other = countryByThreeLetters(code);
  if (other === undefined) notes.tell(`"${code}" is no country in ISO 3166-1: it was left out`, element);
  return other;
}

function shareOf(element: IatiElement): number | undefined {
  const share = readFigure(attributeOf(element, 'percentage'))?.value;
  return share !== undefined && share >= 0 && share <= 100 ? share : undefined;
}

// Several countries without shares stand in a file of our own as one region, whose code names them.
function ownRegion(reading: ActivityReading, draftOf: DraftOf): DraftValue[] {
  if (!reading.isOwn) return [];
  return childrenOf(reading.activity, 'recipient-region').flatMap((element) =>
    (attributeOf(element, 'code') ?? '')
      .split('-')
      .filter(isCountry)
      .map((code) => draftOf(code, element, reading)),
  );
}

function isCountry(code: string): boolean {
  return countryCodes.includes(code) || isFreeCountryCode(code);
}

/**
 * What a country is called in a language; in English where the builder's machine has no names in it.
 * @example countryName('CD', 'en') // 'Democratic Republic of the Congo'
 */
export function countryName(iso2: string, language: string): string | undefined {
  const name = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' }).of(iso2);
  // Two countries of one name are told apart by their capitals there, as nobody calls them.
  if (name === undefined || !/\s[-–]\s/u.test(name)) return name;
  const listed = Object.entries({ en, es, fr }).find(([one]) => one === language.slice(0, 2))?.[1].countries;
  const [first = name] = [listed?.[iso2 as keyof typeof listed] ?? name].flat();
  return first;
}
