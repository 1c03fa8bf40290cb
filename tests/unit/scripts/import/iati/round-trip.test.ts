import { afterAll, describe, expect, it } from 'vitest';
import { rmSync } from 'node:fs';
import {
  exportOf,
  fieldsIn,
  importAgain,
  importInto,
  settingsOf,
} from '../../../../support/iati-round-trip.ts';
import { iatiOf } from '../../../../support/iati.ts';

const filled = 'tests/fixtures/filled/content';
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

describe('a site with every field filled in, out to IATI and in again', async () => {
  const first = iatiOf(filled, '2026-01-31');
  const trip = await importInto(first.xml, settingsOf(filled), `${filled}/media`);
  folders.push(trip.folder);
  const entries = fieldsIn(trip.folder);

  it('is read whole: nothing is refused, and nothing left to be told', () => {
    const { failed, refused, documents } = trip.imported;
    expect([...failed, ...refused, ...documents.flatMap(({ notes }) => notes)]).toEqual([]);
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
    expect(again.imported.offers).toEqual([]);
  });
});
