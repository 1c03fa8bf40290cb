import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { add, contentWith, swap } from '../support/content-folder.ts';
import { searchInNode } from '../support/search-in-node.ts';

let find: (query: string) => Promise<string[]>;

beforeAll(async () => {
  const { dir, output, status } = await buildSite({
    content: contentWith({
      'contacts/ann.yaml': add('phone: "+221 33 889 00 12"'),
      'contacts/ben.yaml': 'name: Ben\norganisation: agency\nphone: "+44 (0)20 7946 0000"\n',
      'briefs/wells.md': (text) =>
        swap('walk far', 'walk far since 2018 2020 2021')(add('code: LAO/22/50/ABC')(text)),
    }),
  });
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  find = await searchInNode(dir, 'en');
});
afterAll(() => vi.unstubAllGlobals());

it.each([
  ['+221338890012', '/contacts/ann/'],
  ['00221338890012', '/contacts/ann/'],
  ['338890012', '/contacts/ann/'],
  ['33-889-00-12', '/contacts/ann/'],
  ['33 889 00 12', '/contacts/ann/'],
  ['+221 33 889 00 12', '/contacts/ann/'],
  ['+221 338 890 012', '/contacts/ann/'],
  ['\u202a+221 33 889 00 12\u202c', '/contacts/ann/'],
  ['Ann 33 889 00 12', '/contacts/ann/'],
  ['+2213388', '/contacts/ann/'],
  ['+44 (0)20 7946 0000', '/contacts/ben/'],
  ['+44 20 7946 0000', '/contacts/ben/'],
  ['020 7946 0000', '/contacts/ben/'],
  ['02079460000', '/contacts/ben/'],
  ['LAO/22/50/ABC', '/briefs/wells/'],
  ['LAO2250ABC', '/briefs/wells/'],
  ['lao-22-50-abc', '/briefs/wells/'],
  ['LAO 22 50 ABC', '/briefs/wells/'],
  ['2018 2020 2021', '/briefs/wells/'],
])('%s finds %s first', async (query, first) => {
  expect((await find(query))[0]).toBe(first);
});

it.each(['+221338890013', '33 889 00 13', '"33889001"', 'LAO2251ABC', '999 9999'])(
  '%s finds nobody',
  async (query) => {
    expect(await find(query)).toEqual([]);
  },
);
