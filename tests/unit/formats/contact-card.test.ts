import { describe, expect, it } from 'vitest';
import { contactCard, type ContactCard } from '../../../src/formats/contact-card.ts';
import type { Contact } from '../../../src/model/model.ts';
import { readByIcal, readByVcard4, type ReadProperty } from '../../support/card-readers.ts';

const agency = { name: 'Water Agency' };
const ann = {
  id: 'ann',
  name: 'Ann Vula',
  organisation: agency,
  aliases: [],
  address: [],
  languages: [],
  answersFor: [],
};
const addresses = {
  uid: 'urn:uuid:13eeb510-7016-501f-841f-3f80544a0c66',
  source: 'https://water.example/contacts/ann.vcf',
  urls: ['https://water.example/contacts/ann/'],
};

/** The card of a contact in one language, or in several: each with its own words. */
function cardOf(
  editions: Record<string, object>,
  { version = '4.0', ...more }: Partial<ContactCard> & { version?: '4.0' | '3.0' } = {},
): string {
  const said = Object.entries(editions).map(([language, words]) => ({
    language,
    contact: { ...ann, ...words } as unknown as Contact,
  }));
  const [first, ...rest] = said;
  if (!first) throw new Error('A card needs a language');
  return contactCard({ editions: [first, ...rest], original: 'en', ...addresses, ...more }, version);
}

const readers = [
  ['ical.js', readByIcal],
  ['vcard4', readByVcard4],
] as const;

const full = {
  email: 'ann@water.example',
  phone: '+44 7911 123456',
  jobTitle: 'Head of wells, north',
  office: 'North office',
  organisation: { name: 'Wells Department', parent: { name: 'Ministry of Water, Land', parent: undefined } },
  address: ['Lake Road, 5', '"Old mill": 2', 'Vula Island'],
  languages: ['en', 'fr'],
  aliases: ['Ann VULA', 'Ann M. Vula', 'آن فولا'],
  updated: '2025-11-30',
  answersFor: [{ role: 'Coordinator' }, {}, { role: 'Coordinator' }, { role: 'Engineer' }],
};
const photo = '/9j/4AAQ'.repeat(60);

