import { describe, expect, it } from 'vitest';
import { add, contentWith, swap } from '../../../support/content-folder.ts';
import { asFile, iatiOf, schemaFaults, textsIn } from '../../../support/iati.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const agency = 'name: Water Agency\ntype: national-ngo\niatiRef: XM-EXAMPLE-3\n';

/** The small content folder, its organisation with an identifier, with some of its files changed. */
const iatiWith = (changes: Changes, today?: string) =>
  iatiOf(contentWith({ 'organisations/agency.yaml': agency, ...changes }), today);

const brief = (lines: string): Changes => ({ 'briefs/wells.md': add(lines) });
const ask = (lines: string): Changes => ({ 'asks/first-wells.md': add(lines) });
const given = (line: string): Changes => ({
  'organisations/bank.yaml': 'name: Far Bank\ntype: private\n',
  ...ask(`contributions: [{ ${line} }]`),
});
const countries = (list: string): Changes => ({
  'countries/tonga.md': '---\nname: Tonga\niso2: TO\n---\n',
  'countries/samoa.md': '---\nname: Samoa\niso2: WS\n---\n',
  'briefs/wells.md': swap('countries: [fiji]', `countries: ${list}`),
});
const sectors = (...codes: (string | undefined)[]): Changes => ({
  'themes.yaml': codes
    .map((code, i) => `- id: t${i}\n  title: T${i}\n${code ? `  dacSector: "${code}"\n` : ''}`)
    .join(''),
  'briefs/wells.md': swap('themes: [water]', `themes: [${codes.map((_, i) => `t${i}`).join(', ')}]`),
});
const indicator = (fields: string, more = 'period: { start: 2024-01-01 }'): Changes =>
  brief(`${more}\nindicators: [{ id: depth, title: Depth, ${fields} }]`);

const first = '//iati-activity[1]';
const second = '//iati-activity[2]';

/** A change of the content; where to look in the file, and what is found; what is told as left out. */
type Row = [what: string, changes: Changes, xpath: string, found: string[], told?: string[]];

