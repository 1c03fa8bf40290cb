import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { plainPhone } from './phone.ts';

/** A number as a network reads it. */
export interface PhoneNumber {
  /** ITU-T E.164, such as `+442079460000`; what was written where it is no number of any country. */
  number: string;
  /** What is dialled when somebody has answered. */
  extension?: string | undefined;
  /** Whether the country's own plan has it for mobiles only. */
  isMobile: boolean;
}

/**
 * A number in the form that a telephone keeps.
 * @example phoneNumber('+44 (0)20 7946 0000 ext. 12') // { number: '+442079460000', extension: '12', isMobile: false }
 */
export function phoneNumber(written: string): PhoneNumber {
  const plain = plainPhone(written);
  const read = parsePhoneNumberFromString(plain);
  if (!read) return { number: plain, isMobile: false };
  return { number: read.number, extension: read.ext, isMobile: read.getType() === 'MOBILE' };
}
