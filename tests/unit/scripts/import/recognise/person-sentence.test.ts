import { describe, expect, test } from 'vitest';
import {
  saidOfPerson,
  titleAndEmployer,
  titleAtEnd,
} from '../../../../../scripts/import/recognise/person-sentence.ts';

describe('saidOfPerson', () => {
  test.each([
    ['Ama Mensah is our new Team Leader', ['name Ama Mensah', 'title Team Leader']],
    ['Our focal point at the Water Agency is Ama Mensah', ['name Ama Mensah', 'organisation Water Agency']],
    [
      'Ama Mensah has been appointed Team Leader. She can be reached at',
      ['name Ama Mensah', 'title Team Leader'],
    ],
    ['Ama Mensah has taken over as Team Leader from John Doe', ['name Ama Mensah', 'title Team Leader']],
    [
      'At the Water Agency our new counterpart is Ama Mensah',
      ['name Ama Mensah', 'organisation Water Agency'],
    ],
    ['The winner of the race is Ama Mensah', []],
    ['Ama Mensah is happy', []],
  ])('reads %s', (text, expected) => {
    expect(saidOfPerson(text).map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(expected);
  });
});

test.each([
  ['please write to our Finance Manager', 'Finance Manager'],
  ['please write to our friends', undefined],
])('the title at the end of %s', (text, expected) => {
  expect(titleAtEnd(text)).toBe(expected);
});

test.each([
  ['Legal Adviser at the Water Agency', { title: 'Legal Adviser', employer: 'Water Agency' }],
  ['Legal Adviser at Noon', undefined],
])('%s', (text, expected) => {
  expect(titleAndEmployer(text)).toEqual(expected);
});
