import { expect, it } from 'vitest';
import { findPhones } from '../../../../../scripts/import/recognise/phone.ts';
import { hostile, hostileParts, timeOf } from './reading-of.ts';

it.each([
  ['Tel.: +44 20 7946 0000', ['+44 20 7946 0000']],
  ['Tél : 00 33 1 23 45 67 89', ['+33 1 23 45 67 89']],
  ['(+254) 20 123 4567', ['+254 20 123 4567']],
  ['+254 20 1234567 or +254 20 7654321', ['+254 20 1234567', '+254 20 7654321']],
  ['+254 20 1234567 ext. 12', ['+254 20 1234567 ext. 12']],
  ['\u202a+254\u202f20 1234567\u202c', ['+254 20 1234567']],
  ['هاتف: ٠٠٩٦٢٦٥٦٥٣٩٩١', ['+96265653991']],
  ['ໂທ: 020 55 123 456', ['020 55 123 456']],
  ['الهاتف: 962795512084+', ['+962795512084']],
  ['الهاتف: 118 403 98 216+', []],
  ['Fax: +44 20 7946 0000', []],
  ['Tel/Fax: +44 20 7946 0000', ['+44 20 7946 0000']],
  ['KES 12 500 000 in 2020-21', []],
  ['P.O. Box 8156 1234567', []],
  ['+1 2', []],
])('%s', (text, phones) => {
  expect(findPhones({ text }).map(({ value }) => value)).toEqual(phones);
});

it('says that the code of a country is missing', () => {
  expect(findPhones({ text: 'Tel: 020 7946 0000' })).toMatchObject([
    { sure: 'likely', why: /code of its country/u },
  ]);
});

it('reads links, each number once', () => {
  const links = [
    { text: 'Call', href: 'tel:+442079460000' },
    { text: 'us', href: 'tel:+442079460000' },
  ];
  expect(findPhones({ text: 'Call us', links })).toMatchObject([
    { value: '+442079460000', at: 0, written: 'Call' },
  ]);
});

it.each([...hostileParts, '+1 (', 'Tel '])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findPhones({ text }))).toBeLessThan(1000);
});
