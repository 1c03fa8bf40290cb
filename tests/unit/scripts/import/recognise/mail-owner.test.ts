import { expect, it } from 'vitest';
import { isDomainOf, ownersOf } from '../../../../../scripts/import/recognise/mail-owner.ts';
import { line, readingOf } from './names-support.ts';

it.each([
  ['lakecoast', { name: 'Lake Coast Foundation' }, true],
  ['lakesignschools', { name: 'Lake Sign Schools' }, true],
  ['lca', { name: 'Lake Coast Agency', acronym: 'LCA' }, true],
  ['lake', { name: 'Lake Coast Foundation' }, false],
  ['coast', { name: 'Lake Coast Foundation' }, false],
])('tells whether %j is made of a name', (domain, organisation, is) => {
  expect(isDomainOf(domain, organisation)).toBe(is);
});

it.each([
  ['The Lake Coast Foundation builds ovens. Write to ama@lakecoast.example.', ['Lake Coast Foundation']],
  ['Lake Water Relief digs wells. Write to ama@lakewater.example.', ['Lake Water Relief']],
  ['The Lake Coast Foundation builds ovens. Write to ama@mail.example.', []],
])('finds who writes %j', (text, names) => {
  const reading = readingOf({}, 'en');
  expect([...new Set(ownersOf([line(text)], reading).map(({ name }) => name))]).toEqual(names);
});
