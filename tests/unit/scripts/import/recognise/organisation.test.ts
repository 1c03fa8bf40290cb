import { expect, it } from 'vitest';
import {
  findOrganisations,
  listedOrganisations,
} from '../../../../../scripts/import/recognise/organisation.ts';
import { organisationTypeOf } from '../../../../../scripts/import/recognise/organisation-type.ts';
import { line, readingOf } from './names-support.ts';
import { computingTime } from '../../../../support/computing-time.ts';

const reading = readingOf({
  organisations: [
    {
      id: 'tea-house',
      name: 'International Tea House',
      acronym: 'ITH',
      aliases: ['Maison internationale du thé'],
    },
    { id: 'tea-house', language: 'ar', name: 'بيت الشاي الدولي' },
    { id: 'ministry', name: 'Ministry of Water', country: 'ghana' },
    { id: 'who', name: 'Well House Outreach', acronym: 'WHO' },
  ],
  countries: [{ id: 'ghana', name: 'Ghana', iso2: 'GH' }],
});

function inText(text: string) {
  return findOrganisations(text, reading)
    .filter(({ sure }) => sure !== 'guess')
    .map(({ value }) => [value.entry?.id ?? value.name, value.acronym].filter(Boolean).join(' = '));
}

function listed(...texts: string[]) {
  return listedOrganisations(
    texts.map((text) => line(text)),
    reading,
  ).map(({ organisation, role }) =>
    [organisation.entry?.id ?? organisation.name, organisation.acronym, role].filter(Boolean).join(' | '),
  );
}

it.each([
  ['run by the ITH and the National Tea Board', ['tea-house', 'National Tea Board']],
  ['The Ministry of Roads and Bridges of Ghana dug wells.', ['Ministry of Roads and Bridges of Ghana']],
  ['supported by the Ministry of Water of Ghana', ['ministry']],
  [
    'with the Northern Growers Association (NGA) of the Ministry of Roads',
    ['Northern Growers Association = NGA', 'Ministry of Roads'],
  ],
  ['Through the Government of Togo, the ITH built schools', ['Government of Togo', 'tea-house']],
  ['the Ministry of Labour, Roads and Youth trained them', ['Ministry of Labour, Roads and Youth']],
  [
    'par le Ministère de la Santé et du Développement social',
    ['Ministère de la Santé et du Développement social'],
  ],
  ['la Maison internationale du thé', ['tea-house']],
  ['نفذه بيت الشاي الدولي', ['tea-house']],
  ['بالتعاون مع لبيت الشاي الدولي', ['tea-house']],
  ['people who dig wells', []],
  ['the National Water Strategy and the Water Act', []],
  ['local governments, ministries and trade unions', []],
  ['a strong union of farmers', []],
])('finds organisations in running text: %s', (text, expected) => {
  expect(inText(text)).toEqual(expected);
});

it('takes no name whose words may be those of two', () => {
  expect(inText('the Ministry of Roads and Water Users Association')).toEqual([]);
});

