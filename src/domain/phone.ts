import { isPossiblePhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';

/** Whether some network could ring the number: it has a country code and a length that occurs there (ITU-T E.164). */
export function isPossiblePhone(written: string): boolean {
  return isPossiblePhoneNumber(written);
}

/**
 * The number as a link (RFC 3966); digits that are dialled within the country only, `(0)`, are not in it.
 * @example phoneLink('+44 (0)20 7946 0000 ext. 12') // 'tel:+442079460000;ext=12'
 */
export function phoneLink(written: string): string {
  return parsePhoneNumberFromString(written)?.getURI() ?? `tel:${written.replace(/[^\d+]/gu, '')}`;
}
