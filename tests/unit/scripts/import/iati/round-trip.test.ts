import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import {
  exportOf,
  fieldsIn,
  importAgain,
  importInto,
  settingsOf,
  type Fields,
} from '../../../../support/iati-round-trip.ts';
import { iatiOf } from '../../../../support/iati.ts';

const filled = 'tests/fixtures/filled/content';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Where each row of the table is found again: in which file, under which name; what is lost is found nowhere. */
const back: Readonly<Record<string, Fields>> = {
  'briefs/island-light.md': {
    title: 'Light for island schools',
    kind: 'programme',
    summary: 'Schools without light close at six; lamps keep them open until nine.',
    countries: [
      { country: 'fiji', percentage: 60 },
      { country: 'tonga', percentage: 40 },
    ],
    status: 'implementation',
    code: 'FJ-LIGHT-1',
    published: '2024-03',
    period: { start: '2024-01-01', end: '2026-11' },
    related: ['harbour-light'],
    participants: [
      { organisation: 'fund-of-good-givers', role: 'funding' },
      { organisation: 'light-office', role: 'accountable' },
      { organisation: 'family-of-the-sun', role: 'extending' },
      { organisation: 'union-of-teachers', role: 'implementing' },
    ],
    contacts: [{ contact: 'ana-tui' }],
    themes: ['light', 'learning'],
    sdgTargets: ['7', '4.1'],
    documents: [
      { title: 'Plan of the lamps', file: 'plan.pdf', category: 'A02', language: 'en', date: '2024-02-01' },
      {
        title: 'Report of the first boat',
        url: 'https://office.example.org/boat-report.html',
        category: 'B01',
        language: 'fr',
      },
    ],
    updated: '2025-11-01',
    visibility: 'draft',
  },
  'briefs/harbour-light.md': {
    title: 'Light for the harbour',
    kind: 'donor-brief',
    parent: 'island-light',
    countries: ['fiji'],
    published: '2025-08-15',
    themes: ['light'],
    status: 'pipeline',
    period: undefined,
    participants: undefined,
    updated: undefined,
  },
  'asks/lamps.md': {
    brief: 'harbour-light',
    title: 'The lamps of the mole',
    kind: 'phase',
    order: 1,
    purpose: 'Three lamps on the mole and a keeper for each.',
    amount: { amount: 1000000.01, currency: 'FJD' },
    period: { start: '2024-07-01', end: '2026-12-31' },
    durationMonths: 30,
    contact: 'ana-tui',
    contributions: [
      {
        donor: 'fund-of-good-givers',
        amount: { amount: 50000, currency: 'FJD' },
        kind: 'received',
        date: '2025-02-03',
      },
      {
        donor: 'fund-of-good-givers',
        amount: { amount: 70001, currency: 'JPY' },
        kind: 'commitment',
        date: '2025-04-05',
      },
    ],
    withdrawn: undefined,
    deliverables: undefined,
    costLines: undefined,
    answeredBy: undefined,
  },
  'asks/horn.md': {
    kind: 'standalone',
    order: undefined,
    amount: { amount: 454545, currency: 'JPY' },
    durationMonths: 5,
    period: undefined,
    contact: undefined,
    dependsOn: undefined,
  },
  'asks/bell.md': { withdrawn: true, order: 2, amount: { amount: 2222.5, currency: 'EUR' } },
  'results/first-evenings.md': {
    title: 'The first evenings with light',
    country: 'fiji',
    date: '2025-07',
    kind: 'outcome',
    briefs: ['harbour-light', 'island-light'],
    summary: 'Pupils of nine schools read after dark.',
    step: undefined,
    participants: undefined,
    gender: undefined,
    themes: undefined,
  },
  'organisations/union-of-teachers.yaml': { name: 'Union of Teachers', type: 'other', iatiRef: 'FJ-REG-55' },
  'organisations/light-office.yaml': {
    name: 'Office for Light',
    type: 'multilateral',
    iatiRef: 'XM-EXAMPLE-7',
    acronym: undefined,
    parent: undefined,
  },
  'contacts/ana-tui.yaml': {
    name: 'Ana Tui',
    organisation: 'light-office',
    email: 'ana@lights.example.org',
    phone: '+6793300001',
    jobTitle: 'Keeper of lamps',
    office: 'Office on the wharf',
    address: ['1 Wharf Road', 'Suva'],
    url: 'https://office.example.org/ana',
    languages: undefined,
    photo: undefined,
  },
  'contacts/ana-tui.fr.yaml': { jobTitle: 'Gardienne des lampes', office: 'Bureau du quai' },
  'countries/tonga.md': { name: 'Tonga', iso2: 'TO' },
  'themes.yaml#light': { title: 'Light at school', dacSector: '23230', aliases: undefined },
  'themes.fr.yaml#light': { title: 'La lumière à l’école', aliases: undefined },
  'briefs/island-light.fr.md': {
    title: 'La lumière pour les écoles des îles',
    subtitle: undefined,
    summary: 'Sans lumière, les écoles ferment à six heures.',
    indicators: [
      { id: 'lamps', title: 'Lampes accrochées', target: { comment: 'Toutes les classes' } },
      { id: 'mood', title: 'Comment sont les soirées', baseline: { value: 'Sombres et courtes' } },
    ],
  },
};

