import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { rules } from '../../../src/checks/rules.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const check = (changes: Changes, today = '2026-01-01') => checkContent(contentWith(changes), today);

/** A folder with one doubt about it: the rule, what is changed, where it is reported, and what it says. */
type Row = [rule: string, changes: Changes, at: string, says: RegExp];

const ask = 'asks/first-wells.md';
const phase = (order: number, more = '') => `---
brief: wells
title: Phase ${order}
kind: phase
order: ${order}
purpose: More wells.
amount: 200000
${more}---
`;
const result = `---
title: Pumps bought
country: fiji
date: 2025-06-01
kind: output
summary: The pumps are there.
---
`;
const contribution = (amount: string) =>
  `contributions: [{ donor: agency, kind: pledge, date: 2024, amount: ${amount} }]`;
const inKuna = (more: string) => swap('amount: 100000', `amount: { amount: 100000, currency: HRK }\n${more}`);
const figure = (more: string) => `figures: [{ id: people, label: people, value: 9${more} }]`;
const ben = (fields: string) => ({ 'contacts/ben.yaml': `organisation: agency\n${fields}\n` });
const running = swap('status: pipeline', 'status: implementation');
const french = (changes: Changes): Changes => ({ 'site.yaml': swap('[en]', '[en, fr]'), ...changes });
const long = Array.from({ length: 40 }, (_, i) => `word${i}`).join(' ');
const body =
  (text: string) =>
  (old: string): string =>
    `${old}\n${text}\n`;

