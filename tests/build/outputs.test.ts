import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedFixtures, expectedFolder, expectedOutputs, outputsOf } from '../support/outputs.ts';
import { sharedFixture } from '../support/shared-site.ts';

const accept = 'If that is meant, accept it: npm run accept, then look at what git says has changed.';

// Built before the tests are named: each file has one.
const cases = await Promise.all(
  acceptedFixtures.map(async (fixture) => {
    const { status, output, dir } = await sharedFixture(fixture);
    if (status !== 0) throw new Error(`The fixture ${fixture} does not build:\n${output}`);
    return { fixture, dir, outputs: outputsOf(dir), expected: expectedOutputs(fixture) };
  }),
);

describe.each(cases)('what machines read of the fixture $fixture', ({ fixture, dir, outputs, expected }) => {
  it('is what was accepted, no file more and none less', () => {
    expect(outputs.size).toBeGreaterThan(0);
    const message = `The site has other files than ${expectedFolder(fixture)}. ${accept}\n`;
    expect([...outputs.keys()], message).toEqual([...expected.keys()]);
  });

  const both = [...outputs].filter(([path]) => expected.has(path));
  it.each(both.map(([path]) => path))('%s', (path) => {
    const message = `${path} is not what ${expectedFolder(fixture)}/${path} says. ${accept}\n`;
    expect(outputs.get(path), message).toEqual(expected.get(path));
  });

  it('promises no page that is missing', () => {
    const [, root = ''] = /^Sitemap: (.*)sitemap\.xml$/mu.exec(String(outputs.get('robots.txt'))) ?? [];
    const promised = [
      ...String(outputs.get('sitemap.xml')).matchAll(/(?:<loc>|\shref=")(https?:[^<"]+)/gu),
    ].map(([, address = '']) => address);
    expect(promised.length).toBeGreaterThan(20);
    const missing = promised.filter(
      (address) =>
        !address.startsWith(root) ||
        !existsSync(join(dir, decodeURIComponent(address.slice(root.length)), 'index.html')),
    );
    expect(missing).toEqual([]);
  });
});
