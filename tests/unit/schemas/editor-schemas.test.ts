import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sortFolder } from '../../../src/content-files/folder.ts';
import { editorSchemas } from '../../../src/schemas/editor-schemas.ts';
import { asHandedOver, yamlEditor } from '../../support/yaml-editor.ts';

const ids = {
  briefs: [{ id: 'wells', called: 'Wells for every village' }],
  asks: [{ id: 'first', called: 'The first wells' }],
};
const editor = yamlEditor(editorSchemas(ids));

const fixtures = ['full', 'french', 'arabic', 'filled', 'plain', 'languages'];
const sites = ['content', ...fixtures.map((name) => `tests/fixtures/${name}/content`)];

it.each(sites)('has nothing to say of what the check accepts: %s', async (root) => {
  const { files } = sortFolder(root);
  expect(files).not.toEqual([]);
  for (const { collection, language, file } of files) {
    const text = readFileSync(join(root, file), 'utf8');
    const schema = language === undefined ? collection : `${collection}.words`;
    const remarks = await editor.remarks(schema, file.endsWith('.yaml') ? text : asHandedOver(text));
    expect({ file, remarks }).toEqual({ file, remarks: [] });
  }
});

const date = 'write YYYY-MM-DD, YYYY-MM or YYYY';
const theMost = 'write words, 300 characters at most';

/** A field of a draft, and the one remark there is on it. */
const wrong: readonly [schema: string, fields: string, remark: string | RegExp][] = [
  ['briefs', 'status: begun', /^write one of pipeline \(planned, not begun\)/u],
  ['briefs', 'subtitel: Wells', 'Property subtitel is not allowed.'],
  ['briefs', 'published: 12/04/2024', date],
  ['briefs', 'published: 2024-13', date],
  ['briefs', 'updated: 24', 'Value is below the minimum of 1000.'],
  ['briefs', 'embargoUntil: 2024-05', 'write YYYY-MM-DD'],
  ['briefs', 'sdgTargets: [1.10]', 'write the number of a goal or target of the 2030 Agenda, in quotes'],
  ['briefs', 'sdgTargets: ["99"]', 'write the number of a goal or target of the 2030 Agenda, in quotes'],
  ['briefs', 'outputs: [{ number: 1.10, title: Wells }]', 'write it in quotes'],
  ['briefs', 'themes: water', 'write a list, an item a line with a dash'],
  ['briefs', 'figures: [{ id: a, label: wells, value: many }]', 'write NUMBER'],
  ['briefs', 'figures: [{ id: A b, label: wells, value: 4 }]', /^write small letters a to z/u],
  ['briefs', 'figures: [{ id: a, label: wells, value: 4, source: Survey }]', 'write { title: … }'],
  ['briefs', 'figures: [{ id: a, value: 4 }]', 'Missing property "label".'],
  ['briefs', 'cover: { image: /market.jpg, alt: A market }', 'write the path of a file inside media/'],
  ['briefs', 'redirectFrom: [old]', 'write a path of this site, beginning with a slash'],
  ['asks', 'brief: Clean Wells', /^write the id of one of the briefs: the name of its file/u],
  ['asks', 'amount: US$ 750,000', 'write NUMBER, or { amount: NUMBER, currency: CODE }'],
  ['asks', 'amount: -5', 'Value is below the minimum of 0.'],
  ['asks', 'amount: { amount: 5, curency: EUR }', 'Property curency is not allowed.'],
  ['asks', 'amount: { amount: 5, currency: euro }', /^write the code of the currency/u],
  ['asks', 'amount: { currency: EUR }', 'Missing property "amount".'],
  ['asks', 'order: 1.5', 'write a whole number, 1 or more'],
  ['asks', 'withdrawn: no', 'write true or false'],
  ['asks', 'period: 2024', 'write { start: YYYY-MM-DD, end: YYYY-MM-DD }'],
  ['asks', 'deliverables: wells', 'write a list, an item a line with a dash'],
  ['asks', `purpose: ${'x'.repeat(301)}`, theMost],
  ['asks', 'purpose: ""', theMost],
  ['results', 'themes: water', 'write [an id from themes]'],
  ['results', 'step: 4', 'Value is above the maximum of 3.'],
  ['contacts', 'phone: 442079460000', 'write it with + and the code of its country, in quotes'],
  ['contacts', 'url: example.org', 'write an address that starts with https://, mailto: or /'],
  ['contacts', 'languages: [English]', 'write the code of the language, two or three small letters'],
  ['countries', 'name:', 'write words'],
  ['briefs.words', 'status: closed', 'Property status is not allowed.'],
  ['briefs.words', 'reviewed: yes', 'write true or false'],
  ['briefs.words', 'title: 5', 'write words'],
  ['asks.words', 'amount: 5', 'Property amount is not allowed.'],
];

