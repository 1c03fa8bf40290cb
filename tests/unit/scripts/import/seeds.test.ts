import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../../../scripts/import/import-files.ts';
import { unusedLines } from '../../../../scripts/import/report/used-lines.ts';
import { fixturesIn } from '../../../support/import/fixtures.ts';
import { recall, score, sum } from '../../../support/import/score.ts';
import { unfounded } from '../../../support/import/unfounded.ts';

const today = '2026-11-28';
const seeds = fixturesIn('tests/fixtures/import-seeds');
const areThere = seeds.every(({ paths }) => paths.every((path) => existsSync(path)));
const paths = seeds.flatMap((seed) => seed.paths).toSorted();

if (!areThere) it.skip('the seeds: they are not there', () => {});

describe.skipIf(!areThere)('the documents that the first content was written from', () => {
  const scored = seeds.map(async ({ gold, root, currency, paths: own }) => {
    const { entries } = await importFiles(own, { root, today });
    return score(entries, gold, currency);
  });

  it.each([
    'amount',
    'date',
    'person',
    'mail',
    'organisation',
    'code',
    'event',
    'outcome or output',
    'goal',
  ] as const)('give every %s that they hold, and no other', async (kind) => {
    const all = sum((await Promise.all(scored)).flatMap(({ byKind }) => byKind.get(kind) ?? []));
    expect(all).toMatchObject({ wrong: 0, missed: 0 });
    expect(all.right).toBeGreaterThan(0);
  });

  it('give nearly all that they hold, and nothing wrong', async () => {
    const all = sum(await Promise.all(scored));
    expect(all.wrong).toBe(0);
    expect(recall(all)).toBeGreaterThanOrEqual(0.9);
  });

  it('give no value that stands in no line of them, and leave few lines unused', async () => {
    const [seed] = seeds;
    const imported = await importFiles(paths, { root: seed?.root ?? '', today });
    expect(unfounded(imported.entries)).toEqual([]);
    const unused = imported.documents.flatMap((document) => unusedLines(document, imported).words);
    expect(unused.length).toBeLessThanOrEqual(10);
  });

  it('say little that the content does not say already: its own entries are known by them', async () => {
    const { texts, entries } = await importFiles(paths, { root: 'content', today });
    const known = entries.filter(({ isKnown }) => isKnown).map(({ collection, id }) => `${collection}/${id}`);
    expect(known).toEqual(
      expect.arrayContaining([
        'briefs/building-social-protection-floors',
        'briefs/universal-social-protection-governance',
        'asks/phase-1',
        'asks/country-experience',
        'results/garment-wage-subsidy',
        'results/national-social-protection-strategy',
        'updates/thalat-workshop',
        'contacts/nuno-cunha',
      ]),
    );
    expect([...texts.keys()].length).toBeLessThanOrEqual(2);
  });
});
