import { expect, it } from 'vitest';
import { pocketCard } from '../../../src/formats/pocket-card.ts';
import type { Contact } from '../../../src/model/model.ts';
import { qrCode, qrPicture } from '../../../src/press/qr.ts';
import { readByIcal } from '../../support/card-readers.ts';
import { readCode } from '../../support/code-readers.ts';

const page = 'https://water.example/contacts/ann/';
const cardOf = (contact: object): string =>
  pocketCard(
    {
      name: 'Ann Vula',
      organisation: { name: 'Water Agency' },
      aliases: [],
      address: ['Lake Road 5'],
      languages: ['en'],
      answersFor: [],
      ...contact,
    } as unknown as Contact,
    page,
  );
const full = {
  email: 'ann@water.example',
  phone: '+44 20 7946 0000',
  jobTitle: 'Head',
  office: 'North office',
};
const long = (letters: number) => 'x'.repeat(letters);

it('holds what a telephone keeps, and no more', () => {
  expect(cardOf(full)).toBe(
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Ann Vula',
      'N:;Ann Vula;;;',
      'TEL;TYPE=work,voice:+442079460000',
      'EMAIL;TYPE=work:ann@water.example',
      'ORG:Water Agency;North office',
      'TITLE:Head',
      `URL:${page}`,
      'ADR;TYPE=work:;;Lake Road 5;;;;',
      'END:VCARD',
      '',
    ].join('\r\n'),
  );
});

it.each<[letters: number, field: string, kept: string[]]>([
  [40, 'office', ['ORG', 'TITLE', 'URL', 'ADR']],
  [300, 'office', ['ORG', 'TITLE', 'URL', 'ADR']],
  [200, 'address', ['ORG', 'TITLE', 'URL']],
  [300, 'jobTitle', ['ORG', 'URL', 'ADR']],
  [300, 'organisation', ['URL', 'ADR']],
  [140, 'name', []],
])('keeps, of %i letters in %s, %j', (letters, field, kept) => {
  const values: Record<string, unknown> = { organisation: { name: long(letters) }, address: [long(letters)] };
  const value = values[field] ?? long(letters);
  const card = cardOf({ ...full, [field]: value });
  const names = readByIcal(card)[0]?.map(({ name }) => name);
  expect(names).toEqual(['VERSION', 'FN', 'N', 'TEL', 'EMAIL', ...kept]);
  expect(qrCode(card).size, 'modules of version 15').toBeLessThanOrEqual(77);
});

it('keeps the organisation without its units before it leaves it out', () => {
  expect(cardOf({ ...full, office: long(300) })).toContain('\r\nORG:Water Agency\r\n');
});

it('has the title of a part in a brief where the person has none', () => {
  const answersFor = [{}, { role: 'Coordinator' }];
  expect(cardOf({ ...full, jobTitle: undefined, answersFor })).toContain('\r\nTITLE:Coordinator\r\n');
  expect(cardOf({ ...full, answersFor })).toContain('\r\nTITLE:Head\r\n');
});

it('is the address of the page where the name alone is too long', () => {
  expect(cardOf({ name: long(200) })).toBe(page);
});

it.each<[what: string, contact: object]>([
  ['Latin letters', full],
  ['neither mail nor telephone', {}],
  [
    'Lao',
    { ...full, name: 'ທ່ານ ນາງ ສົມສະຫວັນ ໄຊຍະວົງ', organisation: { name: 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ' } },
  ],
  ['Arabic', { ...full, name: 'الدكتورة أمينة الشمالي', organisation: { name: 'وكالة المياه' } }],
  ['Chinese', { ...full, name: '王小明', organisation: { name: '国际劳工组织' } }],
  ['accents and signs', { ...full, name: 'Élise Ç. 👩‍🚀', jobTitle: 'Cheffe, “eau”' }],
  ['as much as there is room for', { ...full, jobTitle: 'ຫົວໜ້າ'.repeat(10) }],
])('is read to the letter by two programs, at 25 mm, with %s', async (_, contact) => {
  const card = cardOf(contact);
  const picture = qrPicture(card);
  for (const sight of [{}, { turned: 7 }, { blurred: 1 }, { dots: 590, turned: 170, blurred: 2 }])
    expect(await readCode(picture, sight), JSON.stringify(sight)).toEqual({ zxing: [card], jsqr: card });
});
