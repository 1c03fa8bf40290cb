import { describe, expect, test } from 'vitest';
import { budgetDonors } from '../../../../../scripts/import/drafting/budget-donors.ts';
import { openDesk } from '../../../../../scripts/import/drafting/desk.ts';
import { briefEvents } from '../../../../../scripts/import/drafting/brief-events.ts';
import { frameworkNames } from '../../../../../scripts/import/drafting/framework-names.ts';
import { partnersInTables } from '../../../../../scripts/import/drafting/partner-tables.ts';
import { withEmployerBeside } from '../../../../../scripts/import/drafting/employers.ts';
import { preparedBy } from '../../../../../scripts/import/drafting/prepared-by.ts';
import { saidPeriod } from '../../../../../scripts/import/drafting/said-period.ts';
import { yearsBehindTitle } from '../../../../../scripts/import/drafting/titled-years.ts';
import { madeDocument, madeReading, plainFields } from '../made-document.ts';

const deskOf = (text: string) => openDesk(madeDocument(text), madeReading());

describe('partnersInTables', () => {
  test.each([
    [
      '| Organisation | Role\n| Tea Board | Lead implementer\n| Lake Fund | Main donor',
      ['Tea Board implementing', 'Lake Fund funding'],
    ],
    [
      '| Partner | Contribution\n| Tea Board | Seeds\n| Lake Fund | Donor',
      ['Tea Board partner', 'Lake Fund funding'],
    ],
    ['| Organisation | Role\n| Tea Board | Seeds and tools\n| Lake Fund | Donor', ['Lake Fund funding']],
    ['| Name | Organisation | Role\n| Ama Mensah | Tea Board | Partner', []],
  ])('reads %s', (text, expected) => {
    const found = partnersInTables(deskOf(text)).map(
      ({ organisation, role }) => `${organisation.name} ${role}`,
    );
    expect(found).toEqual(expected);
  });
});

describe('budgetDonors', () => {
  test.each([
    [
      'Budget: EUR 40,000, of which EUR 30,000 from the Tea Fund and EUR 10,000 from the Lake Trust',
      ['Tea Fund', 'Lake Trust'],
    ],
    ['Budget: EUR 40,000 for wells', []],
  ])('reads %s', (text, expected) => {
    expect(budgetDonors(deskOf(text)).map(({ organisation }) => organisation.name)).toEqual(expected);
  });
});

describe('frameworkNames', () => {
  test.each([
    [
      'It responds to the Eighth Tea Plan 2022–2026, to the National Lake Policy and to the Agenda 2063.',
      [
        ['Eighth Tea Plan', '2022–2026'],
        ['National Lake Policy', ''],
        ['Agenda 2063', ''],
      ],
    ],
    ['The work is aligned with the Tea Subsidy Policy 2022.', [['Tea Subsidy Policy 2022', '']]],
    ['It contributes to the Tea Plan (2019/20–2023/24).', [['Tea Plan', '2019/20–2023/24']]],
    ['The National Lake Policy was adopted in May.', []],
    ['It is in line with the 2030 Agenda and with what people plan.', []],
    ['It supports the efforts towards the 2030 Sustainable Development Agenda and Target 1.3.', []],
  ])('reads %s', (text, expected) => {
    expect(frameworkNames(text).map(({ title, years }) => [title, years])).toEqual(expected);
  });
});

describe('yearsBehindTitle', () => {
  const title = (text: string) => ({ text, lines: [], sure: 'certain' as const });
  test.each([
    [
      'Every Well Heard (2024–2027) helps villages.',
      'Every Well Heard – Bulletin 4',
      { start: '2024', end: '2027' },
    ],
    ['Every Well Heard (a project) helps villages.', 'Every Well Heard', undefined],
    [
      'Every Well Heard (2024–2027) helps.\nEvery Well Heard (2025–2027) helps.',
      'Every Well Heard',
      undefined,
    ],
  ])('reads %s', (text, name, expected) => {
    expect(yearsBehindTitle(deskOf(text), title(name))?.value).toEqual(expected);
  });
});

describe('briefEvents', () => {
  test.each([
    [
      '# Coming events\n| Event | When | Where | Hosts\n| Tea Forum | 19 June 2025 | Bexley | Tea Board',
      [{ title: 'Tea Forum', kind: 'event', date: '2025-06-19', place: 'Bexley' }],
    ],
    [
      '# Next steps\n- Round table of partners: 18 November 2025, Lodwar',
      [{ title: 'Round table of partners', kind: 'event', date: '2025-11-18', place: 'Lodwar' }],
    ],
    ['# Next steps\n- Round table of partners: 18 November 2025, to be confirmed', []],
    [
      '# Events\n- 15 October 2025 – Tea Forum, Goroka',
      [{ title: 'Tea Forum', kind: 'event', date: '2025-10-15', place: 'Goroka' }],
    ],
    [
      '# Events\nTea Fair in Lome, 10 April 2026. Training of growers in Kara, 5 June 2026.',
      [
        { title: 'Tea Fair', kind: 'event', date: '2026-04-10', place: 'Lome' },
        { title: 'Training of growers', kind: 'event', date: '2026-06-05', place: 'Kara' },
      ],
    ],
  ])('reads %s', (text, expected) => {
    expect(briefEvents(deskOf(text)).map((draft) => plainFields(draft))).toEqual(expected);
  });
});

describe('preparedBy', () => {
  test.each([
    [
      'Prepared by the Tea Village Initiative (TVI), in partnership with the Water Agency',
      ['Tea Village Initiative accountable', 'Water Agency partner'],
    ],
    ['Prepared by Ama Mensah', []],
    ['Prepared by our own hands', []],
  ])('reads %s', (text, expected) => {
    expect(preparedBy(deskOf(text)).map(({ organisation, role }) => `${organisation.name} ${role}`)).toEqual(
      expected,
    );
  });
});

describe('saidPeriod', () => {
  test.each([
    [
      'The project began on 1 February 2024 and ends on 31 January 2027.',
      { start: '2024-02-01', end: '2027-01-31' },
    ],
    ['The drought began on 1 February 2024 and ends on 31 January 2027.', undefined],
    ['The project began on 1 February 2024. The drought ended in May 2024.', undefined],
  ])('reads %s', (text, expected) => {
    expect(saidPeriod(deskOf(text))?.value).toEqual(expected);
  });
});

describe('withEmployerBeside', () => {
  const line = {
    text: 'Ama Mensah – Nurse, Tea Health Service',
    place: 'line 1',
    kind: 'paragraph' as const,
  };
  const taken = <Value>(value: Value) => ({ value, lines: [line], sure: 'certain' as const });
  const person = { name: taken('Ama Mensah'), office: taken('Tea Health Service'), lines: [line] };
  const participant = (name: string) => ({
    organisation: { name },
    role: 'partner' as const,
    lines: [line],
    sure: 'likely' as const,
  });
  test.each([
    [['Tea Health Service', 'Water Agency'], 'Tea Health Service'],
    [['Water Agency'], undefined],
    [['Tea Health Service', 'Health Service'], undefined],
  ])('of %s', (names, expected) => {
    expect(withEmployerBeside(person, names.map(participant)).organisation?.value.name).toBe(expected);
  });
});
