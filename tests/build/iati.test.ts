import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { iatiFiles } from '../../src/domain/addresses.ts';
import { schemaFaults, textsIn } from '../support/iati.ts';
import { sharedFixture } from '../support/shared-site.ts';

describe('a site with an organisation that reports', async () => {
  const { dir } = await sharedFixture('full');
  const read = (address: string) => readFileSync(join(dir, address), 'utf8');

  it('has files that the schema accepts', async () => {
    expect(await schemaFaults(read(iatiFiles.activities))).toEqual([]);
    expect(await schemaFaults(read(iatiFiles.organisation), 'organisations')).toEqual([]);
  });

  it('has every brief and ask, each under an identifier of its own', () => {
    const identifiers = textsIn(read(iatiFiles.activities))('//iati-identifier');
    expect(identifiers).toHaveLength(7);
    expect(new Set(identifiers).size).toBe(7);
  });

  it.each(Object.values(iatiFiles))('names nobody who gave in confidence: %s', (address) => {
    expect(read(address)).not.toMatch(/quiet/iu);
  });
});

describe('a site where nobody reports', async () => {
  const { dir } = await sharedFixture('plain');

  it('has no IATI file, and a table that says why', () => {
    expect(
      [iatiFiles.activities, iatiFiles.organisation].filter((address) => existsSync(join(dir, address))),
    ).toEqual([]);
    expect(readFileSync(join(dir, iatiFiles.leftOut), 'utf8')).toMatch(
      /^entry,field,why\nsite\.yaml,iati,.+\n$/u,
    );
  });
});
