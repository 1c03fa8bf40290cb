import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { iatiOf } from '../../../../support/iati.ts';
import { entriesIn, paired } from '../../../../support/iati-pairs.ts';
import {
  importAgain,
  importInto,
  publishedCopy,
  settingsOf,
  type Fields,
} from '../../../../support/iati-round-trip.ts';
import { afterRule, nameOf, partsOf, saidBy } from '../../../../support/iati-rows.ts';
import { tableRows, type TableRow } from '../../../../support/iati-table.ts';

const filled = 'tests/fixtures/filled/content';
const shared = '../shared/iati';
const published = `${shared}/published`;
const files = existsSync(published) ? readdirSync(published).filter((name) => name.endsWith('.xml')) : [];
if (files.length === 0) it.skip(`files of others: there is no ${published}`);

const site: Fields = { ...settingsOf(filled), organisation: 'office', contact: 'keeper' };
const currency = String(site['currency']);

/** What an export of ours does not say again, by the entry: of it all, or of some fields. */
const staysOut: Readonly<Record<string, { fields?: readonly string[]; why: string }>> = {
  'organisations/afd': { why: 'it reports and takes no part: the export of this site reports itself' },
  'organisations/un-habitat': {
    fields: ['type', 'iatiRef'],
    why: 'it reports, and a contact works for it: IATI has its name there only',
  },
  'contacts/keeper': { why: 'it is of this test, and answers for the site alone' },
};

function isOut({ field }: TableRow, entry: string): boolean {
  return staysOut[entry]?.fields?.includes(field) ?? false;
}

describe.each(files)('a file of others: %s', async (name) => {
  const xml = readFileSync(`${published}/${name}`, 'utf8');
  const rows = tableRows(readFileSync(`${shared}/round-trip.md`, 'utf8'));
  const first = await importInto(xml, site);
  const again = await importAgain(xml, first.folder);
  giveOffice(first.folder);
  const out = publishedCopy(first.folder, complete);
  const second = await importInto(iatiOf(out, '2026-01-31').xml, site);
  afterAll(() => {
    for (const folder of [first.folder, out, second.folder]) rmSync(folder, { recursive: true });
  });
  const [before, after] = [entriesIn(out, currency), entriesIn(second.folder, currency)];
  const pairs = paired(before, after);

  it('is read without a fault', () => {
    expect(first.imported.failed).toEqual([]);
    expect(first.written.length).toBeGreaterThan(5);
  });

  it('writes nothing and offers nothing when it is imported again', () => {
    expect(again.written).toEqual([]);
    expect(again.imported.offers).toEqual([]);
  });

  it('gives back every entry that went out', () => {
    const back = new Set([...pairs.values()].flat().map(({ entry }) => entry));
    const lost = [...before.keys()].filter((entry) => !back.has(entry) && entry !== 'site');
    expect(lost.filter((entry) => !(entry in staysOut))).toEqual([]);
    const isNew = (entry: string) => !before.has(entry) && entry !== 'organisations/office-for-light';
    expect([...after.keys()].filter(isNew)).toEqual([]);
    expect(back.size).toBeGreaterThan(8);
  });

  const kept = rows.filter(({ back, collection }) => back !== 'lost' && pairs.has(collection));
  it.each(kept.map((row) => [nameOf(row), row] as const))('gives back %s', (_, row) => {
    for (const { was, is, entry } of (pairs.get(row.collection) ?? []).filter(
      (one) => !isOut(row, one.entry),
    ))
      expect(partsOf(row, is, saidBy(row, is)), entry).toEqual(
        partsOf(row, was, afterRule(row, was, saidBy(row, was))),
      );
  });
});

function giveOffice(folder: string): void {
  for (const collection of ['organisations', 'contacts'])
    mkdirSync(join(folder, collection), { recursive: true });
  writeFileSync(
    join(folder, 'organisations/office.yaml'),
    'name: Office for Light\ntype: multilateral\niatiRef: XM-EXAMPLE-7\n',
  );
  writeFileSync(
    join(folder, 'contacts/keeper.yaml'),
    'name: Ana Tui\norganisation: office\nemail: ana@lights.example.org\n',
  );
}

// What the model demands and the files have not: staff write it before they publish.
const written: Readonly<Record<string, Fields>> = {
  briefs: { published: '2025-01-01', countries: ['uganda'] },
  results: { date: '2025-02-01', summary: 'More wells hold water.' },
  organisations: { type: 'other' },
};

function complete(file: string, fields: Fields): Fields {
  const isOverlay = /\.[a-z]{2}\.\w+$/u.test(file);
  const documents = fields['documents'] as Fields[] | undefined;
  return {
    ...(!isOverlay && written[dirname(file)]),
    ...fields,
    ...(documents && { documents: documents.map((one) => ({ language: 'en', ...one })) }),
  };
}
