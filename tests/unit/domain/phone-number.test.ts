import { expect, it } from 'vitest';
import { phoneNumber } from '../../../src/domain/phone-number.ts';

it.each([
  ['+44 20 7946 0000', { number: '+442079460000', isMobile: false }],
  ['+44 (0)20 7946 0000 ext. 12', { number: '+442079460000', extension: '12', isMobile: false }],
  ['\u202a+221\u202f77\u2009889–00–12\u202c', { number: '+221778890012', isMobile: true }],
  ['+44 7911 123456', { number: '+447911123456', isMobile: true }],
  // The plan of this country does not tell mobiles from others.
  ['+1 202 555 0123', { number: '+12025550123', isMobile: false }],
  ['+٨٥٦ ٢١ ٢٦٤ ٥٠٠', { number: '+85621264500', isMobile: false }],
  ['12', { number: '12', isMobile: false }],
])('reads %s', (written, number) => {
  expect(phoneNumber(written)).toEqual(number);
});
