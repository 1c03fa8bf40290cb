import { expect, it } from 'vitest';
import { findPeople } from '../../../../../scripts/import/recognise/person.ts';
import { line, readingOf } from './names-support.ts';
import { computingTime } from '../../../../support/computing-time.ts';

const reading = readingOf({
  organisations: [
    { id: 'tea-house', name: 'International Tea House', acronym: 'ITH', url: 'https://www.tea.example' },
  ],
});

function people(...texts: string[]) {
  return findPeople(
    texts.map((text) => line(text)),
    reading,
  ).map((person) => ({
    name: person.name.value,
    ...(person.jobTitle && { title: person.jobTitle.value }),
    ...(person.office && { office: person.office.value }),
    ...(person.organisation && { of: person.organisation.value.entry?.id ?? person.organisation.value.name }),
    ...(person.email && { mail: person.email.value }),
    ...(person.phone && { phone: person.phone.value }),
    ...(person.address && { address: person.address.map(({ value }) => value) }),
  }));
}

it('tells whom a person works for by initials that stand before the office and in the mail address', () => {
  expect(people('Ama Mensah, Officer,', 'WHA Clean Homes Team for Ghana', 'ama@wha.example')).toMatchObject([
    { name: 'Ama Mensah', of: 'WHA' },
  ]);
  const [other] = people('Ama Mensah, Officer,', 'WHA Clean Homes Team for Ghana', 'ama@mail.example');
  expect(other?.of).toBeUndefined();
});

it.each([
  [
    'several on one line, cut by their mail addresses',
    [
      'Ama Mensah, Programme Manager E: mensah@grow.example Kofi Boateng, National Coordinator E: kofi@grow.example',
    ],
    [
      { name: 'Ama Mensah', title: 'Programme Manager', mail: 'mensah@grow.example' },
      { name: 'Kofi Boateng', title: 'National Coordinator', mail: 'kofi@grow.example' },
    ],
  ],
  [
    'each part on a line of its own',
    ['Ama Mensah', 'Team Leader', 'Kumasi Liaison Office', 'ama.mensah@grow.example', '+233 30 277 0000'],
    [
      {
        name: 'Ama Mensah',
        title: 'Team Leader',
        office: 'Kumasi Liaison Office',
        mail: 'ama.mensah@grow.example',
        phone: '+233 30 277 0000',
      },
    ],
  ],
  [
    'a label, a form of address, a title in brackets',
    ['Contact: Dr Ama Mensah (Team Leader), Tel. +233 30 277 0000, ama@grow.example'],
    [{ name: 'Ama Mensah', title: 'Team Leader', mail: 'ama@grow.example', phone: '+233 30 277 0000' }],
  ],
  [
    'an office with commas in its name',
    ['Ama MENSAH, Senior Officer, Water, ITH Country Office for Ghana, Togo, and Benin –'],
    [
      {
        name: 'Ama MENSAH',
        title: 'Senior Officer, Water',
        office: 'ITH Country Office for Ghana, Togo, and Benin',
        of: 'tea-house',
      },
    ],
  ],
  [
    'the organisation and its address above',
    [
      'International Tea House',
      'Palm Tower, 3rd Floor',
      '12 Palm Road',
      'Accra, Ghana',
      'Ama Mensah, Team Leader E: ama@grow.example',
    ],
    [
      {
        name: 'Ama Mensah',
        title: 'Team Leader',
        of: 'tea-house',
        mail: 'ama@grow.example',
        address: ['Palm Tower, 3rd Floor', '12 Palm Road', 'Accra, Ghana'],
      },
    ],
  ],
  [
    'a mail address at the domain of an organisation',
    ['Ama Mensah, Team Leader', 'am@tea.example'],
    [{ name: 'Ama Mensah', title: 'Team Leader', of: 'tea-house', mail: 'am@tea.example' }],
  ],
  [
    'a place below the name',
    ['Ama Mensah, Officer', 'ITH Accra, Ghana', 'ama@grow.example'],
    [
      {
        name: 'Ama Mensah',
        title: 'Officer',
        office: 'ITH Accra, Ghana',
        of: 'tea-house',
        mail: 'ama@grow.example',
      },
    ],
  ],
  [
    'French',
    ['Contact : Mme Awa KONÉ, Chargée de programme, tél. : +225 27 20 00 00 00, awa.kone@grow.example'],
    [
      {
        name: 'Awa KONÉ',
        title: 'Chargée de programme',
        mail: 'awa.kone@grow.example',
        phone: '+225 27 20 00 00 00',
      },
    ],
  ],
  [
    'Spanish',
    ['Persona de contacto: Ing. Luis Quispe Mamani, Coordinador Nacional – luis.quispe@grow.example'],
    [{ name: 'Luis Quispe Mamani', title: 'Coordinador Nacional', mail: 'luis.quispe@grow.example' }],
  ],
  [
    'Portuguese',
    ['Contacto: Sra. Marta dos Santos, Gestora de Projeto, marta.santos@grow.example'],
    [{ name: 'Marta dos Santos', title: 'Gestora de Projeto', mail: 'marta.santos@grow.example' }],
  ],
  [
    'Arabic',
    ['السيدة ليلى حداد، منسقة المشروع', 'البريد الإلكتروني: layla@grow.example'],
    [{ name: 'ليلى حداد', title: 'منسقة المشروع', mail: 'layla@grow.example' }],
  ],
  [
    'a language without spaces',
    ['ທ່ານ ນາງ ມະນີວອນ ສີສຸກ, ຜູ້ປະສານງານໂຄງການ', 'ອີເມວ: manivone@grow.example'],
    [{ name: 'ມະນີວອນ ສີສຸກ', title: 'ຜູ້ປະສານງານໂຄງການ', mail: 'manivone@grow.example' }],
  ],
  [
    'cells of a table',
    [
      'Name',
      'Position',
      'E-mail',
      'Ama Mensah',
      'Team Leader',
      'ama@grow.example',
      'Kofi Boateng',
      'Accountant',
      'kofi@grow.example',
    ],
    [
      { name: 'Ama Mensah', title: 'Team Leader', mail: 'ama@grow.example' },
      { name: 'Kofi Boateng', title: 'Accountant', mail: 'kofi@grow.example' },
    ],
  ],
  [
    'between semicolons',
    ['Ama Mensah, Team Leader, ama@grow.example; Kofi Boateng, Accountant, kofi@grow.example'],
    [
      { name: 'Ama Mensah', title: 'Team Leader', mail: 'ama@grow.example' },
      { name: 'Kofi Boateng', title: 'Accountant', mail: 'kofi@grow.example' },
    ],
  ],
  [
    'a title before the name',
    ['Programme Manager: Ama Mensah, ama@grow.example'],
    [{ name: 'Ama Mensah', title: 'Programme Manager', mail: 'ama@grow.example' }],
  ],
  [
    'a sentence that asks to write',
    ['For more information please contact Ama Mensah at ama@grow.example.'],
    [{ name: 'Ama Mensah', mail: 'ama@grow.example' }],
  ],
  [
    'a label and a telephone number',
    ['Contact person: Kofi Boateng, Tel: +233 30 277 0000'],
    [{ name: 'Kofi Boateng', phone: '+233 30 277 0000' }],
  ],
])('finds people: %s', (_, texts, expected) => {
  expect(people(...texts)).toEqual(expected);
});