describe.each(readers)('%s gives back', (_, read) => {
  const propertiesOf = (card: string): ReadProperty[] => read(card)[0] ?? [];
  const partsOf = (card: string, name: string) =>
    propertiesOf(card)
      .filter((one) => one.name === name)
      .map(({ parts }) => parts.filter(Boolean));

  it('every field', () => {
    const card = cardOf({ en: full }, { photo, urls: [...addresses.urls, 'https://x.example/a,b;c'] });
    const read = propertiesOf(card).map(({ name, parameters, parts }) => [name, parts, parameters]);
    expect(read.filter(([name]) => !/^(?:BEGIN|VERSION|END)$/u.test(String(name)))).toEqual([
      ['KIND', ['individual'], {}],
      ['UID', [addresses.uid], {}],
      ['SOURCE', [addresses.source], {}],
      ['FN', ['Ann Vula'], {}],
      ['N', ['Vula', 'Ann', '', '', ''], {}],
      ['NICKNAME', ['Ann M. Vula', 'آن فولا'], {}],
      ['ORG', ['Ministry of Water, Land', 'Wells Department', 'North office'], {}],
      ['TITLE', ['Head of wells, north'], {}],
      ['ROLE', ['Coordinator'], {}],
      ['ROLE', ['Engineer'], {}],
      ['TEL', ['+447911123456'], { TYPE: 'work,cell' }],
      ['EMAIL', ['ann@water.example'], { TYPE: 'work' }],
      ['ADR', ['', '', 'Lake Road, 5\n"Old mill": 2\nVula Island', '', '', '', ''], { TYPE: 'work' }],
      ['LANG', ['en'], { PREF: '1' }],
      ['LANG', ['fr'], { PREF: '2' }],
      ['URL', addresses.urls, {}],
      ['URL', ['https://x.example/a%2Cb;c'], {}],
      ['PHOTO', [`data:image/jpeg;base64,${photo}`], {}],
      ['REV', [expect.stringMatching(/^2025-?11-?30T00:?00:?00Z$/u)], {}],
    ]);
  });

  it('words in every language that has them, as alternatives, its own first', () => {
    const card = cardOf({
      lo: { jobTitle: 'ຫົວໜ້າ', organisation: { name: 'ອົງການນ້ຳ' }, answersFor: [{ role: 'ຜູ້ປະສານງານ' }] },
      en: { jobTitle: 'Head', answersFor: [{ role: 'Coordinator' }] },
      fr: { jobTitle: 'Head', answersFor: [{ role: 'Coordinatrice' }] },
      ar: {
        jobTitle: 'رئيسة',
        organisation: { name: 'وكالة المياه' },
        answersFor: [{ role: 'Coordinator' }],
      },
    });
    const said = propertiesOf(card).filter(({ name }) => /^(?:ORG|TITLE|ROLE)$/u.test(name));
    expect(said.map(({ name, parameters, parts }) => [name, parameters['LANGUAGE'], ...parts])).toEqual([
      ['ORG', 'lo', 'ອົງການນ້ຳ'],
      ['ORG', 'en', 'Water Agency'],
      ['ORG', 'ar', 'وكالة المياه'],
      ['TITLE', 'lo', 'ຫົວໜ້າ'],
      ['TITLE', 'en', 'Head'],
      ['TITLE', 'ar', 'رئيسة'],
      ['ROLE', 'lo', 'ຜູ້ປະສານງານ'],
      ['ROLE', 'en', 'Coordinator'],
      ['ROLE', 'fr', 'Coordinatrice'],
    ]);
    expect(new Set(said.map(({ parameters }) => parameters['ALTID']))).toEqual(new Set(['1']));
  });

  it('what its own language does not say in the original, before any other', () => {
    const card = cardOf({ fr: { jobTitle: 'Head' }, ar: { jobTitle: 'رئيسة' }, en: { jobTitle: 'Head' } });
    expect(partsOf(card, 'TITLE')).toEqual([['Head'], ['رئيسة']]);
  });

  it('each part in a brief as one of its own', () => {
    const card = cardOf({
      en: { answersFor: [{ role: 'Lead' }, { role: 'Engineer' }] },
      fr: { answersFor: [{ role: 'Responsable' }, { role: 'Ingénieure' }] },
    });
    const roles = propertiesOf(card).filter(({ name }) => name === 'ROLE');
    expect(roles.map(({ parameters, parts }) => [parameters['ALTID'], ...parts])).toEqual([
      ['1', 'Lead'],
      ['1', 'Responsable'],
      ['2', 'Engineer'],
      ['2', 'Ingénieure'],
    ]);
  });

  it.each<[what: string, contact: object, name: string, expected: string[][]]>([
    ['no telephone', {}, 'TEL', []],
    ['no mail', {}, 'EMAIL', []],
    ['an undivided name', {}, 'N', [['Ann Vula']]],
    ['a name in any script', { name: 'ທ່ານ ສົມສະຫວັນ' }, 'FN', [['ທ່ານ ສົມສະຫວັນ']]],
    ['a name of two hundred letters', { name: 'ສ'.repeat(200) }, 'FN', [['ສ'.repeat(200)]]],
    ['a name of one word', { name: 'Suharto' }, 'N', [['Suharto']]],
    ['a name with a comma and quotes', { name: 'Ann "Nan" Vula, PhD' }, 'FN', [['Ann "Nan" Vula, PhD']]],
    ['a semicolon as a comma', { jobTitle: 'Head; north' }, 'TITLE', [['Head, north']]],
    ['a backslash', { jobTitle: 'a\\b' }, 'TITLE', [['a\\b']]],
    ['a line break in a name as a space', { name: 'Ann\nVula' }, 'FN', [['Ann Vula']]],
    ['a line break in an address', { address: ['a\nb', 'c'] }, 'ADR', [['a b\nc']]],
    [
      'a number with marks of direction',
      { phone: '\u202a+856 20 5555 1234\u202c' },
      'TEL',
      [['+8562055551234']],
    ],
    ['an extension behind a pause', { phone: '+44 20 7946 0000 ext. 12' }, 'TEL', [['+442079460000,12']]],
    ['no spelling that differs in capitals only', { aliases: ['ANN Vula'] }, 'NICKNAME', []],
    [
      'no spelling that tells the parts of the name',
      { aliases: ['Vula, Ann', 'Ani'] },
      'NICKNAME',
      [['Ani']],
    ],
    ['no revision of a month', { updated: '2025-11' }, 'REV', []],
    [
      'a brief’s office where the person has none',
      { answersFor: [{ office: 'Port' }] },
      'ORG',
      [['Water Agency', 'Port']],
    ],
  ])('%s', (_what, contact, name, expected) => {
    expect(partsOf(cardOf({ en: contact }), name)).toEqual(expected);
  });

  it('several cards of one file', () => {
    const file = cardOf({ en: {} }) + cardOf({ en: { name: 'Mele Fifita' } });
    expect(read(file)).toHaveLength(2);
  });
});

it('says in version 3.0 what that version knows, in one language', () => {
  const card = cardOf({ fr: { ...full, jobTitle: 'Cheffe' }, en: full }, { version: '3.0', photo });
  const names = readByIcal(card)[0]?.map(({ name, parameters }) => [name, Object.keys(parameters).join()]);
  expect(names).toEqual([
    ['VERSION', ''],
    ['UID', ''],
    ['SOURCE', ''],
    ['FN', ''],
    ['N', ''],
    ['NICKNAME', ''],
    ['ORG', ''],
    ['TITLE', ''],
    ['ROLE', ''],
    ['ROLE', ''],
    ['TEL', 'TYPE'],
    ['EMAIL', 'TYPE'],
    ['ADR', 'TYPE'],
    ['URL', ''],
    ['PHOTO', 'ENCODING,TYPE'],
    ['REV', ''],
  ]);
  expect(card).toContain('\r\nTITLE:Cheffe\r\n');
});
