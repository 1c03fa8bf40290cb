import { beforeAll, expect, it } from 'vitest';
import { NotValidIati, refuseInvalid, validated } from '../../../src/data/iati-validity.ts';
import { activity, organisationFile } from '../../support/iati-documents.ts';

/** An activity, and the file that it is of. */
interface Part {
  xml: string;
  entry: string;
}

beforeAll(() => {
  process.env['BUILD_DATE'] = '2026-01-31';
});

it('hands on what is valid, each as it comes', () => {
  const parts = [activity({ identifier: 'X-ORG-1-a' }), activity({ identifier: 'X-ORG-1-b' })];
  const asked: number[] = [];
  const all = function* (): Generator<Part> {
    for (const [i, xml] of parts.entries()) {
      asked.push(i);
      yield { xml, entry: `briefs/${i}.md` };
    }
  };
  const received: string[] = [];
  for (const { xml } of validated(all())) {
    received.push(xml);
    expect(asked).toHaveLength(received.length);
  }
  expect(received).toEqual(parts);
});

it('names the entry of the first that is not valid, the rule and whom to ask, without a stack', () => {
  const wrong = activity({ identifier: 'X-ORG-1-b', elements: { sector: '' } });
  const error = failureOf([
    { xml: activity({}), entry: 'briefs/a.md' },
    { xml: wrong, entry: 'asks/b.md' },
    { xml: '<nothing/>', entry: 'asks/c.md' },
  ]);
  expect(error.message).toMatch(
    /^asks\/b\.md: .*must have a specified sector.* \(6\.2\.2\); .*whoever looks after it$/u,
  );
  expect(error.stack).toBe(error.message);
});

it('tells the first three faults of many', () => {
  const wrong = '<iati-activity a="1" b="2" c="3" d="4" e="5"/>';
  const { message } = failureOf([{ xml: wrong, entry: 'briefs/a.md' }]);
  expect(message).toMatch(/The attribute 'a' .*'b' .*'c' .*; and \d+ more; /u);
  expect(message).not.toMatch(/'d'/u);
});

it('refuses an identifier that comes twice, naming both entries', () => {
  const error = failureOf([
    { xml: activity({ identifier: 'X-ORG-1-a' }), entry: 'briefs/a.md' },
    { xml: activity({ identifier: 'X-ORG-1-a' }), entry: 'asks/b.md' },
  ]);
  expect(error.message).toMatch(/^asks\/b\.md: .*X-ORG-1-a is that of briefs\/a\.md too \(1\.1\.2\)/u);
});

it('refuses a file of the other kind', () => {
  refuseInvalid(organisationFile(), 'organisation', 'site.yaml');
  expect(() => refuseInvalid(organisationFile(), 'activities', 'site.yaml')).toThrow(NotValidIati);
});

function failureOf(parts: readonly Part[]): Error {
  try {
    Array.from(validated(parts));
  } catch (error) {
    if (error instanceof NotValidIati) return error;
    throw error;
  }
  throw new Error('none was refused');
}
