import { expect, it } from 'vitest';
import { findThemes } from '../../../../../scripts/import/recognise/theme.ts';
import { readingOf } from './names-support.ts';

const reading = readingOf({
  themes: [
    { id: 'water', title: 'Clean water', aliases: ['wells'] },
    { id: 'schools', title: 'Schools' },
  ],
});

function themes(text: string, isList?: boolean) {
  return findThemes(text, reading, isList).map(({ value }) => value.entry?.id ?? value.title);
}

it.each([
  ['Clean water , Schools , Crisis', undefined, ['water', 'schools', 'Crisis']],
  ['2021 GHA226 8.1.1 Wells , Schools', undefined, ['water', 'schools']],
  ['Crisis, Roads', undefined, []],
  ['Crisis, Roads', true, ['Crisis', 'Roads']],
  ['Clean water', true, ['water']],
  ['We build wells, roads, and much more for everyone.', undefined, []],
])('reads the themes of "%s"', (text, isList, expected) => {
  expect(themes(text, isList)).toEqual(expected);
});
