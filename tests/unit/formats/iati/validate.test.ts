import { diag } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { createIatiValidator } from '../../../../src/formats/iati/validate.ts';
import {
  activitiesFile,
  activity,
  organisationFile,
  type ActivityElements,
} from '../../../support/iati-documents.ts';

const { faultsOf, lookAt } = createIatiValidator('2026-01-31');
const faultsWith = (elements: Partial<ActivityElements>) =>
  faultsOf(activitiesFile(activity({ elements })), 'activities');

const transaction = (date: string, more = '') =>
  `<transaction><transaction-type code="11"/><transaction-date iso-date="${date}"/><value currency="FJD" value-date="${date}">5</value>${more}</transaction>`;
const budget = (
  start: string,
  end: string,
  value = '<value currency="FJD" value-date="2026-01-01">5</value>',
) =>
  `<budget type="1" status="1"><period-start iso-date="${start}"/><period-end iso-date="${end}"/>${value}</budget>`;
const result = (type: string, indicator: string) =>
  `<result type="${type}"><title><narrative>A</narrative></title>${indicator}</result>`;
const indicator = (measure: string, values: string) =>
  `<indicator measure="${measure}"><title><narrative>A</narrative></title>${values}</indicator>`;

describe('a valid activity may have', () => {
  it.each<[string, Partial<ActivityElements>]>([
    ['nothing more', {}],
    ['a budget of a year', { budget: budget('2024-01-01', '2024-12-31') }],
    ['transactions up to today', { transaction: transaction('2026-01-30') + transaction('2026-01-31') }],
    ['a sector that was withdrawn', { sector: '<sector code="11321"/>' }],
    ['a category of sectors', { sector: '<sector vocabulary="2" code="160"/>' }],
    [
      'countries with shares',
      {
        'recipient-country':
          '<recipient-country code="FJ" percentage="33.3"/><recipient-country code="WS" percentage="66.7"/>',
      },
    ],
    [
      'a region without a country',
      {
        'recipient-country': '',
        'recipient-region':
          '<recipient-region vocabulary="99" code="x"><narrative>A</narrative></recipient-region>',
      },
    ],
    ['a goal and a target', { tag: '<tag vocabulary="2" code="1"/><tag vocabulary="3" code="1.a"/>' }],
    [
      'a result with values',
      {
        result: result(
          '1',
          indicator(
            '1',
            '<baseline year="2020" value="1"/><period><period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/><target value="3"/><actual value="2"/></period>',
          ),
        ),
      },
    ],
  ])('%s', (_, elements) => {
    expect(faultsWith(elements)).toEqual([]);
  });
});

