import { expect, it } from 'vitest';
import { isPossiblePhone, phoneLink } from '../../../src/domain/phone.ts';

it.each([
  ['+44 20 7946 0000', 'tel:+442079460000'],
  ['+44 (0)20 7946 0000', 'tel:+442079460000'],
  ['+254 (0)712 345678', 'tel:+254712345678'],
  ['+254 20 2345678 ext. 12', 'tel:+254202345678;ext=12'],
  ['+856-21-264-193', 'tel:+85621264193'],
  ['021 264 193', 'tel:021264193'],
])('%s rings %s', (written, link) => {
  expect(phoneLink(written)).toBe(link);
});

it.each([
  ['+679 123 4567', true],
  ['+679 1', false],
  ['123 4567', false],
  ['', false],
])('%j is possible: %j', (written, possible) => {
  expect(isPossiblePhone(written)).toBe(possible);
});
