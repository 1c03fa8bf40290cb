import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { rules } from '../../../src/checks/rules.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';
import { copyRemedies } from '../../support/remedies.ts';
import { warningsInWords } from '../../support/said-in-words.ts';

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
    'leak-by-subtraction',
    {
      'briefs/wells.md': add('budget: [{ year: 2024, amount: 120000 }, { year: 2025, amount: 180000 }]'),
      'asks/second.md': phase(2, 'visibility: embargoed\nembargoUntil: 2030-01-01\n'),
    },
    'briefs/wells.md:2 budget',
    /the budget comes to FJD 300,000, and the published requests to FJD 100,000, so anybody can work out the FJD 200,000 of asks\/second\.md, which is not published yet: it is embargoed until 2030-01-01; leave this sum out until that is public/u,
  ],
  [
    'leak-by-subtraction',
    {
      'briefs/wells.md': add('budget: [{ category: Next, amount: 200000 }, { category: Now, amount: 5 }]'),
      'asks/second.md': phase(2, 'visibility: draft\n'),
    },
    'briefs/wells.md:2 budget[0].amount',
    /this line of the budget is FJD 200,000, so anybody can work out the FJD 200,000 of asks\/second\.md/u,
  ],
  [
    'leak-by-subtraction',
    {
      'briefs/wells.md': add('budget: [{ year: 2024, amount: 502000 }]'),
      'asks/second.md': phase(2, 'visibility: draft\n'),
      'asks/third.md': phase(3, 'visibility: draft\n'),
    },
    'briefs/wells.md:2 budget',
    /the FJD 400,000 of asks\/second\.md and asks\/third\.md, which/u,
  ],
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
    /phases 2 to 4 are missing; add them, or write order: 2 if this is phase 2/u,
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
    /is phase 3, but phase 2 \(asks\/second\.md\) is not published yet: it is a draft, and readers will look for it; publish that first/u,
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
    'embargo-over',
    { [ask]: add('visibility: embargoed\nembargoUntil: 2025-12-31') },
    `${ask}:3 embargoUntil`,
    /the embargo ended on 2025-12-31, and this is public; take out visibility and embargoUntil, or write a later day/u,
  ],
  [
    'placeholder-left',
    { 'site.yaml': swap('https://water.example.org/', 'https://example.org/base/') },
    'site.yaml:2 url',
    /found "https:\/\/example\.org\/base\/", an address that is kept for examples and reaches nobody; write the real one/u,
  ],
  [
    'placeholder-left',
    { 'contacts/ann.yaml': swap('ann@water.example.org', 'ann@example.com') },
    'contacts/ann.yaml:3 email',
    /found "ann@example\.com", an address that is kept for examples/u,
  ],
  [
    'placeholder-left',
    { 'pages/about.md': body('one\n\nSee [ours](https://www.example.net/a).') },
    'pages/about.md:7 ',
    /kept for examples/u,
  ],
  [
    'placeholder-left',
    { 'pages/about.md': body('one\n\nThe wells cost [insert amount] each.') },
    'pages/about.md:7 ',
    /"\[insert amount\]" was to be replaced; write what belongs there/u,
  ],
  [
    'placeholder-left',
    { [ask]: swap('Ten wells in ten villages.', 'Ten wells, places TBC.') },
    `${ask}:6 purpose`,
    /"TBC" was to be replaced/u,
  ],
  [
    'placeholder-left',
    french({ 'pages/about.fr.md': '---\ntitle: Lorem ipsum dolor\n---\n' }),
    'pages/about.fr.md:2 title',
    /"Lorem ipsum" was to be replaced/u,
  ],
  ...[
    ['some words', /"some words" was to be replaced/u],
    ['"???"', /"\?\?\?" was to be replaced/u],
    ['well.svg', /"well\.svg" does not say what the picture shows; write that/u],
    ['well', /"well" does not say what the picture shows/u],
    ['Photo 1', /does not say what the picture shows/u],
    ['IMG_2041', /does not say what the picture shows/u],
    ['صورة', /does not say what the picture shows/u],
    ['The village of Nadi', /is the caption too, and is read out twice/u],
  ].map(([alt, says]): Row => [
    'placeholder-left',
    {
      'media/well.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      'updates/visit.md': add(
        `gallery: [{ image: well.svg, alt: ${String(alt)}, caption: The village of Nadi }]`,
      ),
    },
    'updates/visit.md:2 gallery[0].alt',
    says as RegExp,
  ]),
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
    ben('name: Benedict\nemail: Ann@Water.example.org'),
    'contacts/ben.yaml:2 name',
    /Benedict has the same mail address as Ann Vula of contacts\/ann\.yaml; if they are one person, keep one card/u,
  ],
  [
    'person-once',
    ben('name: "VULA, Ann"\nemail: b@water.example.org'),
    'contacts/ben.yaml:2 name',
    /seems to be Ann Vula/u,
  ],
  [
    'person-once',
    {
      ...ben('name: Anne V\nemail: b@water.example.org'),
      'contacts/ann.yaml': add('aliases: [Anna, Anne V]'),
    },
    'contacts/ben.yaml:2 name',
    /Anne V seems to be Ann Vula/u,
  ],
  [
    'figure-sourced',
    { 'countries/fiji.md': add(figure('')) },
    'countries/fiji.md:2 figures[0]',
    /has no source and no date; write where it comes from, and of when that is, for example source:/u,
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
    /has no date; write the day, month or year it was true for, for example asOf: YYYY-MM/u,
  ],
  [
    'link-encrypted',
    { 'organisations/agency.yaml': add('url: http://water.example.org/x') },
    'organisations/agency.yaml:1 url',
    /not encrypted; write https:\/\/water\.example\.org\/x/u,
  ],
  [
    'link-encrypted',
    { 'pages/about.md': body('one\n\n[two](http://water.example.org)') },
    'pages/about.md:7 ',
    /write https:\/\/water\.example\.org/u,
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
    'translation-named',
    french({
      'pages/about-fr.md': '---\ntitle: Sur nous\n---\n',
    }),
    'pages/about-fr.md:2 ',
    /is read as an entry of its own, beside pages\/about\.md; if it is that in fr, rename the file about\.fr\.md/u,
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

copyRemedies(rows, warningsInWords);

it('has a row for every rule that warns', () => {
  const warning = Object.keys(rules).filter((rule) => rules[rule]?.severity === 'warning');
  expect(new Set(rows.map(([rule]) => rule))).toEqual(new Set(warning));
});

describe('what is no doubt', () => {
  it.each<[string, Changes, string?]>([
    [
      'a budget from which a hidden request cannot be worked out, or none is hidden',
      {
        'briefs/wells.md': add('budget: [{ amount: 305000 }, { amount: { amount: 200000, currency: EUR } }]'),
        'asks/second.md': phase(2, 'visibility: draft\n'),
      },
    ],
    [
      'a budget that is what the published requests come to',
      { 'briefs/wells.md': add('budget: [{ amount: 300000 }]'), 'asks/second.md': phase(2) },
    ],
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
          `documents: [{ title: Survey, url: "https://water.example.org", category: B01, language: en, date: 2020 }]\n${figure(', source: { document: Survey }')}`,
        ),
      },
    ],
    [
      'a figure with its own date and a source without',
      { 'briefs/wells.md': add(figure(', asOf: 2020, source: { title: Census }')) },
    ],
    [
      'words that only look left over, and a draft that is not done',
      {
        'pages/about.md': body(
          'Todo bien, xxx [an insert](/about/), see http-example.org.test and [^1].\n\n[^1]: A note.',
        ),
        'updates/tour.md':
          '---\ntitle: TODO\nkind: event\ndate: 2024\nsummary: TBC\nvisibility: draft\n---\n\nTODO\n',
      },
    ],
    [
      'an address below a name kept for examples',
      { 'organisations/agency.yaml': add('url: https://water.example.org/') },
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
