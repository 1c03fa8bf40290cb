import { expect, it } from 'vitest';
import { everything } from '../../../../src/components/search/everything.ts';
import { frameOf } from '../../../../src/model/frame.ts';
import { createEdition } from '../../../../src/i18n/edition.ts';
import { modelOf } from '../../../support/models.ts';

const edition = createEdition({
  language: 'en',
  defaultLanguage: 'en',
  base: '/base/',
  origin: 'https://x.example',
});
const titleOf = (entry: object) => (entry as { title: string }).title;
function groups(content: Parameters<typeof modelOf>[0]) {
  const model = modelOf(content);
  return everything(model, frameOf(model, edition), titleOf);
}

const result = (i: number) => ({
  id: `r${i}`,
  title: `Result ${i}`,
  date: String(2024 - Math.floor(i / 60)),
});
const theme = (i: number) => ({
  id: `t${i}`,
  title: `${String.fromCodePoint(65 + Math.floor(i / 10))} theme ${i}`,
});

it('leaves out kinds that have nothing', () => {
  expect(groups({})).toEqual([]);
});

it('lists up to a hundred entries with what tells them apart', () => {
  const [group, ...others] = groups({ results: [result(0), result(1)] });
  expect(others).toEqual([]);
  expect(group).toMatchObject({ title: 'Results', list: '/base/results/' });
  expect(group?.entries).toMatchObject([
    { href: '/base/results/r0/', title: 'Result 0', note: '2024' },
    { href: '/base/results/r1/', title: 'Result 1', note: '2024' },
  ]);
});

it.each([
  [
    'dated ones by years',
    { results: Array.from({ length: 250 }, (_, i) => result(i)) },
    ['2024 – 2023', '2023 – 2021', '2021 – 2020'],
    'results',
  ],
  [
    'others by letters',
    { themes: Array.from({ length: 205 }, (_, i) => theme(i)) },
    ['A – J', 'K – T', 'U'],
    'themes',
  ],
])('leads to the pages of a longer list, %s', (_, content, titles, address) => {
  const [group] = groups(content);
  expect(group?.entries.map(({ title }) => title)).toEqual(titles);
  expect(group?.entries.map(({ href }) => href)).toEqual([
    `/base/${address}/`,
    `/base/${address}/page/2/`,
    `/base/${address}/page/3/`,
  ]);
});

it('calls goals by their numbers', () => {
  expect(groups({ goals: [{ id: '1' }, { id: '1.3' }] })[0]?.entries.map(({ title }) => title)).toEqual([
    'Goal 1',
    'Target 1.3',
  ]);
});
