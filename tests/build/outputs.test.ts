import { describe, expect, it } from 'vitest';
import { acceptedFixture, expectedFolder, expectedOutputs, outputsOf } from '../support/outputs.ts';
import { sharedFixture } from '../support/shared-site.ts';

const accept = 'If that is meant, accept it: npm run accept, then look at what git says has changed.';

// Built before the tests are named: each file has one.
const { status, output, dir } = await sharedFixture(acceptedFixture);
if (status !== 0) throw new Error(`The fixture ${acceptedFixture} does not build:\n${output}`);
const [outputs, expected] = [outputsOf(dir), expectedOutputs()];

describe('what machines read', () => {
  it('is what was accepted, no file more and none less', () => {
    expect(outputs.size).toBeGreaterThan(0);
    const message = `The site has other files than ${expectedFolder}. ${accept}\n`;
    expect([...outputs.keys()], message).toEqual([...expected.keys()]);
  });

  const both = [...outputs].filter(([path]) => expected.has(path));
  it.each(both.map(([path]) => path))('%s', (path) => {
    const message = `${path} is not what ${expectedFolder}/${path} says. ${accept}\n`;
    expect(outputs.get(path), message).toEqual(expected.get(path));
  });
});
