import { isFreeCountryCode } from '../../domain/codelists.ts';
import type { Brief } from '../../model/model.ts';
import { listAddress } from '../../schemas/addresses.ts';
import { spellNumber } from './amount.ts';
import type { IatiContext } from './context.ts';
import { element, type XmlElement } from '../xml-element.ts';
import { reasons, type Tell } from './left-out.ts';

/**
 * Where an activity takes place. Of several countries the standard demands shares that come to 100 (3.1.1, 3.1.2): where
 * the content has none, the countries stand as one region of our own, whose code names them, and no share is made up. So
 * does a country that is in no list of ISO's, with all that stand beside it.
 */
export function places(brief: Brief, { absolute }: IatiContext, tell: Tell): XmlElement[] {
  const shares = sharesOf(brief);
  const [only, ...others] = shares.keys();
  if ([...shares.keys()].some(isFreeCountryCode)) {
    tell('countries', reasons.noCountryOfList);
    return [ownRegion(shares, absolute)];
  }
  if (only !== undefined && others.length === 0) return [onlyCountry(only, shares.get(only), tell)];
  const known = [...shares.values()].filter((share) => share !== undefined);
  if (known.length === shares.size && comesToAHundred(known))
    return [...shares].map(([code, share = 0]) => country(code, spellNumber(share)));
  tell('countries', known.length === 0 ? reasons.noShares : reasons.sharesOff);
  return [ownRegion(shares, absolute)];
}

function ownRegion(shares: ReadonlyMap<string, unknown>, absolute: IatiContext['absolute']): XmlElement {
  const code = [...shares.keys()].join('-');
  const uri = absolute(listAddress('countries'));
  return element('recipient-region', { code, vocabulary: ownVocabulary, 'vocabulary-uri': uri });
}

/** Of IATI's RegionVocabulary: whoever reports. */
const ownVocabulary = '99';

// A single country has the whole, or says nothing of its share (3.1.4).
function onlyCountry(code: string, share: number | undefined, tell: Tell): XmlElement {
  if (share === undefined) return country(code);
  if (share === 100) return country(code, '100');
  tell('countries[0].percentage', reasons.oneShare);
  return country(code);
}

function country(code: string, percentage?: string): XmlElement {
  return element('recipient-country', { code, percentage });
}

// By code, as two profiles may be of one country.
function sharesOf({ countries, shares }: Brief): Map<string, number | undefined> {
  const byCode = new Map<string, number | undefined>();
  for (const one of countries) {
    const [before, share] = [byCode.get(one.iso2), shares.get(one)];
    byCode.set(one.iso2, before === undefined ? share : before + (share ?? 0));
  }
  return byCode;
}

// In hundredths of a millionth, so that 33.3, 33.3 and 33.4 do.
function comesToAHundred(shares: readonly number[]): boolean {
  return shares.reduce((sum, share) => sum + Math.round(share * 1e8), 0) === 1e10;
}
