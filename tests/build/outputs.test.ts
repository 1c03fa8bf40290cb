import { describe, expect, it } from 'vitest';
import {
  acceptedSites,
  expectedFolder,
  expectedOutputs,
  outputsOf,
  type Output,
} from '../support/outputs.ts';
import { sharedSite } from '../support/shared-site.ts';

const accept = 'If that is meant, accept it: npm run accept, then look at what git says has changed.';

const built = acceptedSites.map(async (site) => {
  const [first, second] = site.days.map(async (day): Promise<Map<string, Output>> => {
    const { status, output, dir } = await sharedSite({ content: site.content, args: ['--date', day] });
    if (status !== 0) throw new Error(`${site.content} does not build:\n${output}`);
    return outputsOf(dir, site);
  });
  return { site, outputs: await first!, later: await second!, expected: expectedOutputs(site) };
});

// Built before the tests are named: each file has one.
const sites = await Promise.all(built);

describe.each(sites)('what machines read of $site.name', ({ site, outputs, later, expected }) => {
  const folder = expectedFolder(site);

  it('is what was accepted, no file more and none less', () => {
    expect(outputs.size).toBeGreaterThan(0);
    const message = `The site has other files than ${folder}. ${accept}\n`;
    expect([...outputs.keys()], message).toEqual([...expected.keys()]);
    expect([...later.keys()]).toEqual([...outputs.keys()]);
  });

  const both = [...outputs].filter(([path]) => expected.has(path));
  it.each(both.map(([path]) => path))('%s', (path) => {
    const message = `${path} is not what ${folder}/${path} says. ${accept}\n`;
    expect(outputs.get(path), message).toEqual(expected.get(path));
  });

  // Paper tells the day.
  const ofAnyDay = both.filter(([path]) => !path.endsWith('.pdf'));
  it('is the same on another day', () => {
    const changed = ofAnyDay.filter(([path, output]) => !isSame(later.get(path), output));
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

function isSame(one: Output | undefined, other: Output): boolean {
  return typeof one === 'string' ? one === other : one?.equals(other as Buffer) === true;
}