describe('a site with every field filled in, out to IATI and in again', async () => {
  const first = iatiOf(filled, '2026-01-31');
  const trip = await importInto(first.xml, settingsOf(filled), `${filled}/media`);
  folders.push(trip.folder);
  const entries = fieldsIn(trip.folder);

  it('is read whole: nothing is refused, and nothing left to be told', () => {
    const { failed, refused, documents } = trip.imported;
    expect([...failed, ...refused, ...documents.flatMap(({ notes }) => notes)]).toEqual([]);
  });

  it.each(Object.entries(back))('gives back %s', (file, fields) => {
    const found = entries.get(file);
    expect(
      found && Object.fromEntries(Object.keys(fields).map((name) => [name, plain(found[name])])),
    ).toEqual(fields);
  });

  it('gives back the values of indicators', () => {
    const [lamps, absent, mood, noise] = entries.get('briefs/island-light.md')?.['indicators'] as Fields[];
    expect(plain(lamps)).toEqual({
      id: 'lamps',
      title: 'Lamps that hang',
      measure: 'unit',
      ascending: true,
      baseline: { value: 12, date: '2023', comment: 'Counted by hand' },
      target: { value: 4321, date: '2026-10-31', comment: 'All of the classes' },
      actuals: [{ value: 1717, date: '2024-12-31', comment: 'After the first boat' }],
    });
    expect(absent).toMatchObject({ measure: 'percent', ascending: false, target: { value: 11 } });
    expect(mood).toMatchObject({ measure: 'qualitative', baseline: { value: 'Gloomy and short' } });
    expect(noise).not.toHaveProperty('baseline');
    const [readers] = entries.get('results/first-evenings.md')?.['indicators'] as Fields[];
    expect(plain(readers)).toMatchObject({
      id: 'readers',
      sdgIndicator: '4.1.1',
      baseline: { value: 37, asOf: '2023' },
      planned: 919,
      actual: 828,
      period: { start: '2025-01-01', end: '2025-06-30' },
      breakdown: [
        { label: 'Girls of the islands', value: 515 },
        { label: 'Boys of the islands', value: 313 },
      ],
    });
  });

  it('gives back nobody who gave in confidence, and nothing that was lost', () => {
    const all = JSON.stringify([...entries]);
    for (const lost of ['Silent Patron', 'Crew of Volunteers', 'Solar lamps', '60606', '1818', 'Bulbs alone'])
      expect(all).not.toContain(lost);
  });

  it('gives the same file again, byte for byte', () => {
    const second = exportOf(trip.folder, (file, data) =>
      file === 'site.yaml' ? { ...data, contact: 'ana-tui' } : data,
    );
    expect(second.xml).toBe(first.xml);
  });

  it('writes nothing when it is imported again', async () => {
    const again = await importAgain(first.xml, trip.folder);
    expect(again.written).toEqual([]);
  });
});

const published = '../shared/iati/published';
const files = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.xml')) : [];
if (files.length === 0) it.skip(`files of others: there is no ${published}`);

describe.each(files)('a file of others: %s', (name) => {
  const xml = readFileSync(`${published}/${name}`, 'utf8');
  const site = { ...settingsOf(filled), organisation: 'office', contact: 'nobody' };

  it('is read without a fault, and writes nothing when it is imported again', async () => {
    const trip = await importInto(xml, site);
    folders.push(trip.folder);
    expect(trip.imported.failed).toEqual([]);
    expect(trip.written.length).toBeGreaterThan(5);
    const again = await importAgain(xml, trip.folder);
    expect(again.written).toEqual([]);
  });
});

// YAML has a year without quotes as a number.
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      ['start', 'end', 'date', 'asOf', 'year'].includes(name) && typeof one === 'number'
        ? String(one)
        : plain(one),
    ]),
  );
}
