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
const inKuna = (more: string) => swap('amount: 100000', `amount: { amount: 100000, currency: HRK }\n${more}`);
const figure = (more: string) => `figures: [{ id: people, label: people, value: 9${more} }]`;
const ben = (fields: string) => ({ 'contacts/ben.yaml': `organisation: agency\n${fields}\n` });
const running = swap('status: pipeline', 'status: implementation');
const lately = (text: string) => running(text).replace('published: 2024', 'published: 2025-12');
const tonga = { 'countries/tonga.md': '---\nname: Tonga\niso2: TO\n---\n' };
const measured = (more: string) => ({
  'results/wells-dug.md': add(`indicators: [{ id: people, title: People, ${more} }]`),
});
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
    /come to FJD 99,000\.5, FJD 999\.5 less than the amount asked \(FJD 100,000\); correct a line, or the amount$/u,
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
        'period: { start: 2010, end: 2012 }\ncontributions: [{ donor: agency, kind: received, date: 2011, amount: 99995 }, { donor: agency, kind: pledge, date: 2024, amount: 5 }]',
      ),
    },
    `${ask}:9 contributions[1].amount`,
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
    'iati-identifier',
    { 'site.yaml': add('iati: { reportingOrg: XM/1 }') },
    'site.yaml:1 iati.reportingOrg',
    /XM\/1 holds a space, or one of \/ & \| \?, which IATI refuses; .+; until then there are no IATI files$/u,
  ],
  [
    'iati-identifier',
    { 'site.yaml': add('iati: { reportingOrg: XM-1, prefix: XM-1 wells }') },
    'site.yaml:1 iati.prefix',
    /; write XM-1-wells, which stands in the IATI files$/u,
  ],
  [
    'iati-identifier',
    { 'organisations/agency.yaml': add('iatiRef: XM-1&2') },
    'organisations/agency.yaml:1 iatiRef',
    /; write it as its register has it$/u,
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
    {
      ...tonga,
      'briefs/wells.md': swap(
        '[fiji]',
        '[{ country: fiji, percentage: 0 }, { country: tonga, percentage: 100 }]',
      ),
    },
    'briefs/wells.md:5 countries[0].percentage',
    /write the share of the country/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2030-01-01, end: 2032-02-28 }\ndurationMonths: 25') },
    `${ask}:3 durationMonths`,
    /says 25 months, but its period comes to 26; write durationMonths: 26/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2030-01, end: 2032-02 }\ndurationMonths: 24') },
    `${ask}:3 durationMonths`,
    /comes to 26/u,
  ],
  [
    'duration-matches-dates',
    { [ask]: add('period: { start: 2030, end: 2031 }\ndurationMonths: 37') },
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
    'brief-in-time',
    {
      'briefs/wells.md': (text) => add('period: { start: 2019-01, end: 2021-12 }')(lately(text)),
      [ask]: add('period: { start: 2025, end: 2026 }'),
    },
    'briefs/wells.md:7 status',
    /^runs \(status: implementation\), but its period ended in 2021-12; write the status it has now \(finalisation where .*, closed where .*\), or the new end of its period$/u,
  ],
  [
    'brief-in-time',
    {
      'briefs/wells.md': add('period: { start: 2019-01, end: 2025-12-31 }'),
      [ask]: add('period: { start: 2025, end: 2026 }'),
    },
    'briefs/wells.md:7 status',
    /^is only proposed \(status: pipeline\), but its period ended in 2025-12-31; write the status it has now \(implementation where it runs, /u,
  ],
  [
    'ask-in-time',
    { [ask]: add('period: { start: 2019-01, end: 2021-12 }') },
    `${ask}:2 period`,
    /^is still open, but the time it is for ended in 2021-12; where it is no longer asked for, it is to be marked as withdrawn \(withdrawn: true\); where it is, write its new period$/u,
  ],
  [
    'ask-in-time',
    { [ask]: add(`period: { start: 2019-01, end: 2021-12 }\n${contribution('99999.99')}`) },
    `${ask}:2 period`,
    /is still open/u,
  ],
  [
    'ask-in-time',
    { 'briefs/wells.md': swap('status: pipeline', 'status: closed') },
    `${ask}:2 brief`,
    /is still open, but its brief is closed; where/u,
  ],
  [
    'ask-in-time',
    {
      'briefs/wells.md': (text) =>
        add('period: { start: 2019, end: 2021 }')(text.replace('status: pipeline', 'status: suspended')),
    },
    `${ask}:2 brief`,
    /is still open, but its brief ended in 2021; where/u,
  ],
  [
    'pledge-in-time',
    {
      [ask]: add(
        'contributions: [{ donor: agency, kind: pledge, date: 2018-05, end: 2019-12-31, amount: 100000 }]',
      ),
    },
    `${ask}:2 contributions[0].end`,
    /^was available until 2019-12-31 and has not been received \(kind: pledge\), but still counts as given; where it came, its kind is received; where it lapsed, take it out; where it holds, write its new end$/u,
  ],
  [
    'date-has-come',
    { 'results/wells-dug.md': swap('date: 2024-03', 'date: 2026-02') },
    'results/wells-dug.md:4 date',
    /^says what was achieved in 2026-02, but today is 2026-01-01; correct the date, or keep the entry back/u,
  ],
  [
    'date-has-come',
    { [ask]: add('contributions: [{ donor: agency, kind: received, date: 2026-01-02, amount: 1 }]') },
    `${ask}:2 contributions[0].date`,
    /says what was received in 2026-01-02/u,
  ],
  [
    'date-has-come',
    {
      'briefs/wells.md': add(
        'indicators: [{ id: wells, title: Wells, measure: unit, actuals: [{ value: 1, date: 2025 }, { value: 2, date: 2027 }] }]',
      ),
    },
    'briefs/wells.md:2 indicators[0].actuals[1].date',
    /says what was reached in 2027/u,
  ],
  [
    'date-has-come',
    {
      'results/wells-dug.md': (text) =>
        add('visibility: embargoed\nembargoUntil: 2026-06-01')(
          text.replace('date: 2024-03', 'date: 2026-07'),
        ),
    },
    'results/wells-dug.md:6 date',
    /says what was achieved in 2026-07/u,
  ],
  [
    'embargo-can-end',
    {
      'briefs/pumps.md':
        '---\ntitle: Pumps\nkind: project\nsummary: Pumps.\ncountries: [fiji]\nstatus: pipeline\npublished: 2025-12\nvisibility: embargoed\nembargoUntil: 2026-03-01\n---\n',
      'updates/opening.md':
        '---\ntitle: Opening\nkind: news\ndate: 2026-01\nsummary: Pumps.\nbriefs: [pumps]\nvisibility: embargoed\nembargoUntil: 2026-02-01\n---\n',
    },
    'updates/opening.md:6 briefs[0]',
    /^will stop the build of 2026-02-01, when an embargo ends: names briefs\/pumps\.md, which is not published yet: it is embargoed until 2026-03-01; take this out, hide this entry as long, or wait until then$/u,
  ],
  [
    'embargo-can-end',
    {
      'briefs/wells.md': add('visibility: embargoed\nembargoUntil: 2026-02-01'),
      [ask]: add('visibility: draft'),
      'results/wells-dug.md': add('visibility: draft'),
      'updates/visit.md': add('visibility: draft'),
    },
    'briefs/wells.md:5 kind',
    /^will stop the build of 2026-02-01, when an embargo ends: a donor brief asks for money, but no published ask names it/u,
  ],
  [
    'country-once',
    {
      'briefs/wells.md': swap(
        '[fiji]',
        '[{ country: fiji, percentage: 60 }, { country: fiji, percentage: 40 }]',
      ),
    },
    'briefs/wells.md:5 countries[1]',
    /^fiji is named twice; keep it once, with the whole of its share if it has one$/u,
  ],
  [
    'country-once',
    { 'briefs/wells.md': swap('[fiji]', '[fiji, fiji]') },
    'briefs/wells.md:5 countries[1]',
    /twice/u,
  ],
  [
    'country-shares',
    {
      ...tonga,
      'briefs/wells.md': swap(
        '[fiji]',
        '[{ country: fiji, percentage: 60 }, { country: tonga, percentage: 70 }]',
      ),
    },
    'briefs/wells.md:5 countries',
    /^the shares of the budget come to 130%, and should come to 100%; correct them, or take all of them out$/u,
  ],
  [
    'country-shares',
    { 'briefs/wells.md': swap('[fiji]', '[{ country: fiji, percentage: 60 }]') },
    'briefs/wells.md:5 countries',
    /come to 60%/u,
  ],
  [
    'country-shares',
    { ...tonga, 'briefs/wells.md': swap('[fiji]', '[{ country: fiji, percentage: 100 }, tonga]') },
    'briefs/wells.md:5 countries',
    /^some countries have a share of the budget, and tonga has none; give each its share, or take all of them out$/u,
  ],
  [
    'budget-one-way',
    {
      'briefs/wells.md': add(
        'budget: [{ category: Pumps, amount: 5 }, { year: 2026, amount: 2 }, { year: 2027, amount: 3 }]',
      ),
    },
    'briefs/wells.md:2 budget',
    /^the lines by year come to FJD 5, and so do those by category: the total counts both; keep one of the two$/u,
  ],
  [
    'breakdown-adds-up',
    measured('actual: 500, breakdown: [{ label: Women, value: 300 }, { label: Men, value: 220 }]'),
    'results/wells-dug.md:2 indicators[0].breakdown',
    /^the parts come to 520, more than the 500 reached; correct a value; where the groups overlap, say so beside breakdown \(overlap: true\)$/u,
  ],
  [
    'breakdown-adds-up',
    measured('actual: 500, breakdown: [{ label: Women, value: { value: 500, qualifier: over } }]'),
    'results/wells-dug.md:2 indicators[0].breakdown',
    /the parts come to 500, more than the 500 reached/u,
  ],
  [
    'breakdown-adds-up',
    measured('actual: 500, breakdown: [{ label: Women, value: 250 }, { label: Men, value: 240 }]'),
    'results/wells-dug.md:2 indicators[0].breakdown',
    /^the parts come to 490, and the 500 reached are 10 more; correct a value, or add the part that is missing$/u,
  ],
  [
    'breakdown-adds-up',
    measured(
      'breakdown: [{ label: Women, value: { value: 60, unit: percent } }, { label: Men, value: { value: 41, unit: percent } }]',
    ),
    'results/wells-dug.md:2 indicators[0].breakdown',
    /^the parts come to 101%, more than all; /u,
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
    'mark-works',
    { 'pages/about.md': body('one\n\nTotal cost: 3 000 000\n---\n\nmore') },
    'pages/about.md:8 ',
    /the hyphens make a heading of the words above; write an empty line between them, or, .* write ## Total cost: 3 000 000 in place/u,
  ],
  [
    'mark-works',
    { 'pages/about.md': body('| a | b |\n|---|---|\n| A | 1 | 1,400 |') },
    'pages/about.md:7 ',
    /"1,400" is not shown; add a column/u,
  ],
  [
    'mark-works',
    { 'results/wells-dug.md': add('contribution: "• Clean water"') },
    'results/wells-dug.md:2 contribution',
    /make no list; write each on a line of its own with the mark of a list: “- Clean water”$/u,
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
    'direction-agrees',
    {
      'briefs/wells.md': add(
        'indicators: [{ id: walk, title: Minutes walked, measure: unit, ascending: true, baseline: { value: 90, date: 2024 }, target: { value: 20, date: 2027 } }]',
      ),
    },
    'briefs/wells.md:2 indicators[0].ascending',
    /says that more is better \(ascending: true\), but the target \(20\) lies below the baseline \(90\); where that is so, correct the values; where less is better, ascending is false$/u,
  ],
  [
    'direction-agrees',
    {
      'results/wells-dug.md': add(
        'indicators: [{ id: wells, title: Wells, ascending: false, baseline: 4, planned: { value: 9, qualifier: about } }]',
      ),
    },
    'results/wells-dug.md:2 indicators[0].ascending',
    /says that less is better \(ascending: false\), but the plan \(9\) lies above the baseline \(4\)/u,
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
    'letters-there',
    { 'site.yaml': swap('[en]', '[en, th, km]') },
    'site.yaml:4 languages',
    /no face of the PDFs and share images has the letters of th, km: briefs have no PDF in those languages, only their pages, and share images have hardly a word; for both, add a face/u,
  ],
  [
    'letters-there',
    { 'contacts/ann.yaml': swap('Ann Vula', 'สมชาย Vula') },
    'contacts/ann.yaml:1 name',
    /no face of the PDFs and share images has ส ม ช า ย \(Thai\): a brief that shows them has no PDF, only its page, and share images leave every text with them out; for both, spell it in Latin letters, or add a face/u,
  ],
  [
    'letters-there',
    { 'briefs/wells.md': body('All ☎ is here.\n\n| ① | ☎ |\n|---|---|') },
    'briefs/wells.md:16 ',
    /no face of the PDFs and share images has ☎ \(U\+260E\) ① \(U\+2460\): .* for both, say it in words, or take it out$/u,
  ],
  [
    'letters-there',
    { [ask]: swap('The first ten wells', 'The ① ten wells') },
    `${ask}:3 title`,
    /has ① \(U\+2460\): a brief that shows it has no PDF, only its page, and share images leave it out; for both, put 1 in its place$/u,
  ],
  [
    'letters-there',
    { 'themes.yaml': swap('title: Water', 'title: Water for ₪') },
    'themes.yaml:2 title',
    /has ₪ \(U\+20AA\): .* put ILS in its place$/u,
  ],
  [
    'letters-there',
    { 'updates/visit.md': swap('The wells', 'Ruwa da ɓangarori, the wells') },
    'updates/visit.md:5 summary',
    /has ɓ \(Latin\): .* for both, add a face that has them: docs\/code\.md says how, under “A face for paper”$/u,
  ],
  [
    'search-words',
    { 'site.yaml': swap('[en]', '[en, ban-Bali, jv]') },
    'site.yaml:4 languages',
    /search knows no words in ban-Bali, where no space parts them: .* put a space before the names/u,
  ],
  [
    'digits-there',
    { 'site.yaml': add('digits: { en: native }') },
    'site.yaml:1 digits.en',
    /no digits of its own are known for en, so its pages show 0 to 9; take it out/u,
  ],
  [
    'digits-there',
    { 'site.yaml': add('digits: { ar: native }') },
    'site.yaml:1 digits.ar',
    /is for ar, which is not one of the site’s languages, so nothing follows from it; take it out, or add the language/u,
  ],
  [
    'digits-there',
    { 'site.yaml': add('digits: { English: latn }') },
    'site.yaml:1 digits.English',
    /is for English, which is not one of the site’s languages, so nothing follows from it; write en/u,
  ],
  [
    'phone-possible',
    { 'contacts/ann.yaml': add('phone: "123 4567"') },
    'contacts/ann.yaml:1 phone',
    /no possible international number; write it with \+ and the code of its country, mostly without a first 0: "\+CODE 123 4567"/u,
  ],
  [
    'phone-possible',
    { 'contacts/ann.yaml': add('phone: "00679 123 4567"') },
    'contacts/ann.yaml:1 phone',
    /no possible international number; write "\+679 123 4567"/u,
  ],
  [
    'phone-possible',
    { 'contacts/ann.yaml': add('phone: "+CODE 123 4567"') },
    'contacts/ann.yaml:1 phone',
    /"\+CODE 123 4567"/u,
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
    /no words in sw yet .*it speaks .*en, .*add its words/u,
  ],
];