const rows: Row[] = [
  [
    'phase-order',
    { 'asks/third.md': phase(3) },
    'asks/third.md:5 order',
    /is phase 3, but phase 2 is missing/u,
  ],
  [
    'phase-order',
    { 'asks/fifth.md': phase(5) },
    'asks/fifth.md:5 order',
    /phases 2 to 4 are missing; add it, or write order: 2/u,
  ],
  ['phase-order', { [ask]: swap('order: 1', 'order: 2') }, `${ask}:5 order`, /phase 1 is missing/u],
  [
    'phase-order',
    { 'asks/twin.md': phase(1) },
    'asks/twin.md:5 order',
    /so is asks\/first-wells\.md; give each phase/u,
  ],
  [
    'phase-order',
    { 'asks/second.md': phase(2, 'visibility: draft\n'), 'asks/third.md': phase(3) },
    'asks/third.md:5 order',
    /is phase 3, but phase 2 \(asks\/second\.md\) is not published/u,
  ],
  [
    'cost-lines-add-up',
    { [ask]: add('costLines: [{ category: Pumps, amount: 60000 }, { category: Pipes, amount: 39000.5 }]') },
    `${ask}:2 costLines`,
    /come to FJD 99,000\.5, FJD 999\.5 less than the amount asked \(FJD 100,000\); correct a line, or write amount: 99000\.5$/u,
  ],
  [
    'cost-lines-add-up',
    { [ask]: add('costLines: [{ category: Pumps, amount: 100001 }]') },
    `${ask}:2 costLines`,
    /FJD 1 more than/u,
  ],
  [
    'contributions-within-ask',
    { [ask]: add(contribution('100001')) },
    `${ask}:2 contributions`,
    /come to FJD 100,001, more than the FJD 100,000 asked/u,
  ],
  [
    'contribution-currency',
    { [ask]: add(contribution('{ amount: 5, currency: EUR }')) },
    `${ask}:2 contributions[0].amount`,
    /is in EUR, but the ask is in FJD: it is shown apart/u,
  ],
  [
    'ask-in-range',
    { 'site.yaml': add('askRange: { min: 100001, max: 200000 }') },
    `${ask}:7 amount`,
    /asks for FJD 100,000, outside the range of FJD 100,001 to FJD 200,000/u,
  ],
  [
    'ask-in-range',
    { 'site.yaml': add('askRange: { min: 1, max: 99999.99 }') },
    `${ask}:7 amount`,
    /outside the range/u,
  ],
  [
    'currency-in-use',
    { [ask]: inKuna('period: { start: 2026, end: 2027 }') },
    `${ask}:7 amount`,
    /is in HRK, which ended on 2023-01-01; what followed is EUR \(1 EUR = 7\.53450 HRK\); write the sum in EUR, or the dates at which it was in HRK$/u,
  ],
  ['currency-in-use', { [ask]: inKuna('') }, `${ask}:7 amount`, /is in HRK/u],
  [
    'currency-in-use',
    {
      [ask]: inKuna(
        'period: { start: 2010, end: 2012 }\ncontributions: [{ donor: agency, kind: pledge, date: 2024, amount: 5 }]',
      ),
    },
    `${ask}:9 contributions[0].amount`,
    /is in HRK/u,
  ],
  [
    'currency-in-use',
    { 'briefs/wells.md': add('budget: [{ year: 2027, amount: { amount: 5, currency: ZWN } }]') },
    'briefs/wells.md:2 budget[0].amount',
    /ended on 2008-08-01; what followed is ZWR \(1 ZWR = 10,000,000,000 ZWN\), and today it is ZWG; write the sum in ZWG/u,
  ],
  [
    'currency-in-use',
    { 'updates/visit.md': swap('date: 2024-02-01', 'date: 2026-01\nspend: { amount: 5, currency: BGN }') },
    'updates/visit.md:5 spend',
    /is in BGN, which ended on 2026-01-01; what followed is EUR/u,
  ],
  [
    'currency-in-use',
    { 'site.yaml': swap('FJD', 'ANG') },
    'site.yaml:6 currency',
    /is in ANG, which ended on 2025-07-01; what followed is XCG/u,
  ],
  [
    'sector-in-use',
    { 'themes.yaml': (text) => `${text}  dacSector: "15161"\n` },
    'themes.yaml:3 dacSector',
    /15161 \(Elections\) was withdrawn on 2020-02-28; what stands for it now is "15151" \(Elections\); write that if/u,
  ],
  [
    'sector-in-use',
    { 'themes.yaml': (text) => `${text}  dacSector: "92010"\n` },
    'themes.yaml:3 dacSector',
    /92010 \(Support to national NGOs\) was withdrawn on 2020-02-28; write the code that is used for it now$/u,
  ],
  [
    'more-than-nothing',
    { [ask]: swap('100000', '0') },
    `${ask}:7 amount`,
    /0 is unusual here; write the sum that is asked, or write visibility: draft until it is known$/u,
  ],
  [
    'more-than-nothing',
    { [ask]: add(contribution('0')) },
    `${ask}:2 contributions[0].amount`,
    /write the sum, or take the line out$/u,
  ],
  [
    'more-than-nothing',
    { [ask]: add('costLines: [{ category: Pumps, amount: 0 }, { category: Pipes, amount: 100000 }]') },
    `${ask}:2 costLines[0].amount`,
    /write the sum, or take the line out$/u,
  ],
  [
    'more-than-nothing',
    { 'briefs/wells.md': add('budget: [{ year: 2024, amount: 0 }]') },
    'briefs/wells.md:2 budget[0].amount',
    /write the sum/u,
  ],
  [
    'more-than-nothing',
    { 'updates/visit.md': add('spend: { amount: 0 }') },
    'updates/visit.md:2 spend',
    /write the sum, or take spend out$/u,
  ],
  [
    'more-than-nothing',
    { 'updates/visit.md': add('participants: { value: 0 }') },
    'updates/visit.md:2 participants.value',
    /write how many took part, or take participants out$/u,
  ],
  [
    'more-than-nothing',
    { 'briefs/wells.md': swap('[fiji]', '[{ country: fiji, percentage: 0 }]') },
    'briefs/wells.md:5 countries[0].percentage',
    /write the share of the country/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2020-01-01, end: 2022-02-28 }\ndurationMonths: 25') },
    `${ask}:3 durationMonths`,
    /says 25 months, but its period comes to 26; write durationMonths: 26/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2020-01, end: 2022-02 }\ndurationMonths: 24') },
    `${ask}:3 durationMonths`,
    /comes to 26/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2020, end: 2021 }\ndurationMonths: 37') },
    `${ask}:3 durationMonths`,
    /comes to 24/u,
  ],
  [
    'framework-current',
    {
      'briefs/wells.md': add(
        'frameworks: [{ title: New plan, period: { start: 2026 } }, { title: Old plan, period: { start: 2021, end: 2025 } }]',
      ),
    },
    'briefs/wells.md:2 frameworks[1].period',
    /Old plan ended in 2025; write the framework that follows/u,
  ],
  [
    'brief-heard-of',
    { 'briefs/wells.md': running },
    'briefs/wells.md:6 status',
    /runs \(status: implementation\), but nothing has been heard of it for more than 12 months: it was published 2024; add an update/u,
  ],
  [
    'brief-heard-of',
    {
      'briefs/wells.md': swap('status: pipeline', 'status: finalisation'),
      'updates/visit.md': add('briefs: [wells]'),
    },
    'briefs/wells.md:6 status',
    /its newest update is of 2024-02-01/u,
  ],
  [
    'brief-heard-of',
    {
      'site.yaml': add('staleAfterMonths: 2'),
      'briefs/wells.md': (text) => running(text).replace('published: 2024', 'published: 2025-10-31'),
    },
    'briefs/wells.md:6 status',
    /more than 2 months/u,
  ],
  [
    'report-on-time',
    {
      'updates/visit.md': (text) =>
        add('briefs: [wells]\nnextReportDue: 2025-12')(text.replace('event', 'report')),
    },
    'updates/visit.md:3 nextReportDue',
    /due by 2025-12, and none has come since/u,
  ],
  [
    'answered-since',
    { [ask]: add('answeredBy: [pumps]'), 'results/pumps.md': result },
    `${ask}:2 answeredBy[0]`,
    /results\/pumps \(2025-06-01\) came after the brief was published \(2024\)/u,
  ],
  [
    'paragraph-once',
    {
      'briefs/wells.md': body(long.replaceAll(' word9 ', '\nword9  ')),
      'pages/about.md': body(`First.\n\n${long}`),
    },
    'pages/about.md:7 ',
    /the paragraph that starts "word0 .*…" stands in briefs\/wells\.md too/u,
  ],
  [
    'paragraph-once',
    { 'briefs/wells.md': body(long), [ask]: swap('Ten wells in ten villages.', long) },
    `${ask}:6 purpose`,
    /stands in briefs\/wells\.md too/u,
  ],
  [
    'heading-levels',
    { 'pages/about.md': body('## One\n\n#### Two') },
    'pages/about.md:7 ',
    /a heading with #### follows one with ##, which skips a level; write ###$/u,
  ],
  [
    'mark-works',
    { 'pages/about.md': body('one\n\n##Two') },
    'pages/about.md:7 ',
    /## is shown as it is typed; write a space after ##/u,
  ],
  [
    'mark-works',
    { 'pages/about.md': body('one[^1]') },
    'pages/about.md:5 ',
    /\[\^1\] is shown as it is typed; write its text on a line of its own, as \[\^1\]: the text/u,
  ],
  [
    'person-once',
    ben('name: Benedict\nemail: Ann@Example.org'),
    'contacts/ben.yaml:2 name',
    /Benedict has the same mail address as Ann Vula of contacts\/ann\.yaml; if they are one person, keep one card/u,
  ],
  [
    'person-once',
    ben('name: "VULA, Ann"\nemail: b@example.org'),
    'contacts/ben.yaml:2 name',
    /seems to be Ann Vula/u,
  ],
  [
    'person-once',
    {
      ...ben('name: Anne V\nemail: b@example.org'),
      'contacts/ann.yaml': add('aliases: [Anna, Anne V]'),
    },
    'contacts/ben.yaml:2 name',
    /Anne V seems to be Ann Vula/u,
  ],
  [
    'figure-sourced',
    { 'countries/fiji.md': add(figure('')) },
    'countries/fiji.md:2 figures[0]',
    /has no source and no date; write where it comes from, such as source:/u,
  ],
  [
    'figure-sourced',
    { 'briefs/wells.md': add(figure(', asOf: 2020')) },
    'briefs/wells.md:2 figures[0]',
    /has no source; write where it comes from/u,
  ],
  [
    'figure-sourced',
    { 'briefs/wells.md': add(figure(', source: { title: Census }')) },
    'briefs/wells.md:2 figures[0]',
    /has no date; write the day, month or year it was true for, such as asOf: 2022/u,
  ],
  [
    'link-encrypted',
    { 'organisations/agency.yaml': add('url: http://example.org/x') },
    'organisations/agency.yaml:1 url',
    /not encrypted; write https:\/\/example\.org\/x/u,
  ],
  [
    'link-encrypted',
    { 'pages/about.md': body('one\n\n[two](http://example.org)') },
    'pages/about.md:7 ',
    /write https:\/\/example\.org/u,
  ],
  [
    'phone-possible',
    { 'contacts/ann.yaml': add('phone: "123 4567"') },
    'contacts/ann.yaml:1 phone',
    /no possible international number; write it with \+/u,
  ],
  ['phone-possible', { 'contacts/ann.yaml': add('phone: "+679 1"') }, 'contacts/ann.yaml:1 phone', /\+/u],
  [
    'translation-there',
    french({ 'briefs/wells.fr.md': '---\ntitle: Puits\n---\n' }),
    'site.yaml:4 languages[1]',
    /^8 of 9 are not translated into fr: asks\/first-wells\.md, .*site\.yaml, themes\.yaml \(water\), .*; add a file such as asks\/first-wells\.fr\.md/u,
  ],
  [
    'translation-numbers',
    french({
      'briefs/wells.md': (text) => `${text}\nIt reached 24,280 people, 87.9 per cent, in 2024.\n`,
      'briefs/wells.fr.md':
        '---\ntitle: Puits\n---\n\nEn 2024, 24\u202f820 personnes, soit 87,9 %, les 12 villages.\n',
    }),
    'briefs/wells.fr.md:5 ',
    /says 24\s820, which briefs\/wells\.md does not; write the number that stands there/u,
  ],
  [
    'translation-current',
    french({
      'briefs/wells.md': add('updated: 2025-06-02'),
      'briefs/wells.fr.md': '---\ntitle: Puits\nupdated: 2025-06-01\n---\n',
    }),
    'briefs/wells.fr.md:3 updated',
    /last changed 2025-06-01, but briefs\/wells\.md was changed 2025-06-02; bring the words up to date/u,
  ],
  [
    'interface-words',
    {
      'site.yaml': (text) =>
        text.replace('[en]', '[sw]').replace('defaultLanguage: en', 'defaultLanguage: sw'),
    },
    'site.yaml:4 languages',
    /no words in sw yet .*write only languages that it has: .*en/u,
  ],
];

