import { beforeAll, expect, it } from 'vitest';
import { NotValidIati, refuseInvalid, validated, type Chunk } from '../../../src/data/iati-validity.ts';
import { activity, organisationFile } from '../../support/iati-documents.ts';

const frame = {
  head: '<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n',
  tail: '</iati-activities>\n',
};

beforeAll(() => {
  process.env['BUILD_DATE'] = '2026-01-31';
});

it('hands on what is valid, each part as it comes', async () => {
  const parts = [activity({ identifier: 'X-ORG-1-a' }), activity({ identifier: 'X-ORG-1-b' })];
  const asked: number[] = [];
  const chunks = function* (): Generator<Chunk> {
    for (const [i, xml] of parts.entries()) {
      asked.push(i);
      yield { xml, entry: `briefs/${i}.md` };
    }
  };
  const received: string[] = [];
  for await (const xml of validated(chunks(), frame)) {
    received.push(xml);
    expect(asked).toHaveLength(received.length);
  }
  expect(received).toEqual(parts);
});

it('names the entry of the first that is not valid, the rule and whom to ask, without a stack', async () => {
  const wrong = activity({ identifier: 'X-ORG-1-b', elements: { sector: '' } });
  const error = await failureOf([
    { xml: activity({}), entry: 'briefs/a.md' },
    { xml: wrong, entry: 'asks/b.md' },
    { xml: '<nothing/>', entry: 'asks/c.md' },
  ]);
  expect(error.message).toMatch(
    /^asks\/b\.md: .*must have a specified sector.* \(6\.2\.2\); .*whoever looks after it$/u,
  );
  expect(error.stack).toBe(error.message);
});

it('tells the first three faults of many', async () => {
  const wrong = '<iati-activity a="1" b="2" c="3" d="4" e="5"/>';
  const { message } = await failureOf([{ xml: wrong, entry: 'briefs/a.md' }]);
  expect(message).toMatch(/The attribute 'a' .*'b' .*'c' .*; and \d+ more; /u);
  expect(message).not.toMatch(/'d'/u);
});

it('refuses an identifier that comes twice, naming both entries', async () => {
  const error = await failureOf([
    { xml: activity({ identifier: 'X-ORG-1-a' }), entry: 'briefs/a.md' },
    { xml: activity({ identifier: 'X-ORG-1-a' }), entry: 'asks/b.md' },
  ]);
  expect(error.message).toMatch(/^asks\/b\.md: .*X-ORG-1-a is that of briefs\/a\.md too \(1\.1\.2\)/u);
});

it('refuses a file of the other kind', () => {
  refuseInvalid(organisationFile(), 'organisation', 'site.yaml');
  expect(() => refuseInvalid(organisationFile(), 'activities', 'site.yaml')).toThrow(NotValidIati);
});

async function failureOf(chunks: readonly Chunk[]): Promise<Error> {
  try {
    await Array.fromAsync(validated(chunks, frame));
  } catch (error) {
    if (error instanceof NotValidIati) return error;
    throw error;
  }
  throw new Error('none was refused');
}