it.each(rows.map(([rule, changes, at, says]) => [rule, at, changes, says] as const))(
  '%s: %s',
  async (rule, at, changes, says) => {
    const all = await check(changes);
    expect(all.filter(({ severity }) => severity === 'error')).toEqual([]);
    // A second language has no words of the interface, maybe no face, is not built, and not yet translated.
    const problems = all.filter(
      (one) => one.rule === rule || !/^(interface|language|letters|translation)-/u.test(one.rule),
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
      'a brief and its request whose embargoes end on one day',
      {
        'briefs/pumps.md':
          '---\ntitle: Pumps\nkind: donor-brief\nsummary: Pumps.\ncountries: [fiji]\nstatus: pipeline\npublished: 2025-12\nvisibility: embargoed\nembargoUntil: 2026-03-01\n---\n',
        'asks/pumps.md': phase(1, 'visibility: embargoed\nembargoUntil: 2026-03-01\n').replace(
          'brief: wells',
          'brief: pumps',
        ),
      },
    ],
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
      'money of its own day in an ask that was spent before its currency ended',
      {
        [ask]: inKuna(
          'period: { start: 2010, end: 2022 }\ncontributions: [{ donor: agency, kind: received, date: 2012, amount: 100000 }]',
        ),
      },
    ],
    [
      'old money in a closed brief',
      {
        [ask]: inKuna('contributions: [{ donor: agency, kind: received, date: 2012, amount: 100000 }]'),
        'briefs/wells.md': swap('pipeline', 'closed'),
      },
    ],
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
      { [ask]: add('period: { start: 2030-01, end: 2032-02 }\ndurationMonths: 25') },
    ],
    [
      'a duration a year off, to the year',
      { [ask]: add('period: { start: 2030, end: 2031 }\ndurationMonths: 36') },
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
      'an indicator that says which way is better, and goes there or stays',
      {
        'results/wells-dug.md': add(
          'indicators: [{ id: a, title: A, ascending: false, baseline: 9, planned: 4 }, { id: b, title: B, ascending: true, baseline: 9, planned: 9 }, { id: c, title: C, baseline: 9, planned: 4 }]',
        ),
      },
    ],
    [
      'a brief that runs on the last day of its period, and an ask and a pledge on theirs',
      {
        'briefs/wells.md': (text) => add('period: { start: 2019-01, end: 2026-01-01 }')(lately(text)),
        [ask]: add(
          'period: { start: 2019-01, end: 2026-01 }\ncontributions: [{ donor: agency, kind: pledge, date: 2018, end: 2026-01-01, amount: 1 }]',
        ),
      },
    ],
    [
      'a brief that is being wound up after its period',
      {
        'briefs/wells.md': (text) =>
          add('period: { start: 2019-01, end: 2025-12-31 }')(
            lately(text).replace('implementation', 'finalisation'),
          ),
        [ask]: add('period: { start: 2025, end: 2026 }'),
      },
    ],
    [
      'a proposal whose period has begun',
      { 'briefs/wells.md': add('period: { start: 2019-01, end: 2029 }') },
    ],
    [
      'an ask of the past that was met, and money that came in its time',
      {
        'briefs/wells.md': swap('status: pipeline', 'status: closed'),
        [ask]: add(
          'period: { start: 2019, end: 2021 }\ncontributions: [{ donor: agency, kind: received, date: 2018, end: 2019, amount: 100000 }]',
        ),
      },
    ],
    [
      'a withdrawn ask of the past, and a pledge to it',
      {
        [ask]: add(
          'withdrawn: true\nperiod: { start: 2019, end: 2021 }\ncontributions: [{ donor: agency, kind: pledge, date: 2018, end: 2019, amount: 5 }]',
        ),
      },
    ],
    ['a result of this year', { 'results/wells-dug.md': swap('date: 2024-03', 'date: 2026') }],
    [
      'a draft of a result to come, and one under embargo until then',
      {
        'results/wells-dug.md': (text) =>
          add('visibility: draft')(text.replace('date: 2024-03', 'date: 2026-09')),
        'results/later.md': result
          .replace('2025-06-01', '2026-05')
          .replace('---\n', '---\nvisibility: embargoed\nembargoUntil: 2026-06-01\n'),
      },
    ],
    [
      'shares that come to a hundred as near as two decimals can',
      {
        ...tonga,
        'countries/palau.md': '---\nname: Palau\niso2: PW\n---\n',
        'briefs/wells.md': swap(
          '[fiji]',
          '[{ country: fiji, percentage: 33.33 }, { country: tonga, percentage: 33.33 }, { country: palau, percentage: 33.33 }]',
        ),
      },
    ],
    [
      'a budget by category, and the rest of it by year',
      {
        'briefs/wells.md': add(
          'budget: [{ category: Pumps, amount: 5 }, { category: Pumps, year: 2026, amount: 2 }, { year: 2027, amount: 2 }]',
        ),
      },
    ],
    ...[
      'actual: 500, breakdown: [{ label: Women, value: 260 }, { label: Men, value: 240 }]',
      'actual: 500, breakdown: [{ label: Women, value: 490 }]',
      'actual: 500, breakdown: [{ label: Women, value: 100 }, { label: Young, value: 90 }]',
      'actual: 500, overlap: true, breakdown: [{ label: Women, value: 400 }, { label: Young, value: 200 }]',
      'actual: 1, breakdown: [{ label: A, value: 0.3 }, { label: B, value: 0.6 }, { label: C, value: 0.1 }]',
      'actual: { value: 500, qualifier: over }, breakdown: [{ label: Women, value: 260 }, { label: Men, value: 250 }]',
      'actual: 500, breakdown: [{ label: Women, value: { value: 80, unit: percent, qualifier: over } }]',
      'actual: 500, breakdown: [{ label: Women, value: { value: 33.3, unit: percent } }, { label: Men, value: { value: 66.8, unit: percent } }]',
      'unit: percent, actual: 40, breakdown: [{ label: Women, value: 60 }, { label: Men, value: 70 }]',
    ].map((more): [string, Changes] => [`a breakdown: ${more}`, measured(more)]),
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
    [
      'a telephone with marks that were copied along',
      { 'contacts/ann.yaml': add('phone: "\u202a+679\u202f123\u2009\u200e45–67\u202c"') },
    ],
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
