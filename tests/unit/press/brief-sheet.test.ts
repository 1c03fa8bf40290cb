import { describe, expect, it } from 'vitest';
import { pagesOf, typeset } from '../../../src/press/typst.ts';
import { manuscriptsIn } from '../../support/brief-manuscripts.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';
import { placedTexts } from '../../support/pdf-words.ts';
import { textOfPages } from '../../support/pdf-text.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const times = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const ask = (i: number, lines = '') => `---
brief: wells
title: ${`Request ${i} that says what it does `.repeat(3)}
kind: phase
order: ${i + 1}
purpose: ${'Wells that are dug, lined and kept by those who drink from them. '.repeat(4)}
amount: ${98_765_432_109 - i}
${lines}
---
`;
const costs = `costLines: [${times(40, (i) => `{ category: A cost of many words number ${i}, amount: ${98_765_432_109 / 40} }`).join()}]`;
const deliverables = `deliverables: [${times(30, (i) => `A thing that will be delivered ${i}`).join()}]`;
const manyAsks = (count: number, lines = ''): Changes =>
  Object.fromEntries(times(count, (i) => [`asks/ask-${i}.md`, ask(i, lines)]));
const currencies = 'FJD EUR CHF KES VND GBP JPY TOP USD SEK NOK DKK AUD'.split(' ');
const asksIn = (count: number, kinds: number): Changes =>
  Object.fromEntries(
    times(count, (i) => [
      `asks/in-${i}.md`,
      ask(i).replace(/amount: (\d+)/u, `amount: { amount: $1, currency: ${currencies[i % kinds]} }`),
    ]),
  );
const gift = 'contributions: [{ donor: bank, amount: 12345, kind: pledge, date: 2024 }]';
const withGifts = (changes: Changes): Changes => ({
  ...Object.fromEntries(
    Object.entries(changes).map(([file, text]) => [file, String(text).replace('\n\n---', `\n${gift}\n---`)]),
  ),
  'organisations/bank.yaml': 'name: Far Bank\ntype: private\n',
});
const risks = `risks: [${times(30, (i) => `{ title: ${'A flood takes the pumps '.repeat(9)}${i}, likelihood: high, impact: low, mitigation: ${'Pumps stand on plinths '.repeat(9)} }`).join()}]`;
const title = (text: string) => swap('title: Wells for every village', `title: ${text}`);
const lao = 'ການປົກປ້ອງສັງຄົມສຳລັບທຸກຄົນໃນສາທາລະນະລັດປະຊາທິປະໄຕປະຊາຊົນລາວ';

const cases: [string, Changes][] = [
  ['little', {}],
  [
    'a title of 300 letters',
    { 'briefs/wells.md': title('Wells for every village in all the islands '.repeat(7)) },
  ],
  ['a title of one word', { 'briefs/wells.md': title('W'.repeat(300)) }],
  ['a Lao title of 300 letters', { 'briefs/wells.md': title(lao.repeat(5)) }],
  ['no asks', { 'asks/first-wells.md': null }],
  [
    'an ask with forty cost lines',
    { 'asks/first-wells.md': swap('amount: 100000', `amount: 98765432109\n${costs}\n${deliverables}`) },
  ],
  ['twenty asks', manyAsks(20)],
  [
    'twenty asks with all their parts, and risks',
    { ...manyAsks(20, `${costs}\n${deliverables}`), 'briefs/wells.md': add(risks) },
  ],
  ['two hundred asks', manyAsks(200)],
  ['sums in many currencies', asksIn(8, 8)],
  ['two requests in each of seven currencies, each with a contribution', withGifts(asksIn(14, 7))],
  ['three requests in each of eight currencies', asksIn(24, 8)],
  ['two requests in each of thirteen currencies, each with a contribution', withGifts(asksIn(26, 13))],
  ['nobody who can be reached', { 'contacts/ann.yaml': swap('email: ann@water.example.org\n', '') }],
  ['a mail address without an end', { 'contacts/ann.yaml': swap('ann@', `${'long.'.repeat(12)}ann@`) }],
];

describe.each(cases)('a brief with %s', async (_, changes) => {
  const [paper] = await manuscriptsIn(contentWith(changes), 'en');

  it('is on one sheet, inside its margins, in letters of 8 points or more', async () => {
    const pdf = await typeset(paper!.manuscript!);
    expect(pagesOf(pdf)).toBeLessThanOrEqual(2);
    expect(pdf.length).toBeLessThan(300_000);
    const texts = (await placedTexts(pdf)).filter(({ text }) => text.trim() !== '');
    expect(texts.filter(({ left, right }) => left < 17.9 || right > 192.1)).toEqual([]);
    expect(texts.filter(({ baseline }) => baseline < 16 || baseline > 290)).toEqual([]);
    expect(texts.filter(({ points }) => points < 7.99)).toEqual([]);
  });

  it('says what it asks for, who answers and when it was made', async () => {
    const text = (await textOfPages(await typeset(paper!.manuscript!))).join(' ');
    for (const { asked } of paper!.brief.totals)
      expect(text).toContain(Intl.NumberFormat('en').format(asked.amount));
    expect(text).toContain(paper!.brief.answer.contact.name);
    expect(text).toContain('Made on 31 January 2026');
    expect(text).toContain('https://briefs.example.org/briefs/wells/');
  });
});
