import { existsSync, readFileSync, rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { everything } from '../../../../../src/formats/iati/left-out.ts';
import { iatiOf } from '../../../../support/iati.ts';
import { entriesIn, paired } from '../../../../support/iati-pairs.ts';
import { importInto, settingsOf } from '../../../../support/iati-round-trip.ts';
import { afterRule, meanings, nameOf, partsOf, saidBy } from '../../../../support/iati-rows.ts';
import { tableRows, type TableRow } from '../../../../support/iati-table.ts';

const place = '../shared/iati/round-trip.md';
const rows = existsSync(place) ? tableRows(readFileSync(place, 'utf8')) : [];
const filled = 'tests/fixtures/filled/content';

/**
 * Where the program honestly does something else than a row says: what stays out, and why. Each is in the report of
 * the export, as what is lost.
 */
const staysOut: readonly { row: string; entry: string; at: string; why: string }[] = [
  {
    row: 'briefs: indicators[].*.comment',
    entry: 'briefs/island-light',
    at: 'indicators[2].actuals[0].comment',
    why: 'a value in words stands where its comment would (R8)',
  },
  {
    row: 'asks: contributions[]',
    entry: 'asks/lamps',
    at: 'contributions[4]',
    why: 'an offer that has lapsed is none: it would count as money that is there',
  },
];

/** The rows that are not about the fields of an entry, each with a test of its own below. */
const ofTheirOwn = [
  'briefs: id',
  'asks: id',
  'results: id',
  'results: any of it',
  ': updates, pages, site',
  ': translations of every `same` text',
];

const about = (of: (row: TableRow) => boolean) =>
  rows
    .filter((row) => !ofTheirOwn.includes(nameOf(row)) && of(row))
    .map((row) => [nameOf(row), row] as const);

if (rows.length === 0) it.skip(`the rows of the table: there is no ${place}`);
else
  describe('every row of the table', async () => {
    const first = iatiOf(filled, '2026-01-31');
    const trip = await importInto(first.xml, settingsOf(filled), `${filled}/media`);
    afterAll(() => rmSync(trip.folder, { recursive: true }));
    const currency = String(settingsOf(filled)['currency']);
    const before = entriesIn(filled, currency);
    const after = entriesIn(trip.folder, currency);
    const pairs = paired(before, after);

    it('is read', () => {
      expect(rows.length).toBeGreaterThanOrEqual(100);
      for (const name of ofTheirOwn) expect(rows.map(nameOf)).toContain(name);
      for (const name of [...Object.keys(meanings), ...staysOut.map(({ row }) => row)])
        expect(rows.map(nameOf)).toContain(name);
    });

    it.each(about(({ back }) => back !== 'lost'))('comes back: %s', (name, row) => {
      let values = 0;
      for (const { was, is, entry } of pairs.get(row.collection) ?? []) {
        const out = new Set(
          staysOut.filter((one) => one.entry === entry && name.startsWith(one.row)).map(({ at }) => at),
        );
        const wanted = saidBy(row, was).filter(({ at }) => !out.has(at));
        values += wanted.length;
        expect(partsOf(row, is, saidBy(row, is)), entry).toEqual(
          partsOf(row, was, afterRule(row, was, wanted)),
        );
        for (const at of out) expect(isTold(entry, at), `${entry} ${at}`).toBe(true);
      }
      expect(values, 'the fixture says nothing of it').toBeGreaterThan(0);
    });

    it.each(about(({ back }) => back === 'lost'))('is lost, and told: %s', (name, row) => {
      let values = 0;
      for (const { was, is, entry } of pairs.get(row.collection) ?? []) {
        expect(saidBy(row, is), entry).toEqual([]);
        for (const { at } of saidBy(row, was)) {
          values += 1;
          expect(isTold(entry, at), `${entry} ${at} is not in the report`).toBe(true);
        }
      }
      expect(values, name).toBeGreaterThan(0);
    });

    it('comes back: ids', () => {
      for (const collection of ['briefs', 'asks', 'results', 'themes'])
        for (const { is, was } of pairs.get(collection) ?? []) expect(is['id']).toBe(was['id']);
      for (const collection of ['organisations', 'contacts', 'countries'])
        for (const { is } of pairs.get(collection) ?? [])
          expect([slug(is['name']), settingsOf(filled)['organisation']]).toContain(is['id']);
    });

    it('is lost as a whole, and told: what no activity has', () => {
      const cameBack = new Set([...pairs.values()].flat().map(({ entry }) => entry));
      const lost = [...before.keys()].filter((entry) => !cameBack.has(entry) && entry !== 'site');
      expect(lost).toContain('results/quiet-harbour');
      expect(lost).toContain('updates/first-boat');
      expect(lost).toContain('pages/about');
      // Of who gives in confidence nothing is said, not even that it was left out.
      for (const entry of lost.filter((one) => one !== 'organisations/silent'))
        expect(isTold(entry, everything), entry).toBe(true);
      expect([...after.keys()].filter((entry) => /^(?:updates|pages)/u.test(entry))).toEqual([]);
      expect(after.size).toBe(cameBack.size + 1);
    });

    it('comes back: translations', () => {
      const [were, are] = [entriesIn(filled, currency, 'fr'), entriesIn(trip.folder, currency, 'fr')];
      let values = 0;
      for (const [, row] of about(({ back }) => back === 'same'))
        for (const { entry, id } of pairs.get(row.collection) ?? []) {
          const wanted = saidBy(row, were.get(entry) ?? {}).map(({ value }) => value);
          values += wanted.length;
          expect(
            saidBy(row, are.get(`${row.collection}/${id}`) ?? {}).map(({ value }) => value),
            `${entry} ${row.field}`,
          ).toEqual(wanted);
        }
      expect(values).toBeGreaterThan(10);
    });

    // Told of the field, or of what it stands in, or of its parts.
    function isTold(entry: string, at: string): boolean {
      return first.leftOut.some(
        (one) =>
          one.entry.replace(/\.\w+$/u, '') === entry &&
          (one.field === everything ||
            one.field === at ||
            (at.startsWith(one.field) && /^[.[]/u.test(at.slice(one.field.length)))),
      );
    }
  });

function slug(name: unknown): string {
  return String(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-');
}
