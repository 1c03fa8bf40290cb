import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { picturesFolder } from '../support/guide-pictures.ts';
import { sampleFolder } from '../support/sample.ts';

const guide = readFileSync('docs/examples.md', 'utf8');

/** What docs/examples.md shows of a file: the file is the last that is named before. */
const snippets = [...guide.matchAll(/^```(?:yaml|md)\n([\s\S]*?)^```$/gmu)].map(
  ({ 1: text = '', index }) => ({
    file: [...guide.slice(0, index).matchAll(/`((?:\w+\/)?[\w.-]+\.(?:md|yaml))`/gu)].at(-1)?.[1] ?? '',
    parts: text.split(/^# …\n/mu),
  }),
);

const pictures = [...guide.matchAll(/^!\[(.*)\]\(pictures\/(.*)\)$/gmu)].map(({ 1: alt, 2: file }) => ({
  alt,
  file,
}));

describe('the lines in docs/examples.md', () => {
  it('are many', () => {
    expect(snippets.length).toBeGreaterThan(10);
  });

  it.each(snippets)('stand so in $file', ({ file, parts }) => {
    const text = readFileSync(`${sampleFolder}/${file}`, 'utf8');
    const places = parts.map((part) => text.indexOf(part));
    expect(parts.filter((_, i) => places[i] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the pictures in docs/examples.md', () => {
  it('are those that there are, each with words for those who cannot see it', () => {
    expect(pictures.map(({ file }) => file).toSorted()).toEqual(readdirSync(picturesFolder).toSorted());
    expect(pictures.filter(({ alt = '' }) => alt.length < 30)).toEqual([]);
  });

  it('are small', () => {
    const sizes = pictures.map(({ file }) => statSync(`${picturesFolder}/${file}`).size);
    expect(Math.max(...sizes)).toBeLessThan(60 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(700 * 1024);
  });
});

it('the sample is where the guide says', () => {
  expect(guide).toContain(`--content ${sampleFolder}`);
  expect(existsSync(`${sampleFolder}/site.yaml`)).toBe(true);
});