const tables: Record<string, Row[]> = {
  dates: [
    ...(
      [
        ['2025-01-31', '2', '2025-01-31'],
        ['2026-01-31', '2', '2026-01-31'],
        ['2026-02-01', '1', '2026-02-01'],
        ['2025-12', '2', '2025-12-01'],
        // The month is not over: whether it has begun, nobody says.
        ['2026-01', '2', '2026-01-01'],
        ['2026', '1', '2026-01-01'],
      ] as const
    ).map(([start, type, day]): Row => [
      `a start of ${start} on 31 January 2026`,
      {
        'briefs/wells.md': (text) =>
          add(`period: { start: ${start} }`)(text.replace('pipeline', 'implementation')),
      },
      `${first}/activity-date[@type = '${type}']/@iso-date`,
      [day],
    ]),
    [
      'a start that has passed of what is proposed',
      brief('period: { start: 2025-01-01 }'),
      `${first}/activity-date/@type`,
      ['1'],
    ],
    [
      'an end that has passed, one with less than a day',
      {
        'briefs/wells.md': (text) =>
          add('period: { start: 2023, end: 2025-02 }')(text.replace('pipeline', 'closed')),
      },
      `${first}/activity-date[@type = '4'][narrative = '2025-02']/@iso-date`,
      ['2025-02-28'],
    ],
    [
      'a period without an end',
      brief('period: { start: 2025-01-01 }'),
      `${first}/activity-date[@type = '3' or @type = '4']`,
      [],
    ],
    [
      'no period: when it was published, marked',
      {},
      `${first}/activity-date[@type = '1']/@own:basis`,
      ['published'],
    ],
    [
      'no period of an ask: that of its brief, marked',
      brief('period: { start: 2025-06, end: 2027 }'),
      `${second}/activity-date[@own:basis = 'brief']/@iso-date`,
      ['2025-06-01'],
    ],
    [
      'the period of an ask, which is planned even where it has passed',
      ask('period: { start: 2020-01-01, end: 2020-12-31 }'),
      `${second}/activity-date/@type`,
      ['1', '3'],
    ],
    [
      'a change of a day to come',
      brief('updated: 2026-02-01'),
      `${first}/@last-updated-datetime`,
      [],
      ['briefs/wells.md updated'],
    ],
    [
      'a change of today',
      brief('updated: 2026-01-31'),
      `${first}/@last-updated-datetime`,
      ['2026-01-31T00:00:00Z'],
    ],
  ],
  budgets: [
    [
      'a period of one day',
      ask('period: { start: 2025-02-28, end: 2025-02-28 }'),
      `${second}/budget/value`,
      ['100000'],
    ],
    [
      'a year and a day',
      ask('period: { start: 2024-01-01, end: 2025-01-01 }'),
      `${second}/budget/period-end/@iso-date`,
      ['2024-12-31', '2025-01-01'],
    ],
    [
      'a period open at one end',
      ask('period: { start: 2025-02-28 }'),
      `${second}/budget`,
      [],
      ['asks/first-wells.md amount'],
    ],
    [
      'a period of months',
      ask('period: { start: 2025-01, end: 2025-12 }'),
      `${second}/budget`,
      [],
      ['asks/first-wells.md amount'],
    ],
    [
      'a currency that IATI has not got',
      {
        'asks/first-wells.md': (text) =>
          add('period: { start: 2025-01-01, end: 2025-12-31 }')(
            text.replace('amount: 100000', 'amount: { amount: 100000, currency: XCG }'),
          ),
      },
      `${second}/budget | ${second}/own:ask[@currency = 'XCG']/@amount`,
      ['100000'],
      ['asks/first-wells.md amount'],
    ],
    [
      'a currency that has ended and that IATI still has',
      brief('budget: [{ year: 2022, amount: { amount: 7.5, currency: HRK } }]'),
      `${first}/budget/value[@currency = 'HRK']`,
      ['7.50'],
    ],
    [
      'a budget of less than a year',
      brief('budget: [{ year: 2022-05, amount: 7 }]'),
      `${first}/budget`,
      [],
      ['briefs/wells.md budget[0]'],
    ],
  ],
  contributions: [
    [
      'one of today',
      given('donor: bank, amount: 5, kind: received, date: 2026-01-31'),
      `${second}/transaction/value`,
      ['5'],
    ],
    [
      'one to come',
      given('donor: bank, amount: 5, kind: pledge, date: 2026-02-01'),
      `${second}/transaction`,
      [],
      ['asks/first-wells.md contributions[0]'],
    ],
    [
      'one of a month',
      given('donor: bank, amount: 5, kind: pledge, date: 2025-02'),
      `${second}/transaction`,
      [],
      ['asks/first-wells.md contributions[0]'],
    ],
    [
      'one that has lapsed',
      given('donor: bank, amount: 5, kind: pledge, date: 2025-02-01, end: 2025-03'),
      `${second}/transaction`,
      [],
      ['asks/first-wells.md contributions[0]'],
    ],
    [
      'one in confidence',
      given('donor: bank, amount: 5, kind: pledge, date: 2025-02-01, public: false'),
      `//transaction | //*[contains(text(), 'Far Bank')]`,
      [],
      ['asks/first-wells.md contributions[0]'],
    ],
    [
      'one in a currency that IATI has not got',
      given('donor: bank, amount: { amount: 5, currency: ZWG }, kind: pledge, date: 2025-02-01'),
      `${second}/transaction`,
      [],
      ['asks/first-wells.md contributions[0]', 'organisations/bank.yaml everything'],
    ],
  ],
  countries: [
    ['one', {}, `${first}/recipient-country[not(@percentage)]/@code`, ['FJ']],
    [
      'one with the whole',
      countries('[{ country: fiji, percentage: 100 }]'),
      `${first}/recipient-country/@percentage`,
      ['100'],
    ],
    [
      'one with a part',
      countries('[{ country: fiji, percentage: 60 }]'),
      `${first}/recipient-country/@percentage`,
      [],
      ['briefs/wells.md countries[0].percentage'],
    ],
    [
      'several with shares',
      countries(
        '[{ country: fiji, percentage: 33.3 }, { country: tonga, percentage: 33.3 }, { country: samoa, percentage: 33.4 }]',
      ),
      `${second}/recipient-country/@percentage`,
      ['33.3', '33.3', '33.4'],
    ],
    [
      'several without',
      countries('[fiji, tonga]'),
      `${first}/recipient-country | ${first}/recipient-region[@vocabulary = '99']/@code`,
      ['FJ-TO'],
      ['briefs/wells.md countries'],
    ],
    [
      'several with shares that do not come to all',
      countries('[{ country: fiji, percentage: 33.3 }, { country: tonga, percentage: 66.6 }]'),
      `${first}/recipient-country | ${first}/recipient-region/@code`,
      ['FJ-TO'],
      ['briefs/wells.md countries'],
    ],
    [
      'several of which one has a share',
      countries('[{ country: fiji, percentage: 40 }, tonga]'),
      `${second}/recipient-country | ${second}/recipient-region/@code`,
      ['FJ-TO'],
      ['briefs/wells.md countries'],
    ],
    [
      'one that is in no list',
      { 'countries/fiji.md': '---\nname: Nowhere\niso2: XA\n---\n' },
      `${first}/recipient-country | ${first}/recipient-region[@vocabulary = '99']/@code`,
      ['XA'],
      ['briefs/wells.md countries'],
    ],
    [
      'one that is in no list beside one that is, with shares',
      {
        ...countries('[{ country: fiji, percentage: 30 }, { country: tonga, percentage: 70 }]'),
        'countries/tonga.md': '---\nname: Nowhere\niso2: QM\n---\n',
      },
      `${second}/recipient-country | ${second}/recipient-region[@vocabulary = '99']/@code`,
      ['FJ-QM'],
      ['briefs/wells.md countries'],
    ],
    [
      'two profiles of one country',
      {
        'countries/fiji-north.md': '---\nname: North of Fiji\niso2: FJ\n---\n',
        'briefs/wells.md': swap(
          'countries: [fiji]',
          'countries: [{ country: fiji, percentage: 70 }, { country: fiji-north, percentage: 30 }]',
        ),
      },
      `${first}/recipient-country[@code = 'FJ']/@percentage`,
      ['100'],
    ],
  ],
  sectors: [
    ['none', sectors(undefined), `${first}/sector[@vocabulary = '1']/@code`, ['99810']],
    ['one', sectors('14010', undefined), `${second}/sector[@vocabulary = '1']/@code`, ['14010']],
    ['one, twice', sectors('14010', '14010'), `${first}/sector/@code`, ['14010']],
    ['one that was withdrawn', sectors('23010'), `${first}/sector/@code`, ['23010']],
    [
      'several of one category',
      sectors('14010', '14030'),
      `${first}/sector[@vocabulary = '2']/@code`,
      ['140'],
      ['briefs/wells.md themes'],
    ],
    [
      'several of several',
      sectors('14010', '11220'),
      `${first}/sector[@vocabulary = '1']/@code`,
      ['43010'],
      ['briefs/wells.md themes'],
    ],
    [
      'several of a category that is no more',
      sectors('23010', '23020'),
      `${first}/sector/@code`,
      ['43010'],
      ['briefs/wells.md themes'],
    ],
  ],
  indicators: [
    [
      'a value before the brief begins',
      indicator('measure: unit, target: { value: 5, date: 2023-12-31 }'),
      '//target',
      [],
      ['briefs/wells.md indicators[0].target'],
    ],
    [
      'a value reached on a day to come',
      indicator('measure: unit, actuals: [{ value: 5, date: 2026-02-01 }]'),
      '//actual',
      [],
      ['briefs/wells.md indicators[0].actuals[0]'],
    ],
    [
      'a value of a brief without a first day',
      indicator('measure: unit, target: { value: 5, date: 2025-12-31 }', 'period: { start: 2024 }'),
      '//period',
      [],
      ['briefs/wells.md indicators[0].target'],
    ],
    [
      'target and actual of one day, in one period',
      indicator(
        'measure: percent, target: { value: 5, date: 2025-12-31 }, actuals: [{ value: 4, date: 2025-12-31 }, { value: 3, date: 2025-12-31 }]',
      ),
      '//period[target/@value = 5]/actual/@value',
      ['4', '3'],
    ],
    [
      'a unit in per cent',
      indicator('measure: unit, unit: percent, baseline: { value: 5, date: 2023 }'),
      '//indicator/@measure',
      ['2'],
    ],
    [
      'a number that JavaScript writes with an exponent',
      indicator('measure: unit, baseline: { value: 1.0e-7, date: 2023 }'),
      '//baseline/@value',
      ['0.0000001'],
    ],
    [
      'a value at the start of a month',
      indicator('measure: unit, baseline: { value: 5, date: 2023-02 }'),
      '//baseline',
      [],
      ['briefs/wells.md indicators[0].baseline'],
    ],
  ],
  results: [
    ...(
      [
        [
          'a value of another unit than its indicator',
          'unit: wells, planned: 5, actual: { value: 50, unit: percent }, period: { start: 2024-01-01, end: 2024-02-01 }',
          '//target/@value | //actual/@value',
          ['5'],
          ['indicators[0].actual', 'indicators[0].unit'],
        ],
        [
          'values that are all in per cent',
          'planned: { value: 60, unit: percent }, actual: { value: 50, unit: percent }, period: { start: 2024-01-01, end: 2024-02-01 }',
          "//indicator[@measure = '2']//@value",
          ['60', '50'],
          [],
        ],
        [
          'an open period',
          'actual: 5, period: { start: 2024-01-01 }',
          '//period',
          [],
          ['indicators[0].period', 'indicators[0].actual'],
        ],
        ['no period', 'actual: 5', '//period', [], ['indicators[0].actual']],
        ['a baseline without a year', 'baseline: 5', '//baseline', [], ['indicators[0].baseline']],
        [
          'groups beside the whole',
          'actual: 5, breakdown: [{ label: "Girls < 15 & co", value: 3 }], period: { start: 2024-01-01, end: 2024-02-01 }',
          '//actual[dimension]/@value',
          ['3'],
          [],
        ],
      ] as const
    ).map(([what, fields, xpath, found, told]): Row => [
      what,
      {
        'results/wells-dug.md': add(`briefs: [wells]\nindicators: [{ id: wells, title: Wells, ${fields} }]`),
      },
      xpath,
      [...found],
      told.map((field) => `results/wells-dug.md ${field}`),
    ]),
    [
      'one of another country than its brief',
      {
        'countries/tonga.md': '---\nname: Tonga\niso2: TO\n---\n',
        'results/wells-dug.md': (text) =>
          add('briefs: [wells]\nindicators: [{ id: w, title: W }]')(
            text.replace('country: fiji', 'country: tonga'),
          ),
      },
      '//result/@own:id',
      ['wells-dug'],
      ['results/wells-dug.md country'],
    ],
    [
      'one without an indicator',
      { 'results/wells-dug.md': add('briefs: [wells]') },
      '//result',
      [],
      ['results/wells-dug.md everything'],
    ],
    [
      'one without a brief',
      { 'results/wells-dug.md': add('indicators: [{ id: w, title: W }]') },
      '//result',
      [],
      ['results/wells-dug.md everything'],
    ],
  ],
  texts: [
    [
      'that look like XML',
      { 'briefs/wells.md': swap('Wells for every village', `'a < 3 & "c" ]]> 5'`) },
      `${first}/title/narrative`,
      ['a < 3 & "c" ]]> 5'],
    ],
  ],
  'who takes part': [
    [
      'nobody: the organisation of the site, marked',
      {},
      `${first}/participating-org[@own:basis = 'site'][@role = '4']/@ref`,
      ['XM-EXAMPLE-3'],
    ],
    [
      'partners only',
      brief('participants: [{ organisation: agency, role: partner }]'),
      `${first}/participating-org/@own:basis`,
      ['site'],
      ['briefs/wells.md participants[0]'],
    ],
    [
      'an organisation that is named beside a contact only',
      {
        'organisations/ministry.yaml':
          'name: Ministry of Springs\ntype: government\niatiRef: FJ-GOV-1\nacronym: MOS\n',
        'contacts/sala.yaml': 'name: Sala Rabuka\norganisation: ministry\nemail: sala@springs.example.org\n',
        ...ask('contact: sala'),
      },
      '//organisation/narrative',
      ['Ministry of Springs'],
      ['type', 'iatiRef', 'acronym'].map((field) => `organisations/ministry.yaml ${field}`),
    ],
    [
      'an organisation whose identifier IATI refuses',
      {
        'organisations/bank.yaml': 'name: Far Bank\ntype: workers\niatiRef: GB/12 & Co\n',
        ...brief('participants: [{ organisation: bank, role: funding }]'),
      },
      `${first}/participating-org[not(@ref)]/@type`,
      ['90'],
      ['organisations/bank.yaml iatiRef', 'organisations/bank.yaml type'],
    ],
  ],
  documents: [
    [
      'on this site',
      brief('documents: [{ title: About, url: /about/, category: A02, language: en }]'),
      '//document-link/@url',
      ['https://x.example/about/'],
    ],
    [
      'in letters that addresses have not',
      brief('documents: [{ title: A, url: "https://x.example/año?a=ü|b", category: A02, language: pt-BR }]'),
      '//document-link/@url',
      ['https://x.example/a%C3%B1o?a=%C3%BC|b'],
    ],
    [
      'that is a letter',
      brief('documents: [{ title: A, url: "mailto:a@x.example", category: A02, language: en }]'),
      '//document-link',
      [],
      ['briefs/wells.md documents[0]'],
    ],
  ],
};

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('%s', (_, changes, xpath, found, told = []) => {
    const { xml, leftOut } = iatiWith(changes);
    expect(textsIn(xml)(xpath)).toEqual(found);
    const names = leftOut.map(({ entry, field }) => `${entry} ${field}`);
    expect(told.filter((one) => !names.includes(one))).toEqual([]);
  });

  it('are all valid by the schema', async () => {
    const activities = rows.flatMap(([, changes]) => iatiWith(changes).activities.map(({ xml }) => xml));
    expect(await schemaFaults(asFile(activities.join('')))).toEqual([]);
  });
});

