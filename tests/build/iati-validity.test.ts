import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { iatiFiles } from '../../src/domain/addresses.ts';
import { createIatiValidator } from '../../src/formats/iati/validate.ts';
import type { BuiltSite } from '../support/build-site.ts';
import { schemaFaults } from '../support/iati.ts';
import { sharedFixture, sharedShipped } from '../support/shared-site.ts';

const fixtures = ['full', 'french', 'arabic'] as const;

describe.each<[string, string, () => Promise<BuiltSite>]>([
  ['the content that ships', inject('today'), sharedShipped],
  ...fixtures.map((name): [string, string, () => Promise<BuiltSite>] => [
    name,
    '2026-01-31',
    () => sharedFixture(name),
  ]),
])('%s', (_, day, build) => {
  const read = async (address: string) => readFileSync(join((await build()).dir, address), 'utf8');

  it('has IATI files that xmllint finds valid', async () => {
    const activities = await read(iatiFiles.activities);
    expect(await schemaFaults(activities)).toEqual([]);
    expect(await schemaFaults(await read(iatiFiles.organisation), 'organisations')).toEqual([]);
    const broken = activities.replace(/<iati-identifier>.*<\/iati-identifier>/u, '');
    expect(await schemaFaults(broken)).toEqual([expect.stringContaining('iati-identifier')]);
  });

  it('has IATI files that keep every rule as a whole; of a category of sectors it is warned', async () => {
    const { lookAt } = createIatiValidator(day);
    const faults = [
      ...lookAt(await read(iatiFiles.activities), 'activities'),
      ...lookAt(await read(iatiFiles.organisation), 'organisation'),
    ];
    // The content has no shares of several purposes: the category that they have in common is all that can be said.
    expect(faults.filter(({ id }) => id !== '102.1.1')).toEqual([]);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