it.each([
  [
    'a person that a sentence speaks of',
    ['The Minister, Mr Kofi Boateng, said that wells are being dug in every district of the north.'],
  ],
  ['a mailbox of an office', ['Write to info@grow.example']],
  ['a caption', ['Workshop on wells, Kumasi, February 2023']],
  ['words in capitals', ['Clean Water', 'Safe Schools']],
  ['an organisation with a general mailbox', ['Northern Tea Board', 'office@grow.example']],
])('finds nobody: %s', (_, texts) => {
  expect(people(...texts)).toEqual([]);
});

it('knows of each value the line it stands in', () => {
  const [name, title, mail] = [line('Ama Mensah'), line('Team Leader'), line('ama@grow.example')];
  const [person] = findPeople([name, title, mail], reading);
  expect([person?.name.lines, person?.jobTitle?.lines, person?.email?.lines]).toEqual([
    [name],
    [title],
    [mail],
  ]);
  expect(person?.lines).toEqual([name, title, mail]);
});

it('takes the mail address that a link on the name leads to', () => {
  const linked = {
    ...line('Ama Mensah, Team Leader'),
    links: [{ text: 'Ama Mensah', href: 'mailto:ama@grow.example' }],
  };
  expect(findPeople([linked], reading)[0]?.email?.value).toBe('ama@grow.example');
});

it('reads a hostile line in time', () => {
  const long = 'Ama Mensah, Team Leader, '.repeat(20_000);
  const time = computingTime(() => void findPeople([line(long), line('a@'.repeat(900))], reading));
  expect(time).toBeLessThan(2000);
});

it.each([
  ['المسؤول الإعلامي بمؤسسة شمس النيل', 'المسؤول الإعلامي', 'مؤسسة شمس النيل'],
  ['مديرة المشروع في جمعية جذور', 'مديرة المشروع', 'جمعية جذور'],
])('parts the title from the employer in %s', (words, title, of) => {
  expect(people(`ياسر فوزي البدري، ${words}`)).toMatchObject([{ name: 'ياسر فوزي البدري', title, of }]);
});

it('takes who is only quoted for no one to write to', () => {
  expect(people('قالت المهندسة نجلاء عبد الرحيم، مديرة المشروع: لم يعد أحد ينتظر')).toEqual([]);
});