it.each([
  [
    'one a line',
    ['Ministry of Roads', 'Oxbridge Relief', 'Tea Board'],
    ['Ministry of Roads', 'Oxbridge Relief', 'Tea Board'],
  ],
  [
    'commas',
    ['ITH, Tea Board, Ministry of Labour, Roads and Youth'],
    ['tea-house', 'Tea Board', 'Ministry of Labour, Roads and Youth'],
  ],
  ['"and"', ['ITH, Tea Board and Ministry of Roads'], ['tea-house', 'Tea Board', 'Ministry of Roads']],
  [
    'semicolons and roles',
    ['Ministry of Roads (lead); Tea Fund (TF) (donor); Tea Board'],
    ['Ministry of Roads | accountable', 'Tea Fund | TF | funding', 'Tea Board'],
  ],
  ['a label', ['Implementing partner: Tea Board'], ['Tea Board | implementing']],
  [
    'a sentence',
    ['Our partners are the Ministry of Roads, the Tea Board.'],
    ['Ministry of Roads', 'Tea Board'],
  ],
  [
    'what they are for, though it is a thing',
    ['Ministry of Law and Justice; Fund for the Rule of Law; Law on Roads'],
    ['Ministry of Law and Justice', 'Fund for the Rule of Law'],
  ],
  [
    'nothing but spaces',
    [
      'Ministry of Roads and Rural Affairs Ghana Tea Organization National Water Bureau Ghana Federation of Trade Unions Association of Ghana Weavers',
    ],
    [
      'Ministry of Roads and Rural Affairs',
      'Ghana Tea Organization',
      'National Water Bureau',
      'Ghana Federation of Trade Unions',
      'Association of Ghana Weavers',
    ],
  ],
  [
    'not even spaces',
    ['Ministry of RoadsGhana Tea OrganizationNational Water Bureau'],
    ['Ministry of Roads', 'Ghana Tea Organization', 'National Water Bureau'],
  ],
  [
    'French',
    ['Ministère de la santé publique ; Agence française de l’eau ; Fondation Awa'],
    ['Ministère de la santé publique', 'Agence française de l’eau', 'Fondation Awa'],
  ],
  [
    'Spanish',
    ['Ministerio de Agua y Saneamiento, Fundación Luz y Cámara de Comercio de Cusco'],
    ['Ministerio de Agua y Saneamiento', 'Fundación Luz', 'Cámara de Comercio de Cusco'],
  ],
  [
    'Portuguese',
    ['Ministério da Saúde; Associação dos Produtores de Chá'],
    ['Ministério da Saúde', 'Associação dos Produtores de Chá'],
  ],
  ['Arabic', ['وزارة المياه', 'جمعية المزارعين'], ['وزارة المياه', 'جمعية المزارعين']],
  [
    'a language without spaces',
    ['ກະຊວງສຶກສາທິການ ແລະ ກິລາ', 'ສະມາຄົມຊາວສວນ'],
    ['ກະຊວງສຶກສາທິການ ແລະ ກິລາ', 'ສະມາຄົມຊາວສວນ'],
  ],
  [
    'a name with a country in it',
    ['Ministry of Water of the Republic of Ghana', 'Ministry of Water of Togo'],
    ['ministry', 'Ministry of Water of Togo'],
  ],
  [
    'a name with "and" in it',
    ['United Nations Peace and Water Trust Fund'],
    ['United Nations Peace and Water Trust Fund'],
  ],
  [
    'no organisations',
    ['National Water Strategy', 'Ghana', 'local communities and schools', 'Partners', 'N/A', '2024'],
    [],
  ],
  ['each once', ['ITH', 'International Tea House'], ['tea-house']],
  [
    'names that have two heads',
    [
      'United Nations Department of Tea and Water (UNDTW)',
      'United Nations Tea Commission for Africa',
      'Northern Bank Group',
    ],
    [
      'United Nations Department of Tea and Water | UNDTW',
      'United Nations Tea Commission for Africa',
      'Northern Bank Group',
    ],
  ],
  ['a role behind a dash', ['Tea Board – lead'], ['Tea Board | accountable']],
  [
    'a role before a name',
    ['Tea Board, in partnership with the Ministry of Roads'],
    ['Tea Board', 'Ministry of Roads | partner'],
  ],
  ['a sum in brackets', ['Tea Board (1.9 million euros)'], ['Tea Board']],
  ['a legal form', ['Wasser für alle e.V.'], ['Wasser für alle e.V.']],
  ['"and" of Arabic', ['وزارة المياه، وجمعية المزارعين'], ['وزارة المياه', 'جمعية المزارعين']],
])('reads lists of organisations: %s', (_, texts, expected) => {
  expect(listed(...texts)).toEqual(expected);
});

it.each([
  ['Ministry of Water', 'government'],
  ['Ghana Federation of Trade Unions', 'workers'],
  ['National Chamber of Commerce', 'employers'],
  ['Tea Foundation', 'foundation'],
  ['University of Kumasi', 'academic'],
  ['United Nations Tea Programme', 'multilateral'],
  ['Ministère de l’Eau', 'government'],
  ['Fundação Luz', 'foundation'],
  ['جامعة الشمال', 'academic'],
  ['ກະຊວງນໍ້າ', 'government'],
  ['Tea Board', undefined],
])('tells the type of %s: %s', (name, type) => {
  expect(organisationTypeOf(name)).toBe(type);
});

it('reads hostile text in time', () => {
  const texts = [
    'Ministry of A, '.repeat(5000),
    'Tea Board and '.repeat(5000),
    'Ministry of '.repeat(9000),
    '('.repeat(50_000),
    'Union '.repeat(9000),
  ];
  const time = computingTime(() => {
    for (const text of texts) {
      findOrganisations(text, reading);
      listedOrganisations([line(text)], reading);
    }
  });
  expect(time).toBeLessThan(6000);
});

it.each([
  [
    'Lake Fund (EUR 900,000), Tea Trust (20 %), Weavers Union (2021–2025)',
    ['Lake Fund', 'Tea Trust', 'Weavers Union'],
  ],
  ['Tea Board – training of growers', ['Tea Board']],
  ['Kingdom of the Netherlands; Ghana', ['Kingdom of the Netherlands']],
  ['World Food Programme (WFP)', ['World Food Programme | WFP']],
  ['Lake Committee and the Green Cross Society', ['Lake Committee', 'Green Cross Society']],
  ['Tea Institute, with the Centre for Wells', ['Tea Institute', 'Centre for Wells']],
])('lists %s', (text, expected) => {
  expect(listed(text)).toEqual(expected);
});

it.each([
  [
    'وزارة العدل، ونقابة المحامين، وبرنامج الأمم المتحدة الإنمائي',
    ['وزارة العدل', 'نقابة المحامين', 'برنامج الأمم المتحدة الإنمائي'],
  ],
  ['الصندوق النرويجي لسيادة القانون', ['الصندوق النرويجي لسيادة القانون']],
  ['ສະຫະພັນແມ່ຍິງແຂວງຫົວພັນ', ['ສະຫະພັນແມ່ຍິງແຂວງຫົວພັນ']],
])('lists whole names in other scripts: %s', (text, names) => {
  const found = listedOrganisations([line(text)], readingOf({}));
  expect(found.map(({ organisation: { name } }) => name)).toEqual(names);
});