describe('is not valid:', () => {
  it.each<[string, Partial<ActivityElements>, RegExp]>([
    ['no title', { title: '' }, /^<iati-activity>, line 2: .*Expected is \( title \).*\(schema\)$|title/u],
    [
      'a month for a day',
      { 'activity-date': '<activity-date type="1" iso-date="2026-01"/>' },
      /2026-01.*\(schema\)$/u,
    ],
    ['no sector', { sector: '' }, /\(6\.2\.2\)$/u],
    ['no start', { 'activity-date': '<activity-date type="3" iso-date="2026-01-01"/>' }, /\(6\.11\.1\)$/u],
    [
      'an actual date to come',
      { 'activity-date': '<activity-date type="2" iso-date="2026-02-01"/>' },
      /\(11\.1\.4\)$/u,
    ],
    [
      'an end before its start',
      {
        'activity-date':
          '<activity-date type="1" iso-date="2026-01-02"/><activity-date type="3" iso-date="2026-01-01"/>',
      },
      /\(11\.1\.2\)$/u,
    ],
    [
      'a budget of more than a year',
      { budget: budget('2024-01-01', '2025-01-01') },
      /^<budget>, .*\(7\.5\.3\)$/u,
    ],
    [
      'two countries without shares',
      { 'recipient-country': '<recipient-country code="FJ"/><recipient-country code="WS"/>' },
      /\(3\.1\.2\)$/u,
    ],
    [
      'half of a country',
      { 'recipient-country': '<recipient-country code="FJ" percentage="50"/>' },
      /\(3\.1\.4\)$/u,
    ],
    [
      'two sectors without shares',
      { sector: '<sector code="43010"/><sector code="16010"/>' },
      /\(2\.1\.1\)$/u,
    ],
    [
      'two sectors of our own with other shares, whose sum the ruleset forgets to ask for',
      {
        sector:
          '<sector vocabulary="99" code="a" percentage="50"><narrative>A</narrative></sector><sector vocabulary="99" code="b" percentage="40"><narrative>B</narrative></sector>',
      },
      /\(2\.1\.2\)$/u,
    ],
    [
      'a result without a value',
      { result: result('1', indicator('1', '<baseline year="2020"/>')) },
      /^<baseline>, .*\(8\.8\.1\)$/u,
    ],
    // The validator of IATI says nothing of the next three.
    ['no country and no region', { 'recipient-country': '' }, /\(3\.7\.1\)$/u],
    [
      'the whole in a country, and again in a region',
      {
        'recipient-country': '<recipient-country code="FJ" percentage="100"/>',
        'recipient-region': '<recipient-region code="889" percentage="100"/>',
      },
      /\(shares\)$/u,
    ],
    [
      'a second transaction to come',
      { transaction: transaction('2026-01-31') + transaction('2026-02-01') },
      /\(11\.2\.1\)$/u,
    ],
    // Nor does the schema of codes.
    [
      'a role in no list',
      { 'participating-org': '<participating-org role="5" ref="x"/>' },
      /"5", the role, .*\(OrganisationRole\)$/u,
    ],
    [
      'a kind of organisation in no list',
      { 'participating-org': '<participating-org role="1" type="41" ref="x"/>' },
      /\(OrganisationType\)$/u,
    ],
    [
      'a currency in no list',
      {
        budget: budget('2024-01-01', '2024-12-31', '<value currency="XCG" value-date="2024-01-01">5</value>'),
      },
      /^<value>, line \d+: "XCG", .*\(Currency\)$/u,
    ],
    ['a country in no list', { 'recipient-country': '<recipient-country code="XX"/>' }, /\(Country\)$/u],
    ['a sector in no list', { sector: '<sector code="99999"/>' }, /\(Sector\)$/u],
    [
      'a category in no list',
      { sector: '<sector vocabulary="2" code="430" /><sector vocabulary="2" code="43"/>' },
      /\(SectorCategory\)$/u,
    ],
    ['a goal for a target', { tag: '<tag vocabulary="3" code="1"/>' }, /\(UNSDG-Targets\)$/u],
    ['a target for a goal', { tag: '<tag vocabulary="2" code="1.3"/>' }, /\(UNSDG-Goals\)$/u],
    [
      'a kind of document in no list',
      {
        'document-link':
          '<document-link url="https://x.example.org/" format="text/html"><title><narrative>A</narrative></title><category code="Z9"/></document-link>',
      },
      /\(DocumentCategory\)$/u,
    ],
  ])('%s', (_, elements, fault) => {
    expect(faultsWith(elements)).toContainEqual(expect.stringMatching(fault));
  });

  it('narratives and sums without language or currency', () => {
    const bare = activity({
      attributes: '',
      elements: {
        budget: budget('2024-01-01', '2024-12-31', '<value value-date="2024-01-01">5</value>'),
        title: '<title><narrative>A</narrative></title>',
      },
    });
    expect(faultsOf(activitiesFile(bare), 'activities').join('\n')).toMatch(/\(4\.1\.1\)\n.*\(7\.8\.1\)$/u);
  });

  it('what is no XML', () => {
    expect(faultsOf('<iati-activities version="2.03"><a>', 'activities')).toContainEqual(
      expect.stringMatching(/\(XML\)$/u),
    );
    expect(
      faultsOf(
        activitiesFile(activity({ elements: { title: '<title><narrative>\u0001</narrative></title>' } })),
        'activities',
      ),
    ).toContainEqual(expect.stringMatching(/\(XML\)$/u));
  });
});

it('tells warnings apart: an identifier that does not begin with that of its organisation is allowed', () => {
  const file = activitiesFile(activity({ identifier: 'Y-1' }));
  expect(faultsOf(file, 'activities')).toEqual([]);
  expect(lookAt(file, 'activities')).toEqual([
    expect.objectContaining({ id: '1.1.21', severity: 'warning' }),
  ]);
});

const total = (start: string, end: string, date: string) =>
  `<total-budget status="1"><period-start iso-date="${start}"/><period-end iso-date="${end}"/><value value-date="${date}">5</value></total-budget>`;

it.each<[string, string, RegExp | undefined]>([
  ['a budget of a year', total('2025-01-01', '2025-12-31', '2025-01-01'), undefined],
  [
    'a budget of two years',
    total('2025-01-01', '2026-12-31', '2025-01-01'),
    /^<total-budget>, .*\(7\.5\.3\)$/u,
  ],
  ['what no file has', '<nothing/>', /\(schema\)$/u],
])('looks at the file of an organisation too: %s', (_, end, fault) => {
  expect(faultsOf(organisationFile(end), 'organisation')).toEqual(
    fault ? [expect.stringMatching(fault)] : [],
  );
});

it('gives back the memory of every document, valid or not', () => {
  const seen = [
    activitiesFile(activity({})),
    activitiesFile('<nothing/>'),
    activitiesFile(activity({ elements: { sector: '' } })),
    '<a>',
  ];
  const lookAtAll = () => {
    for (const xml of seen) faultsOf(xml, 'activities');
  };
  // What is compiled at the first is kept.
  lookAtAll();
  diag.configure({ enabled: true });
  lookAtAll();
  const kept: unknown = diag.report();
  diag.configure({ enabled: false });
  expect(kept).toEqual({});
});
