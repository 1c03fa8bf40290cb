import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { markedContent, type Mark } from '../support/marked-content.ts';
import { parsedPages } from '../support/parsed-pages.ts';

let marks: Mark[] = [];
/** The fields that are on no page of their entry; those of the settings, on no page at all. */
let unseen: string[] = [];

beforeAll(async () => {
  const content = await markedContent();
  const { output, status, dir } = await buildSite({ content: content.folder });
  if (status !== 0) throw new Error(`It does not build:\n${output}`);
  const pages = new Map([...parsedPages(dir)].map(([address, { html }]) => [address, html.toLowerCase()]));
  const all = [...pages.values()].join('\n');
  const seenOn = (address: string | undefined) => (address === undefined ? all : (pages.get(address) ?? ''));
  marks = content.marks;
  unseen = marks.filter(({ text, address }) => !seenOn(address).includes(text)).map(({ field }) => field);
});

it('marks the fields of every collection, each once', () => {
  expect(new Set(marks.map(({ field }) => field.split('.')[0])).size).toBe(10);
  expect(new Set(marks.map(({ text }) => text)).size).toBe(marks.length);
  expect(marks.length).toBeGreaterThan(240);
});

it('every field that is accepted is shown, but for those of which docs/fields.md says that they are not', () => {
  const said = /^Made from the schemas[^]*?\n$/mu.exec(readFileSync('docs/fields.md', 'utf8'))?.[0] ?? '';
  const names = [...said.matchAll(/`(\w+)`/gu)].map(([, name]) => name);
  const found = unseen.map((field) => field.split('.')[1]);
  expect(unseen.filter((_, i) => !names.includes(found[i]))).toEqual([]);
  expect(names.filter((name) => !found.includes(name))).toEqual([]);
});
