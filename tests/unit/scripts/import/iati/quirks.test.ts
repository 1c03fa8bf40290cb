import { describe, expect, it } from 'vitest';
import {
  isTaken,
  type Draft,
  type DraftValue,
  type Drafted,
} from '../../../../../scripts/import/draft/draft.ts';
import { activityFile } from '../../../../../scripts/import/kinds/activity-file.ts';
import type { Reading } from '../../../../../scripts/import/recognise/reading.ts';
import type { SourceDocument } from '../../../../../scripts/import/source/source-document.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

const reading = {
  language: 'en',
  currency: 'EUR',
  languages: ['en', 'fr'],
  defaultLanguage: 'en',
  site: {},
  today: '2026-01-31',
  known: { entries: () => [], named: () => undefined },
} as unknown as Reading;

function draft(xml: string): Drafted {
  const bytes = new TextEncoder().encode(xml);
  const read: SourceDocument = {
    file: 'x.xml',
    format: 'iati',
    language: 'und',
    lines: [],
    tables: [],
    repairs: [],
    losses: [],
    bytes,
  };
  return activityFile.draft(read, reading);
}

const around = (content: string, attributes = 'xml:lang="en" default-currency="EUR"') =>
  `<iati-activities version="2.03"><iati-activity ${attributes}><iati-identifier>XI-1-a</iati-identifier>
<reporting-org ref="XI-1" type="22"><narrative>Well Diggers</narrative></reporting-org>
<title><narrative>Wells</narrative></title>${content}</iati-activity></iati-activities>`;

function shown(value: DraftValue | undefined): unknown {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((one: DraftValue) => shown(one));
  if (isTaken(value)) return value.value;
  if ('to' in value) {
    const { fields } = value.to as Draft;
    return `→ ${String(shown(fields['name'] ?? fields['title']))}`;
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, shown(one as DraftValue)]));
}

function entries(drafted: Drafted, collection: string): Record<string, unknown>[] {
  return drafted.drafts
    .filter((one) => one.collection === collection)
    .map(({ fields }) => shown(fields) as Record<string, unknown>);
}

const only = (found: Record<string, unknown>, expected: object) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, found[name]]));
const first = (xml: string, collection: string) => entries(draft(xml), collection)[0] ?? {};
const budget = (value: string, attributes = 'type="1"', [start, end] = ['2024-01-01', '2024-12-31']) =>
  `<budget ${attributes}><period-start iso-date="${start}"/><period-end iso-date="${end}"/><value>${value}</value></budget>`;
const pipeline = '<activity-status code="1"/>';
const gift = (type: string, amount: string) =>
  `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2024-02-03"/><value>${amount}</value><provider-org><narrative>Giver</narrative></provider-org></transaction>`;

describe('the fields of a brief', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a status in words', '<activity-status>Implementation</activity-status>', { status: 'implementation' }],
    [
      'what happened before what was planned',
      '<activity-date type="1" iso-date="2020-01-01"/><activity-date type="start-actual" iso-date="2020-02-01"/>',
      { period: { start: '2020-02-01' } },
    ],
    [
      'a date in words, without a day',
      '<activity-date type="start-planned">May 2012</activity-date>',
      { period: { start: '2012-05' } },
    ],
    [
      'a date that says less than a day',
      '<activity-date type="3" iso-date="2026-11-30"><narrative>2026-11</narrative></activity-date><activity-date type="1" iso-date="2024-01-01"/>',
      { period: { start: '2024-01-01', end: '2026-11' } },
    ],
    ['a day that nobody knows', '<activity-date type="1" iso-date="1900-01-01"/>', { period: undefined }],
    ['a day that never comes', '<activity-date type="1" iso-date="2099-01-01"/>', { period: undefined }],
    [
      'only the revised of two budgets',
      budget('100', 'type="Original"') + budget('120', 'type="Revised"'),
      { budget: [{ year: '2024', amount: { amount: 120, currency: 'EUR' } }] },
    ],
    ['no budget of nothing', budget('0'), { budget: undefined }],
    ['no budget below zero', budget('-5'), { budget: undefined }],
    ['no year of a budget of two', budget('5', '', ['2024-01-01', '2025-12-31']), { budget: undefined }],
    [
      'commas between thousands',
      budget('50,000'),
      { budget: [{ year: '2024', amount: { amount: 50000, currency: 'EUR' } }] },
    ],
    [
      'HTML and what was escaped twice',
      '<description><narrative>&lt;p&gt;Fish &amp;amp; chips&lt;/p&gt;</narrative></description>',
      { summary: 'Fish & chips' },
    ],
    ['no words of nothing', '<description><narrative> </narrative></description>', { summary: undefined }],
    [
      'its identifier as the code, where it has no other',
      '<other-identifier ref="B-2" type="B1"/>',
      { code: 'XI-1-a' },
    ],
    ['the code that its reporter gives it', '<other-identifier ref="W-7" type="A1"/>', { code: 'W-7' }],
    [
      'a country by the name it goes by',
      '<recipient-country code="CD"/>',
      { countries: ['→ Democratic Republic of the Congo'] },
    ],
    ['no country of a region', '<recipient-region code="298"/>', { countries: undefined }],
    ['goals that are sectors', '<sector vocabulary="8" code="6.1"/>', { sdgTargets: ['6.1'] }],
    [
      'roles in words',
      '<participating-org role="Funding" type="Government"><narrative>Giver</narrative></participating-org>',
      { participants: [{ organisation: '→ Giver', role: 'funding' }] },
    ],
  ])('%s', (_, content, expected) => {
    expect(only(first(around(content), 'briefs'), expected)).toEqual(expected);
  });

  it('takes the words of the site’s languages, and tells of others', () => {
    const drafted = draft(
      around(
        '<description><narrative>Water</narrative><narrative xml:lang="fr">De l’eau</narrative><narrative xml:lang="fi">Vettä</narrative></description>',
      ),
    );
    const summary = drafted.drafts.find(({ collection }) => collection === 'briefs')?.fields['summary'];
    expect(summary).toMatchObject({ value: 'Water', translations: { fr: { value: 'De l’eau' } } });
    expect(drafted.notes.join()).toContain('Words in Finnish were left out');
  });

  it('writes no money without a currency', () => {
    const drafted = draft(around(budget('5'), 'xml:lang="en"'));
    expect(entries(drafted, 'briefs')[0]).not.toHaveProperty('budget');
    expect(drafted.notes.join()).toContain('no currency');
  });

  it('reads the older form, which has no narratives', () => {
    const old = `<iati-activities><iati-activity xml:lang="en"><iati-identifier>XI-2</iati-identifier><title xml:lang="en">Pumps</title><title xml:lang="fr">Pompes</title>
<contact-info><organization>Pump House</organization><person-name>Doe, Amina</person-name><email>a@example.org</email></contact-info></iati-activity></iati-activities>`;
    expect(first(old, 'briefs')).toMatchObject({ title: 'Pumps', contacts: [{ contact: '→ Amina Doe' }] });
    expect(first(old, 'contacts')).toMatchObject({ organisation: '→ Pump House', email: 'a@example.org' });
  });
});

