import { expect, it } from 'vitest';
import { askRows } from '../../../../../scripts/import/drafting/ask-rows.ts';
import { askGroups } from '../../../../../scripts/import/drafting/ask-groups.ts';
import { briefEvents } from '../../../../../scripts/import/drafting/brief-events.ts';
import { openDesk } from '../../../../../scripts/import/drafting/desk.ts';
import { isYearReport } from '../../../../../scripts/import/drafting/document-words.ts';
import { subtitleOf, titleOf } from '../../../../../scripts/import/drafting/document-title.ts';
import { projectCarriedOut, projectInText } from '../../../../../scripts/import/drafting/named-project.ts';
import { newsDraft } from '../../../../../scripts/import/drafting/news-draft.ts';
import { resultParts } from '../../../../../scripts/import/drafting/result-cards.ts';
import { frameHeadAt } from '../../../../../scripts/import/kinds/frame-columns.ts';
import { listedOrganisations } from '../../../../../scripts/import/recognise/organisation-list.ts';
import { headingName } from '../../../../../scripts/import/sections/heading-name.ts';
import { joinedLines } from '../../../../../scripts/import/source/pdf-hyphens.ts';
import { isBrokenAddress, isReached } from '../../../../../scripts/import/source/pdf-own-lines.ts';
import { madeDocument, plainFields } from '../made-document.ts';
import { readingOf } from '../recognise/reading-of.ts';

const reading = readingOf('en');
const deskOf = (...texts: string[]) => openDesk(madeDocument(texts.join('\n')), reading);

it('reads phases that stand side by side as requests', () => {
  const { document, ...desk } = deskOf(
    '|  | Phase 1: Wells | Phase 2: Pumps',
    '| When | May to July 2026 | August 2026 to May 2027',
    '| What it costs | EUR 40,000 | EUR 95,000',
  );
  const [table] = document.tables;
  const rows = table === undefined ? [] : askRows({ document, ...desk }, table);
  expect(rows.map(({ phase, headText, amount }) => [phase, headText, amount.value.amount])).toEqual([
    [1, 'Wells', 40_000],
    [2, 'Pumps', 95_000],
  ]);
  expect(rows[1]?.time).toMatchObject({ period: { value: { start: '2026-08', end: '2027-05' } } });
});

it.each([
  ['We are looking for EUR 90,000 over four years to change that.', []],
  ['We are looking for EUR 90,000 to dig nine wells.', ['dig nine wells']],
])('what points back names no request: %s', (text, titles) => {
  expect(askGroups(deskOf('# Wells for Tana', text)).map(({ headText }) => headText)).toEqual(titles);
});

it.each([
  [
    'Tana Water Circle (TWC) and the Eastern Growers Association',
    ['Tana Water Circle', 'Eastern Growers Association'],
  ],
  ['Lake Water Fund: CHF 7,200,000', ['Lake Water Fund']],
  ['Ministry of Health and Family\nWelfare: CHF 2,200,000', ['Ministry of Health and Family Welfare']],
])('where a name ends: %s', (text, names) => {
  const lines = madeDocument(text).lines;
  expect(listedOrganisations(lines, reading).map(({ organisation: { name } }) => name)).toEqual(names);
});

it.each([
  ['The project, Sun on the Hills, will run for five years.', 'Sun on the Hills', undefined],
  ['Sun on the Hills (project number LAKE-0417) supports the plan.', 'Sun on the Hills', 'LAKE-0417'],
  ['The project, as Amina Diallo says, will run for five years.', undefined, undefined],
])('a project that a sentence names: %s', (text, title, code) => {
  const found = projectInText(deskOf(text));
  expect([found?.title.text, found?.code?.value]).toEqual([title, code]);
});

it.each([
  ['Seaweed Roads (2025-2028) is carried out by the Tana Foundation.', 'Seaweed Roads'],
  ['Seaweed Roads (2025-2028) is a good film.', undefined],
])('a project by who carries it out: %s', (text, title) => {
  expect(projectCarriedOut(deskOf(text))?.title.text).toBe(title);
});

it('takes the day of a note from a line with more pieces', () => {
  const desk = deskOf(
    '# Grids for the hill villages',
    '14 May 2026 · 3 min read',
    'The ministry signed. The call for tenders for the first sites opens on 6 July 2026 in Tana.',
  );
  expect(plainFields(newsDraft(desk))['date']).toBe('2026-05-14');
});

it.each([
  ['Result 4.1: Voters register close to home', 'Funded by: Lake Water Fund', 1],
  ['Why it matters', 'Funded by: Lake Water Fund', 0],
])('a numbered result: %s', (heading, line, count) => {
  const desk = deskOf(`## ${heading}`, 'Much was done.', line, 'Partners: Tana Water Agency');
  expect(resultParts(desk)).toHaveLength(count);
});

it('names a numbered result without its number', () => {
  expect(headingName('Result 4.1: Voters register close to home')).toBe('Voters register close to home');
});

it.each(['Annual Results Report 2025', 'Annual Results Report 2025 · Southern Facility'])(
  'a report on a year: %s',
  (text) => {
    expect(isYearReport(text)).toBe(true);
  },
);

it.each([
  ['# 4. Elections that people trust', 'Every Voice Counts'],
  ['# Elections that people trust', 'Elections that people trust'],
])('what a chapter is about: %s', (heading, title) => {
  const desk = deskOf(heading, 'Much was done.', 'Project: Every Voice Counts', 'Duration: 2023 to 2027');
  expect(titleOf(desk)?.text).toBe(title);
});

it.each([
  ['## Legal aid for those who wait in prison', '# Why now', 'Legal aid for those who wait in prison'],
  ['## Legal aid for those who wait in prison', '## Why it is needed now', undefined],
])('a lone heading below the title: %s, %s', (next, other, subtitle) => {
  const desk = deskOf('# A Lawyer Within Reach', next, 'Many wait.', other, 'They do.');
  const title = titleOf(desk);
  expect(title && subtitleOf(desk, title)?.value).toBe(subtitle);
});

it.each([
  ['Baseline 2022', 'October 2025', 'actual'],
  ['Baseline 2022', 'Remarks', 'aside'],
])('beside %s, a column %s', (baseline, head, role) => {
  const [table] = madeDocument(
    [`| Indicator | ${baseline} | ${head} | Target 2027`, '| Wells | 1 | 2 | 3', '| Pumps | 4 | 5 | 6'].join(
      '\n',
    ),
  ).tables;
  expect(frameHeadAt(table?.rows ?? [], 0, reading)?.columns[2]?.role).toBe(role);
});

it('takes a line that begins with its day for an event', () => {
  const desk = deskOf(
    '# What is on',
    "26 October 2026: partners' meeting",
    'On 27 October 2026 the rains began.',
  );
  expect(briefEvents(desk).map((draft) => plainFields(draft)['title'])).toEqual(["partners' meeting"]);
});

it('keeps the hyphen of a mail address at the end of a line', () => {
  expect([
    isBrokenAddress('n.diallo@tana-'),
    isReached('n.diallo@tana-'),
    isBrokenAddress('to the well-'),
  ]).toEqual([true, true, false]);
  expect(joinedLines(['n.diallo@tana-', 'water.example'], new Set()).text).toBe(
    'n.diallo@tana-water.example',
  );
});
