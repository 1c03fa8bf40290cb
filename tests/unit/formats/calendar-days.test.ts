import { expect, it } from 'vitest';
import { calendarDays } from '../../../src/formats/calendar-days.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import type { Model } from '../../../src/model/model.ts';
import { modelOf } from '../../support/models.ts';

const edition = createEdition({
  language: 'fr',
  defaultLanguage: 'en',
  base: '/',
  origin: 'https://preview.example',
});
const money = (amount: number) => ({ amount, currency: 'KES' });
const brief = { id: 'b', title: 'Puits', status: 'implementation', published: '2024' };
const update = { id: 'u', title: 'Fête', kind: 'event', summary: 'Un jour.', briefs: [], date: '2025-06-07' };
const ask = {
  id: 'a',
  title: 'Pompes',
  purpose: 'Dix pompes.',
  brief,
  state: 'open',
  amount: money(5),
  raised: money(0),
  over: money(0),
  left: money(5),
  raisedElsewhere: [],
  period: { start: '2026-01-01', end: '2027-12-31' },
};

function daysOf(content: Record<string, object[]>, changed?: string) {
  const site = { url: 'https://x.example/base', timeZone: 'Asia/Tokyo' };
  const model = { ...modelOf(content), site } as unknown as Model;
  return calendarDays(model, { edition, changedOn: () => changed, uidOf: (address) => address });
}

it.each<[string, Record<string, object[]>, string[]]>([
  ['an event of a day', { updates: [update] }, ['2025-06-07 2025-06-07 Fête CONFIRMED']],
  [
    'an event of several days',
    { updates: [{ ...update, date: undefined, period: { start: '2025-06-07', end: '2025-06-09' } }] },
    ['2025-06-07 2025-06-09 Fête CONFIRMED'],
  ],
  ['an event on the last day that can be written', { updates: [{ ...update, date: '9999-12-31' }] }, []],
  ['an event of which the month is known', { updates: [{ ...update, date: '2025-06' }] }, []],
  [
    'an event of which one day is known',
    { updates: [{ ...update, date: undefined, period: { start: '2025-06-07', end: '2025-07' } }] },
    [],
  ],
  [
    'an event without an end',
    { updates: [{ ...update, date: undefined, period: { start: '2025-06-07' } }] },
    [],
  ],
  ['news', { updates: [{ ...update, kind: 'news' }] }, []],
  [
    'a report that is due',
    { updates: [{ ...update, kind: 'report', briefs: [brief], nextReportDue: '2025-12-31' }] },
    ['2025-12-31 2025-12-31 Prochain rapport attendu : Puits CONFIRMED'],
  ],
  [
    'a report that is due in a month',
    { updates: [{ ...update, kind: 'report', nextReportDue: '2025-12' }] },
    [],
  ],
  [
    'what is asked for, as two days',
    { asks: [ask] },
    [
      '2026-01-01 2026-01-01 Début prévu : Pompes, Puits TENTATIVE',
      '2027-12-31 2027-12-31 Fin prévue : Pompes, Puits TENTATIVE',
    ],
  ],
  [
    'what is paid for, its end open',
    { asks: [{ ...ask, state: 'funded', period: { start: '2026-01-01' } }] },
    ['2026-01-01 2026-01-01 Début prévu : Pompes, Puits CONFIRMED'],
  ],
  [
    'what is not asked for any more, known to the month',
    { asks: [{ ...ask, state: 'withdrawn', period: { start: '2026-01', end: '2027-12-31' } }] },
    ['2027-12-31 2027-12-31 Fin prévue : Pompes, Puits CANCELLED'],
  ],
])('%s', (_, content, wanted) => {
  const told = daysOf(content).map(({ first, last, title, status }) => `${first} ${last} ${title} ${status}`);
  expect(told.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(wanted);
});

it('has names for good in every language, and says since when each is so', () => {
  const [day] = daysOf({ updates: [{ ...update, place: 'Le marché' }] }, '2025-05-04');
  expect(day).toMatchObject({
    uid: 'https://x.example/base/updates/u/#event',
    page: 'https://preview.example/fr/updates/u/',
    place: 'Le marché',
    changed: '2025-05-04T00:00:00+09:00',
  });
  expect(day?.text).toContain('Un jour. https://preview.example/fr/updates/u/');
});

it('says of a report that is due what it is about', () => {
  const about = { ...brief, collection: 'briefs', kind: 'project', countries: [], summary: 'De l’eau.' };
  const [due] = daysOf({ updates: [{ ...update, briefs: [about], nextReportDue: '2025-12-31' }] }).slice(-1);
  expect(due?.text.replaceAll('\u00a0', ' ')).toBe(
    'Projet · En cours · 2024. De l’eau. https://preview.example/fr/updates/u/',
  );
});