describe('what is asked for', () => {
  it.each<[string, string, unknown]>([
    [
      'a proposal asks',
      pipeline + budget('500'),
      [{ amount: { amount: 500, currency: 'EUR' }, kind: 'standalone' }],
    ],
    ['what runs asks for nothing', '<activity-status code="2"/>' + budget('500', 'status="1"'), []],
    ['what is committed is not asked for', pipeline + budget('500', 'status="2"'), []],
    ['nothing is no ask', pipeline + budget('0'), []],
    [
      'one sum at two stages counts once, at the furthest',
      pipeline + budget('500') + gift('11', '100') + gift('1', '100') + gift('1', '100'),
      [
        {
          contributions: [
            { kind: 'received', amount: { amount: 100, currency: 'EUR' } },
            { kind: 'received', amount: { amount: 100, currency: 'EUR' } },
          ],
        },
      ],
    ],
  ])('%s', (_, content, asks) => {
    expect(entries(draft(around(content)), 'asks')).toMatchObject(asks as object);
    expect(entries(draft(around(content)), 'asks')).toHaveLength((asks as unknown[]).length);
  });
});

describe('results', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['a decimal comma', '<target value="12,5"/>', { planned: 12.5 }],
    ['no number', '<target value="N/A"/><actual value="3"/>', { planned: undefined, actual: 3 }],
    [
      'parts beside the whole',
      '<actual value="7"/><actual value="4"><dimension name="sex" value="women"/></actual>',
      { actual: 7, breakdown: [{ label: 'women', value: 4 }] },
    ],
  ])('%s', (_, values, expected) => {
    const result = `<result type="Output"><title><narrative>5160</narrative></title><description><narrative>Wells that hold water</narrative></description><indicator measure="1"><title><narrative>Wells</narrative></title><period><period-start iso-date="2024-01-01"/><period-end iso-date="2024-12-31"/>${values}</period></indicator></result>`;
    const { indicators = [], ...fields } = first(around(result), 'results');
    expect(fields).toMatchObject({ title: 'Wells that hold water', kind: 'output', briefs: ['→ Wells'] });
    expect(only((indicators as Record<string, unknown>[])[0] ?? {}, expected)).toEqual(expected);
  });
});

describe('files that are not read', () => {
  it.each([
    ['broken', '<iati-activities>\n<iati-activity>\n</iati-activities>', 'on line 3'],
    ['with a document type', '<!-- a --><!DOCTYPE x [<!ENTITY y "z">]><iati-activities/>', '<!DOCTYPE'],
    ['of another kind', '<rss/>', '<rss>'],
  ])('%s', (_, xml, told) => {
    expect(() => draft(xml)).toThrow(UnreadableDocument);
    expect(() => draft(xml)).toThrow(told);
  });
});

it('lists what gave nothing, each with its line', () => {
  const { lines = [], understood } = draft(
    around('\n<location><name><narrative>Kisumu</narrative></name></location>'),
  );
  const location = lines.find(({ text }) => text.startsWith('<location>'));
  expect(location).toMatchObject({ text: '<location> Kisumu', place: 'line 4' });
  expect(understood).not.toContain(location);
});
