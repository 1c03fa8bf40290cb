import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content-files/check.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { allFields, describe as describeSchema, type Description } from '../../../src/schemas/describe.ts';
import { computingTimeUntil } from '../../support/computing-time.ts';
import { add, contentFiles, contentWith, swap } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

/** What is put into a sound folder; the errors that must be reported, each by its place and its words; nothing else may be. */
interface Row {
  name: string;
  changes?: Changes;
  /** What `contentWith` cannot write: links, pipes, folders. */
  put?: (root: string) => void;
  errors: [place: string, words: RegExp][];
}

const page = (text: string): Changes => ({ 'pages/about.md': text });
const field = (line: string): Changes => page(`---\ntitle: About\n${line}\n---\n`);
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const bomb = [...'abcdefghi']
  .map((name, i, names) => {
    const items = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*${names[i - 1]}`));
    return `${name}: &${name} [${items.join(', ')}]`;
  })
  .join('\n');
const brief = (parent: string) =>
  `---\ntitle: Roads\nkind: project\nsummary: A road.\ncountries: [fiji]\nstatus: pipeline\npublished: 2024\nparent: ${parent}\n---\n`;
const ask = (order: number, dependsOn: string) =>
  `---\nbrief: wells\ntitle: More wells\nkind: phase\norder: ${order}\npurpose: Wells.\namount: 800000\ndependsOn: [${dependsOn}]\n---\n`;

const ofBytes: Row[] = [
  {
    name: 'letters in Latin-1',
    changes: { 'pages/about.md': bytes('---\ntitle: About\n---\n\nCaf', [0xe9], '\n') },
    errors: [['pages/about.md:5 ', /is not saved as UTF-8.*Save as/u]],
  },
  {
    name: 'UTF-16',
    changes: { 'contacts/ann.yaml': Buffer.from('\uFEFFname: Ann\norganisation: agency\n', 'utf16le') },
    errors: [['contacts/ann.yaml:1 ', /is saved as UTF-16/u]],
  },
  {
    name: 'a zero byte',
    changes: page('---\ntitle: About\n---\n\nWords\u0000words\n'),
    errors: [['pages/about.md:5 ', /a sign that cannot be seen \(U\+0000\), behind “Words”; delete it/u]],
  },
  {
    name: 'a form feed',
    changes: page('---\ntitle: About\u000c\n---\n'),
    errors: [['pages/about.md:2 ', /U\+000C/u]],
  },
  {
    name: 'a byte order mark, and the line ends of an old Mac',
    changes: page('\uFEFF---\rtitle: About\r---\r\rWords.\r'),
    errors: [],
  },
  {
    name: 'a Word document with another ending',
    changes: { 'pages/about.md': bytes('PK', [3, 4, 20, 0], 'word/document.xml') },
    errors: [['pages/about.md:1 ', /is a Word document.*copy its words/u]],
  },
  {
    name: 'a body of 10 MB',
    changes: page(`---\ntitle: About\n---\n\n${'Words and words. '.repeat(620_000)}\n`),
    errors: [['pages/about.md:1 ', /is 10\.1 MB large.*2 MB; keep the words/u]],
  },
  {
    name: 'two versions, as git leaves them',
    changes: page('---\ntitle: About\n---\n\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n'),
    errors: [['pages/about.md:5 ', /two versions of this text/u]],
  },
  {
    name: 'a lost letter',
    changes: page('---\ntitle: About\n---\n\nCaf\ufffd\n'),
    errors: [['pages/about.md:5 ', /a letter was lost here/u]],
  },
  { name: 'an empty file', changes: page(''), errors: [['pages/about.md:1 ', /the file is empty.*---/u]] },
];

const ofFolders: Row[] = [
  {
    name: 'a link out of the folder',
    put: (root) => symlinkSync('/etc/passwd', join(root, 'pages/secrets.md')),
    errors: [['pages/secrets.md:1 ', /is a link to another place; put the file or folder itself here/u]],
  },
  {
    name: 'a folder that is a link',
    put: (root) => symlinkSync('/etc', join(root, 'pages/etc')),
    errors: [['pages/etc:1 ', /is a link/u]],
  },
  {
    name: 'a link out of media/',
    changes: { 'media/a.pdf': 'x' },
    put: (root) => symlinkSync('/etc/passwd', join(root, 'media/b.pdf')),
    errors: [['media/b.pdf:1 ', /is a link/u]],
  },
  {
    name: 'a pipe',
    put: (root) => execFileSync('mkfifo', [join(root, 'pages/pipe.md')]),
    errors: [['pages/pipe.md:1 ', /a device or a pipe; take it out/u]],
  },
  {
    name: 'a folder called x.md',
    put: (root) => mkdirSync(join(root, 'pages/x.md')),
    errors: [['pages/x.md:1 ', /is a folder with the name of a file/u]],
  },
  {
    name: 'what Word and Windows leave behind',
    changes: { 'briefs/~$wells.docx': 'x', 'Thumbs.db': 'x', '.~lock.x#': 'x' },
    errors: [
      ['Thumbs.db:1 ', /made by the computer/u],
      ['briefs/~$wells.docx:1 ', /left behind by an editor/u],
    ],
  },
  {
    name: 'endings that are nearly right',
    changes: {
      'contacts/ben.yml': 'x',
      'pages/more.markdown': 'x',
      'pages/Press.MD': 'x',
      'themes.yml': 'x',
    },
    errors: [
      ['contacts/ben.yml:1 ', /rename it ben\.yaml/u],
      ['pages/Press.MD:1 ', /rename it press\.md/u],
      ['pages/more.markdown:1 ', /rename it more\.md/u],
      ['themes.yml:1 ', /themes\.yaml is there already/u],
    ],
  },
  {
    name: 'two names that are one on many computers',
    changes: { 'pages/About.md': 'x' },
    errors: [['pages/About.md:1 ', /is one file with pages\/about\.md.*only in capital letters; rename/u]],
  },
];

const ofYaml: Row[] = [
  {
    name: 'names that explode',
    changes: page(`---\ntitle: About\n${bomb}\nj: *i\n---\n`),
    errors: [['pages/about.md:4 ', /write the values themselves/u]],
  },
  {
    name: 'a hundred thousand brackets',
    changes: field(`summary: ${'['.repeat(100_000)}`),
    errors: [['pages/about.md:3 ', /too many lists or groups/u]],
  },
  {
    name: 'ten thousand question marks',
    changes: field('? '.repeat(10_000)),
    errors: [['pages/about.md:3 ', /the name of a field may not be a list|too many/u]],
  },
  ...['__proto__', 'constructor', 'prototype'].map((key): Row => ({
    name: `a field called ${key}`,
    changes: field(`${key}: { visibility: draft }`),
    errors: [[`pages/about.md:3 ${key}`, new RegExp(`there is no field called ${key}`, 'u')]],
  })),
  {
    name: 'a field called __proto__ where any name may stand',
    changes: { 'site.yaml': add('digits: { __proto__: native }') },
    errors: [['site.yaml:1 digits.__proto__', /there is no field called __proto__; take it out/u]],
  },
  {
    name: 'a key that merges',
    changes: field('<<: { summary: x }'),
    errors: [['pages/about.md:3 ', /<< is not read here/u]],
  },
  {
    name: 'tags',
    changes: field('summary: !!js/function "x"\norder: !!binary aGk='),
    errors: [
      ['pages/about.md:3 ', /exclamation mark/u],
      ['pages/about.md:4 ', /exclamation mark/u],
    ],
  },
  {
    name: 'a second group of fields',
    changes: { 'contacts/ann.yaml': (text) => `${text}---\nname: Ben\n` },
    errors: [['contacts/ann.yaml:4 ', /a line --- ends the fields here/u]],
  },
  {
    name: 'a line --- at the end',
    changes: { 'contacts/ann.yaml': (text) => `${text}---\n` },
    errors: [],
  },
  {
    name: 'an amount in braces with commas',
    changes: { 'updates/visit.md': add('spend: { amount: 9,000,000, currency: KES }') },
    errors: [['updates/visit.md:2 ', /in braces a comma ends the value; write 9000000$/u]],
  },
  {
    name: 'no-break spaces for indentation',
    changes: {
      'briefs/wells.md': add('period:\n\u00a0\u00a0start: 2024\n\u00a0\u00a0end: 2025'),
    },
    errors: [['briefs/wells.md:3 ', /spaces that are not ordinary/u]],
  },
  {
    name: 'a list with bullets',
    changes: { 'asks/first-wells.md': add('deliverables:\n  • wells\n  • pumps') },
    errors: [['asks/first-wells.md:2 deliverables', /hyphen and a space: "- wells", "- pumps"$/u]],
  },
  {
    name: 'a picture named with its folder',
    changes: {
      'briefs/wells.md': add('cover: { image: /media/photos/well.jpg, alt: A well }'),
    },
    errors: [['briefs/wells.md:2 cover.image', /write photos\/well\.jpg/u]],
  },
  {
    name: 'an address of the site without https',
    changes: { 'site.yaml': swap('https://water.example.org/', 'water.example.org') },
    errors: [['site.yaml:2 url', /write https:\/\/water/u]],
  },
  {
    name: 'a misspelt required field',
    changes: { 'briefs/wells.md': swap('summary:', 'sumary:') },
    errors: [['briefs/wells.md:4 sumary', /write summary/u]],
  },
  {
    name: 'a number for a name',
    changes: field('1: x'),
    errors: [['pages/about.md:3 1', /there is no field called 1/u]],
  },
  {
    name: 'a list for a name',
    changes: field('? [a]\n: b'),
    errors: [['pages/about.md:3 ', /may not be a list/u]],
  },
  {
    name: 'nothing for a name',
    changes: field(': x'),
    errors: [['pages/about.md:3 ', /no name before the colon/u]],
  },
  {
    name: 'a field twice',
    changes: field('title: B'),
    errors: [['pages/about.md:3 ', /^title stands twice, on line 2 and on line 3; take one out/u]],
  },
  {
    name: 'a tab',
    changes: { 'contacts/ann.yaml': swap('name: Ann', 'name:\n\tAnn') },
    errors: [['contacts/ann.yaml:2 ', /use spaces/u]],
  },
  {
    name: 'a quote that is not closed',
    changes: field('summary: "open\norder: 1'),
    errors: [['pages/about.md:3 ', /a quote is opened here and not closed/u]],
  },
  {
    name: 'a bracket that is not closed',
    changes: field('sources: [{ title: A }\norder: 1'),
    errors: [['pages/about.md:3 ', /a bracket is opened here and not closed/u]],
  },
  {
    name: 'a colon in a text',
    changes: field('summary: Wells: a report'),
    errors: [['pages/about.md:3 ', /put the text in quotes: "Wells: a report"/u]],
  },
  ...(
    [
      ['@who', 'at sign'],
      ['`code`', 'backtick'],
      ['%5', 'percent sign'],
      ['&Sons', 'ampersand'],
      ['*all*', 'asterisk'],
      ['!now', 'exclamation mark'],
      ['| x', 'several lines'],
      ['> 5', 'several lines'],
    ] as const
  ).map(([text, words]): Row => ({
    name: `a text that begins with ${text[0]}`,
    changes: field(`summary: ${text}`),
    errors: [['pages/about.md:3 ', new RegExp(`${words}.*in quotes`, 'u')]],
  })),
  {
    name: 'a text cut short by a number sign',
    changes: { 'asks/first-wells.md': swap('Ten wells in ten villages.', 'Wells # 1 and 2') },
    errors: [
      [
        'asks/first-wells.md:6 purpose',
        /"# 1 and 2" behind it is lost.*write it in quotes: "Wells # 1 and 2"/u,
      ],
    ],
  },
  {
    name: 'remarks behind values',
    changes: {
      'asks/first-wells.md': (text) =>
        swap(
          'amount: 100000',
          'amount: 100000 # in dollars',
        )(swap('kind: phase', 'kind: phase # 1 of 2')(text)),
    },
    errors: [],
  },
  {
    name: 'a value that cannot be read beside others that can, and are wrong',
    changes: field('summary: @x\norder: many\ntitel: y'),
    errors: [
      ['pages/about.md:3 ', /at sign/u],
      ['pages/about.md:4 order', /whole number/u],
      ['pages/about.md:5 titel', /title stands here as well/u],
    ],
  },
];

const amount = (text: string): Changes => ({ 'asks/first-wells.md': swap('100000', text) });
const published = (text: string): Changes => ({
  'briefs/wells.md': swap('published: 2024', `published: ${text}`),
});

const ofValues: Row[] = [
  ...(
    [
      ['31.02.2020', 'a date that exists'],
      ['2020-02-30', 'a date that exists'],
      ['2020-13', 'a date that exists'],
      ['"0000"', 'a date that exists'],
      ['20204', 'a date that exists'],
      ['٢٠٢٤-٠١', '2024-01'],
      ['۲۰۲۴-۰۱-۳۱', '2024-01-31'],
      ['໒໐໒໔', '2024'],
    ] as const
  ).map(([text, words]): Row => ({
    name: `the date ${text}`,
    changes: published(text),
    errors: [['briefs/wells.md:7 published', new RegExp(`write ${words}`, 'u')]],
  })),
  {
    name: 'the date 2020.10',
    changes: published('2020.10'),
    errors: [['briefs/wells.md:7 published', /found 2020\.10; write 2020-10/u]],
  },
  ...(
    [
      ['١٠٠٬٠٠٠', '100000'],
      ['۱۰۰۰۰۰', '100000'],
      ['໑໐໐໐໐໐', '100000'],
      ['FJ$100k', 'write .*100000'],
      ['9_000_000', 'write 9000000$'],
      ['9000000-12000000', 'write one amount'],
      ['{ amount: 100000, currency: NRS }', 'the code of three capital letters'],
      ['{ amount: 100000, currency: euro }', 'write EUR'],
    ] as const
  ).map(([text, words]): Row => ({
    name: `the amount ${text}`,
    changes: amount(text),
    errors: [
      [`asks/first-wells.md:7 amount${text.startsWith('{') ? '.currency' : ''}`, new RegExp(words, 'u')],
    ],
  })),
  {
    name: 'the amount 1.500',
    changes: amount('1.500'),
    errors: [['asks/first-wells.md:7 amount', /found 1\.500.*write 1500 .*or 1\.5/u]],
  },
  {
    name: 'one country where a list is expected',
    changes: { 'briefs/wells.md': swap('[fiji]', 'fiji') },
    errors: [['briefs/wells.md:5 countries', /write \[fiji\]/u]],
  },
  {
    name: 'a mail address with a name',
    changes: { 'contacts/ann.yaml': swap('ann@water.example.org', 'Ann <ann@water.example.org>') },
    errors: [['contacts/ann.yaml:3 email', /write one address|write ann@water\.example\.org/u]],
  },
  {
    name: 'a telephone number without quotes',
    changes: { 'contacts/ann.yaml': add('phone: +6791234567') },
    errors: [['contacts/ann.yaml:1 phone', /found \+6791234567; write it in quotes: "\+6791234567"/u]],
  },
  {
    name: 'yes where true is expected',
    changes: { 'asks/first-wells.md': add('withdrawn: yes') },
    errors: [['asks/first-wells.md:2 withdrawn', /write true/u]],
  },
  {
    name: 'curly quotes round a code',
    changes: { 'briefs/wells.md': swap('["6.1"]', '[“6.1”]') },
    errors: [['briefs/wells.md:9 sdgTargets[0]', /write it in straight quotes and Latin digits: "6\.1"/u]],
  },
  {
    name: 'half a letter by an escape',
    changes: field('summary: "a\\uD800"'),
    errors: [['pages/about.md:3 summary', /cannot be shown/u]],
  },
  {
    name: 'parents in a circle',
    changes: { 'briefs/roads.md': brief('rails'), 'briefs/rails.md': brief('roads') },
    errors: [['briefs/rails.md:8 parent', /rails → roads → rails/u]],
  },
  {
    name: 'asks that wait for each other',
    changes: { 'asks/second.md': ask(2, 'third'), 'asks/third.md': ask(3, 'second') },
    errors: [['asks/second.md:8 dependsOn', /second → third → second/u]],
  },
];

const errorsIn = async (root: string) =>
  (await checkContent(root, '2026-01-01')).filter(({ severity }) => severity === 'error');

describe.each([
  ['bytes', ofBytes],
  ['files and folders', ofFolders],
  ['YAML', ofYaml],
  ['values', ofValues],
])('%s', (_, rows) => {
  for (const { name, changes = {}, put, errors } of rows) {
    it(name, async () => {
      const root = contentWith(changes);
      put?.(root);
      const found = await errorsIn(root);
      expect(found.map(({ file, line, field: at }) => `${file}:${line} ${at}`)).toEqual(
        errors.map(([place]) => place),
      );
      for (const [i, [, words]] of errors.entries()) expect(found[i]?.message).toMatch(words);
      for (const { message } of found) expect(message).not.toMatch(/undefined|\[object|Error|\n {4}at /u);
    });
  }
});

/** Every field of an entry, and every field of the groups and lists in it, with a value that `String` falls over. */
function knots({ fields, forms, item }: Description, depth: number): unknown {
  if (depth === 0) return { toString: 1, valueOf: 1, toJSON: 1 };
  if (item) return [knots(item, depth)];
  const all = Object.entries(allFields({ fields, forms } as Description));
  if (all.length === 0) return knots({} as Description, 0);
  return Object.fromEntries(all.map(([key, field]) => [key, knots(field, depth - 1)]));
}

it.each(Object.keys(collections) as CollectionName[])(
  '%s: a value that is no text and names a method of one ends no check',
  async (name) => {
    const file = Object.keys(contentFiles).find((one) => one.startsWith(name)) ?? '';
    for (const depth of [1, 2, 3, 4]) {
      const fields = JSON.stringify(knots(describeSchema(collections[name].schema), depth), null, 1);
      const text = file.endsWith('.md')
        ? `---\n${fields}\n---\n`
        : name === 'themes'
          ? `[${fields}]\n`
          : `${fields}\n`;
      const found = await checkContent(contentWith({ [file]: text }), '2026-01-01');
      expect(found.filter((problem) => problem.file === file)).not.toEqual([]);
      for (const { message } of found) expect(message).not.toMatch(/undefined|\[object|TypeError/u);
    }
  },
);

it('finds the one fault among ten thousand entries, and nothing else', async () => {
  const root = contentWith();
  for (let i = 0; i < 10_000; i += 1) {
    const country = i === 7_321 ? 'fij' : 'fiji';
    const text = `---\ntitle: Result ${i}\ncountry: ${country}\ndate: 2024-03\nkind: output\nsummary: Village ${i} has water.\n---\n\nText ${i}.\n`;
    writeFileSync(join(root, `results/result-${i}.md`), text);
  }
  const time = await computingTimeUntil(async () => {
    const found = await checkContent(root, '2026-01-01');
    expect(found.map(({ file, line, field: at }) => `${file}:${line} ${at}`)).toEqual([
      'results/result-7321.md:3 country',
    ]);
  });
  expect(time).toBeLessThan(40_000);
});