it.each(wrong)('says of %s what is wrong: %s', async (schema, fields, remark) => {
  const isWords = schema.endsWith('.words');
  const line = isWords ? 1 : 2;
  const remarks = await editor.remarks(schema, isWords ? fields : `visibility: draft\n${fields}`);
  const text =
    typeof remark === 'string' ? remark : (expect.stringMatching(remark.source.replace('^', '')) as string);
  expect(remarks.map((one) => one.replace(`${line}: `, ''))).toEqual([text]);
});

it('asks for what is missing, but in a draft', async () => {
  const missing = ['brief', 'kind', 'purpose', 'amount'].map((name) => `1: Missing property "${name}".`);
  expect(await editor.remarks('asks', 'title: Wells')).toEqual(missing);
  expect(await editor.remarks('asks', 'title: Wells\nvisibility: embargoed')).toEqual(missing);
  expect(await editor.remarks('asks', 'title: Wells\nvisibility: draft')).toEqual([]);
  expect(await editor.remarks('asks.words', 'title: Des puits')).toEqual([]);
});

it.each([
  ['a year without quotes', 'briefs', 'published: 2024'],
  ['a day without quotes', 'briefs', 'published: 2024-05-31'],
  ['a code in quotes', 'briefs', 'outputs: [{ number: "1.10", title: Wells }]'],
  ['300 letters that count double elsewhere', 'asks', `purpose: ${'𝕏'.repeat(300)}`],
  ['Norway', 'countries', 'iso2: NO'],
  ['an amount alone', 'asks', 'amount: 750000'],
  ['an entry that is not there yet', 'asks', 'brief: roads'],
  ['a page of letters', 'briefs', 'sources: [{ title: Survey, page: iv }, { title: Survey, page: 12 }]'],
  ['all themes', 'results', 'themes: all'],
])('takes %s', async (_, schema, field) => {
  expect(await editor.remarks(schema, `visibility: draft\n${field}`)).toEqual([]);
});

it('takes {} for an item that is not translated', async () => {
  expect(await editor.remarks('asks.words', 'deliverables:\n  - {}\n  - Dix puits\ncostLines: [{}]')).toEqual(
    [],
  );
});

it.each([
  ['the words of a choice, with their meanings', 'briefs', 'status: |', 'closed', 'all is done'],
  ['the entries that there are', 'asks', 'brief: |', 'wells', 'Wells for every village'],
  ['the entries, in a list', 'asks', 'dependsOn:\n  - |', 'first', 'The first wells'],
  ['codes in quotes, with their words', 'briefs', 'sdgTargets:\n  - |', '"1"', /^End poverty/u],
  ['the fields, with what they are', 'asks', 'title: Wells\n|', 'purpose', /^What the money buys/u],
  ['the fields of a group', 'asks', 'contributions:\n  - |', 'donor', /^Who gives/u],
  ['the words of a translation', 'briefs.words', '|', 'subtitle', /^The formal name/u],
])('offers %s', async (_, schema, fields, label, means) => {
  const offers = await editor.offers(schema, fields);
  const text = typeof means === 'string' ? means : (expect.stringMatching(means) as string);
  expect(offers.find((offer) => offer.label === label)).toMatchObject({ label, means: text });
});

it('tells of a field what it is, what it may hold and what it means left out', async () => {
  expect(await editor.tells('briefs', 'sta|tus: closed')).toMatch(
    /Where it stands[^]+`closed`: all is done/u,
  );
  expect(await editor.tells('asks', 'with|drawn: true')).toMatch(
    /no longer asked for[^]+Left out, it is `false`/u,
  );
  expect(await editor.tells('asks', 'pur|pose: Wells')).toMatch(
    /What the money buys[^]+At most 300 characters/u,
  );
  expect(await editor.tells('asks', 'bri|ef: wells')).not.toContain('Wells for every village');
});