it('goes by the day it is made for', () => {
  const changes = {
    'briefs/wells.md': (text: string) =>
      add('period: { start: 2024-01-01, end: 2025-12-31 }')(text.replace('pipeline', 'closed')),
  };
  const typesOn = (day: string) => textsIn(iatiWith(changes, day).xml)(`${first}/activity-date/@type`);
  expect(typesOn('2023-12-31')).toEqual(['1', '3']);
  expect(typesOn('2024-01-01')).toEqual(['2', '3']);
  expect(typesOn('2025-12-30')).toEqual(['2', '3']);
  expect(typesOn('2025-12-31')).toEqual(['2', '4']);
});

it('says in a related activity what the brief itself names, once', () => {
  const other = (id: string, fields: string) => ({
    [`briefs/${id}.md`]: `---\ntitle: ${id}\nkind: project\nsummary: S\ncountries: [fiji]\nstatus: closed\npublished: 2024\n${fields}---\n`,
  });
  const { xml } = iatiWith({
    ...other('a', 'related: [b]\n'),
    ...other('b', 'parent: c\n'),
    ...other('c', ''),
  });
  const related = (id: string, type: number) =>
    textsIn(xml)(
      `//iati-activity[iati-identifier = 'XM-EXAMPLE-3-briefs-${id}']/related-activity[@type = ${type}]/@ref`,
    );
  expect(related('a', 3)).toEqual(['XM-EXAMPLE-3-briefs-b']);
  expect(related('b', 3)).toEqual([]);
  expect(related('b', 1)).toEqual(['XM-EXAMPLE-3-briefs-c']);
  expect(related('c', 2)).toEqual(['XM-EXAMPLE-3-briefs-b']);
});