it.each(rows.map(([rule, changes, at, says]) => [rule, at, changes, says] as const))(
  '%s: %s',
  async (rule, at, changes, says) => {
    const all = await check(changes);
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A second language has no words of the interface, is not built, and not yet translated.
    const problems = all.filter(
      (one) => one.rule === rule || !/^(interface|language|translation)-/u.test(one.rule),
    );
    expect(problems.map((one) => `${one.rule} ${one.file}:${one.line} ${one.field}`)).toEqual([
      `${rule} ${at}`,
    ]);
    expect(problems[0]?.message).toMatch(says);
    expect(problems[0]?.message).toMatch(/\b(write|add|put|give|take|keep|bring|correct|publish)\b/u);
  },
);

it('has a row for every rule that warns', () => {
  const warning = Object.keys(rules).filter((rule) => rules[rule]?.severity === 'warning');
  expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(warning));
});

describe('what is no doubt', () => {
  it.each<[string, Changes, string?]>([
    [
      'phases in order, one of them withdrawn',
      { 'asks/b.md': phase(2, 'withdrawn: true\n'), 'asks/c.md': phase(3) },
    ],
    ['a draft with a number far ahead', { 'asks/b.md': phase(7, 'visibility: draft\n') }],
    [
      'cost lines that add up in cents',
      { [ask]: add('costLines: [{ category: A, amount: 99999.9 }, { category: B, amount: 0.1 }]') },
    ],
    ['an ask that is given all it asked', { [ask]: add(contribution('100000')) }],
    ['a withdrawn ask that was given more', { [ask]: add(`withdrawn: true\n${contribution('100001')}`) }],
    ['an ask at the edge of the range', { 'site.yaml': add('askRange: { min: 100000, max: 100000 }') }],
    [
      'an ask in another currency than the range',
      {
        'site.yaml': add('askRange: { min: 1, max: 2 }'),
        [ask]: swap('100000', '{ amount: 5, currency: EUR }'),
      },
    ],
    [
      'money of its own day in an ask that was spent before its currency ended',
      {
        [ask]: inKuna(
          'period: { start: 2010, end: 2022 }\ncontributions: [{ donor: agency, kind: received, date: 2012, amount: 5 }]',
        ),
      },
    ],
    ['old money in a closed brief', { [ask]: inKuna(''), 'briefs/wells.md': swap('pipeline', 'closed') }],
    ['old money in what is no longer asked', { [ask]: inKuna('withdrawn: true') }],
    [
      'a budget of the years before a change',
      { 'briefs/wells.md': add('budget: [{ year: 2025, amount: { amount: 5, currency: BGN } }]') },
    ],
    [
      'an indicator of 0',
      { 'results/wells-dug.md': add('indicators: [{ id: deaths, title: Deaths, planned: 0, actual: 0 }]') },
    ],
    [
      'cents in a currency that CLDR gives none',
      { [ask]: swap('100000', '{ amount: 12500.50, currency: LAK }') },
    ],
    [
      'cost lines that add up in cents of such a currency',
      {
        [ask]: swap(
          'amount: 100000',
          'amount: { amount: 12500.5, currency: PKR }\ncostLines: [{ category: A, amount: 12500.25 }, { category: B, amount: 0.25 }]',
        ),
      },
    ],
    [
      'a duration one month off, to the month',
      { [ask]: add('period: { start: 2020-01, end: 2022-02 }\ndurationMonths: 25') },
    ],
    [
      'a duration a year off, to the year',
      { [ask]: add('period: { start: 2020, end: 2021 }\ndurationMonths: 36') },
    ],
    ['a duration with an open period', { [ask]: add('period: { start: 2020 }\ndurationMonths: 36') }],
    [
      'a framework on its last day',
      { 'briefs/wells.md': add('frameworks: [{ title: Plan, period: { start: 2020, end: 2026-01-01 } }]') },
    ],
    ['a running brief on the last day it may be silent', { 'briefs/wells.md': running }, '2025-12-31'],
    [
      'a running brief whose ask was in an update',
      {
        'briefs/wells.md': running,
        'updates/visit.md': (text) => add('asks: [first-wells]')(text).replace('2024-02-01', '2025-02-01'),
      },
    ],
    ['a report due today', { 'updates/visit.md': add('nextReportDue: 2026-01-01') }],
    [
      'a report that came',
      {
        'updates/visit.md': add('briefs: [wells]\nnextReportDue: 2025-01'),
        'updates/report.md':
          '---\ntitle: Report\nkind: report\nperiod: { start: 2024-06, end: 2024-12 }\nsummary: A report.\nasks: [first-wells]\n---\n',
      },
    ],
    [
      'a result before the brief',
      { [ask]: add('answeredBy: [pumps]'), 'results/pumps.md': result.replace('2025-06-01', '2024-12-31') },
    ],
    [
      'a paragraph of 39 words in two entries, or of 40 twice in one',
      {
        'briefs/wells.md': body(`${long.replace('word0 ', '')}\n\n${long}\n\n${long}`),
        'pages/about.md': body(long.replace('word0 ', '')),
      },
    ],
    ['headings that go up by two', { 'pages/about.md': body('## One\n\n### Two\n\n#### Three\n\n## Four') }],
    ['a person with an alias of their own', { 'contacts/ann.yaml': add('aliases: [Vula Ann]') }],
    [
      'a figure with a dated source',
      { 'briefs/wells.md': add(figure(', source: { title: Census, date: 2020 }')) },
    ],
    ['a figure from a result', { 'briefs/wells.md': add(figure(', source: { result: wells-dug }')) }],
    [
      'a figure from a dated document',
      {
        'briefs/wells.md': add(
          `documents: [{ title: Survey, url: "https://example.org", category: B01, language: en, date: 2020 }]\n${figure(', source: { document: Survey }')}`,
        ),
      },
    ],
    [
      'a figure with its own date and a source without',
      { 'briefs/wells.md': add(figure(', asOf: 2020, source: { title: Census }')) },
    ],
    ['a telephone in any spelling', { 'contacts/ann.yaml': add('phone: "+44 (0)20-7946 0000"') }],
  ])('%s', async (_, changes, today) => {
    expect(await check(changes, today)).toEqual([]);
  });

  it.each<[string, string]>([
    ['2025', '2025-06-01'],
    ['2025-06-01', '2025-06-01'],
    ['2025-06-02', '2025-06'],
  ])('a translation of %s of an original of %s', async (translated, original) => {
    const problems = await check(
      french({
        'briefs/wells.md': add(`updated: ${original}`),
        'briefs/wells.fr.md': `---\ntitle: Puits\nupdated: ${translated}\nreviewed: true\n---\n`,
      }),
    );
    expect(problems.map(({ rule }) => rule).sort()).toEqual(['translation-there']);
  });
});
