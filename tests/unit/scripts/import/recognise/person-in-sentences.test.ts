import { expect, it } from 'vitest';
import { findPeople } from '../../../../../scripts/import/recognise/person.ts';
import { line, readingOf } from './names-support.ts';

const people = (...texts: string[]) =>
  findPeople(
    texts.map((text) => line(text)),
    readingOf({}, 'en'),
  ).map(({ name, jobTitle, email, phone }) =>
    [name, jobTitle, email, phone].flatMap((one) => one?.value ?? []).join(' · '),
  );

it.each([
  [
    'Questions of money are best put to our finance manager, Ama Mensah (ama@tea.example).',
    ['Ama Mensah · finance manager · ama@tea.example'],
  ],
  [
    'If you wish to know more, please ring Dr Ama Mensah, who leads us, on +233 30 255 0142, or write to ama@tea.example.',
    ['Ama Mensah · ama@tea.example · +233 30 255 0142'],
  ],
  [
    'The project manager, Kofi Boateng, can be reached at kofi@tea.example. Ama Mensah, Head of Programmes (ama@tea.example), wrote this.',
    [
      'Kofi Boateng · project manager · kofi@tea.example',
      'Ama Mensah · Head of Programmes · ama@tea.example',
    ],
  ],
  [
    'The wells are dry. My colleague Kofi Boateng will tell you more: kofi@tea.example.',
    ['Kofi Boateng · kofi@tea.example'],
  ],
  ['The wells were opened. The Minister, Kofi Boateng, was there.', []],
])('finds who can be reached in %j', (text, found) => {
  expect(people(text)).toEqual(found);
});

it('gives the number below a name of a place to the person above it', () => {
  expect(people('Ama Mensah', 'Lake Sign Schools', 'ama@lake.example', 'Mobile +233 30 255 0142')).toEqual([
    'Ama Mensah · ama@lake.example · +233 30 255 0142',
  ]);
});
