import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cancelled, isAnswered } from '../../../../scripts/new/asker.ts';
import { newEntry } from '../../../../scripts/new/entry.ts';
import type { NewCollection } from '../../../../scripts/new/kinds.ts';
import { newSite } from '../../../../scripts/new/site.ts';
import { siteAround } from '../../../../scripts/new/site-around.ts';
import { newTranslation } from '../../../../scripts/new/translation.ts';
import { checkContent } from '../../../../src/content-files/check.ts';
import { readContent } from '../../../../src/content-files/read.ts';
import { temporaryFolder } from '../../../support/build-site.ts';
import { contentWith, swap } from '../../../support/content-folder.ts';
import { conversation, keys, type Turn } from '../../../support/conversation.ts';

const { enter, down, clear, space, cancel } = keys;
const day = '2026-01-31';

afterEach(() => vi.unstubAllEnvs());

/** Begins an entry in a content folder, and answers. */
async function begin(
  collection: NewCollection,
  root: string,
  turns: Turn[],
  said: Record<string, string> = {},
) {
  vi.stubEnv('CONTENT_DIR', root);
  const talk = conversation(turns);
  const lines: string[] = [];
  const flags = new Map(Object.entries(said).map(([name, value]) => [name, [value]]));
  const site = siteAround(root, day);
  const { id } = await newEntry(flags, {
    collection,
    site,
    asker: talk.asker,
    say: (line) => void lines.push(line),
  });
  expect(talk.left()).toEqual([]);
  const { raw } = readContent(root, day).entries.find(
    (one) => one.collection === collection && one.id === id,
  )!;
  return { id, raw, told: lines.join('\n'), shown: talk.shown() };
}

describe('a whole conversation', () => {
  it('writes a request: what follows is proposed, what the check would refuse is refused at once', async () => {
    const root = contentWith();
    const { id, raw, told, shown } = await begin('asks', root, [
      ['Brief', enter],
      ['Title', `Ten more wells${enter}`],
      ['Kind', enter],
      ['Order', enter],
      ['Purpose', enter],
      ['purpose: …', `Ten more.${enter}`],
      ['Amount', `750,000${enter}`],
      ['found "750,000"; write 750000', `${clear}750000${enter}`],
      ['Period', `2025${enter}`],
      ['Until', `2024${enter}`],
      ['the end comes before the start', `${clear}2026-06${enter}`],
      ['Id', `${clear}First Wells${enter}`],
      ['write', `${clear}first-wells${enter}`],
      ['first-wells exists already (asks/first-wells.md)', `${clear}more-wells${enter}`],
    ]);
    expect([id, raw]).toEqual([
      'more-wells',
      {
        brief: 'wells',
        title: 'Ten more wells',
        kind: 'phase',
        order: 2,
        purpose: 'Ten more.',
        amount: 750000,
        period: { start: 2025, end: '2026-06' },
      },
    ]);
    expect(shown).toContain('standalone (can be paid for on its own, and has no number)');
    expect(shown).toContain('Wells for every village (wells)');
    expect(told).toMatch(
      /Written: .*asks\/more-wells\.md[^]*npm run check[^]*npm run dev[^]*\/funding\/more-wells\//u,
    );
    expect(await checkContent(root, day)).toEqual([]);
  });

  it('asks a stand-alone request for no number, and who answers where nobody can be reached', async () => {
    const root = contentWith({
      'contacts/ann.yaml': 'name: Ann Vula\norganisation: agency\n',
      'contacts/bob.yaml': 'name: Bob Tora\norganisation: agency\nemail: bob@water.example.org\n',
      'asks/first-wells.md': null,
    });
    const { raw, shown } = await begin(
      'asks',
      root,
      [
        ['Kind', `${down}${enter}`],
        ['Period', enter],
        ['Id', enter],
        ['Contact', `${down}${enter}`],
      ],
      { brief: 'wells', title: 'Pumps', purpose: 'Pumps.', amount: '5' },
    );
    expect(shown).toContain('asks for money, but nobody who answers can be reached');
    expect(raw).toMatchObject({ kind: 'standalone', contact: 'bob' });
    expect(raw).not.toHaveProperty('order');
    expect(await checkContent(root, day)).toEqual([]);
  });

  it('marks the only country beforehand, and says what a plain sum is in', async () => {
    const root = contentWith();
    const { raw, shown } = await begin('briefs', root, [
      ['Title', `Tanks${enter}`],
      ['Kind', enter],
      ['Summary', `Tanks keep rain.${enter}`],
      ['Countries: the countries. Space marks one', enter],
      ['Status', enter],
      ['Published', enter],
      ['Period', enter],
      ['Id', enter],
    ]);
    expect(raw).toMatchObject({ countries: ['fiji'] });
    expect(shown).not.toContain('percentage');
    const request = await begin(
      'asks',
      root,
      [
        ['Amount: what is asked', `5${enter}`],
        ['Period', enter],
        ['Id', enter],
      ],
      { brief: 'wells', title: 'Pumps', purpose: 'Pumps.', kind: 'standalone' },
    );
    expect(request.shown).toContain('A number alone is in FJD.');
  });

  it('says of a new donor brief what comes next, and no fault', async () => {
    const { told } = await begin(
      'briefs',
      contentWith(),
      [
        ['Countries', enter],
        ['Published', enter],
        ['Period', enter],
        ['Id', enter],
      ],
      { title: 'Tanks', kind: 'donor-brief', summary: 'Tanks keep rain.', status: 'pipeline' },
    );
    expect(told).not.toContain('The check says of it');
    expect(told).toContain('as no donor brief is whole without: npm run new -- ask --brief tanks');
  });

  it('refuses a telephone number that nobody can ring', async () => {
    const { raw } = await begin(
      'contacts',
      contentWith(),
      [
        ['Email', enter],
        ['Phone', `330 1234${enter}`],
        ['no possible international number', `${clear}+679 330 1234${enter}`],
        ['Job title', enter],
        ['Id', enter],
      ],
      { name: 'Bob Tora', organisation: 'agency' },
    );
    expect(raw).toMatchObject({ phone: '+679 330 1234' });
  });

  it('takes a period for an update where the date is left empty', async () => {
    const root = contentWith();
    const { raw } = await begin('updates', root, [
      ['Title', `A season${enter}`],
      ['Kind', enter],
      ['Date', enter],
      ['Period', `2025-03${enter}`],
      ['Until', enter],
      ['Briefs', `${space}${enter}`],
      ['Summary', `It rained.${enter}`],
      ['Id', enter],
    ]);
    expect(raw).toEqual({
      title: 'A season',
      kind: 'event',
      period: { start: '2025-03' },
      briefs: ['wells'],
      summary: 'It rained.',
    });
  });

  it('asks for an id where the title is in other letters', async () => {
    const { id } = await begin('pages', contentWith(), [
      ['Title', `من نحن${enter}`],
      ['Summary', enter],
      ['Id', enter],
      ['write', `who-we-are${enter}`],
    ]);
    expect(id).toBe('who-we-are');
  });

  it('writes nothing where it is left with Ctrl+C', async () => {
    const root = contentWith();
    await expect(
      begin('pages', root, [
        ['Title', `Privacy${enter}`],
        ['Summary', cancel],
      ]),
    ).rejects.toThrow(new Cancelled());
    expect(existsSync(join(root, 'pages/privacy.md'))).toBe(false);
  });

  it('says first what must be there', async () => {
    const root = contentWith({ 'briefs/wells.md': null, 'asks/first-wells.md': null });
    await expect(begin('asks', root, [])).rejects.toThrow(
      'An ask needs its brief, and there are no briefs yet. Begin with: npm run new -- brief',
    );
  });

  it('refuses a site with faults, by their places', async () => {
    const root = contentWith({ 'site.yaml': swap('currency: FJD', 'currency: Fiji$') });
    await expect(begin('pages', root, [])).rejects.toThrow(
      /^Mend site\.yaml first; nothing was written:\n {2}site\.yaml:6 currency: /u,
    );
  });

  it('adds a language to site.yaml after a yes, and every other byte stays', async () => {
    const root = contentWith({ 'site.yaml': (text) => `# Ours\n${text}` });
    vi.stubEnv('CONTENT_DIR', root);
    const talk = conversation([['site.yaml:5 languages: French (fr) is not one of', enter]]);
    const said = new Map([
      ['of', ['briefs/wells']],
      ['language', ['fr']],
    ]);
    const before = readFileSync(join(root, 'site.yaml'), 'utf8');
    await newTranslation(said, { asker: talk.asker, say: () => undefined });
    expect(readFileSync(join(root, 'site.yaml'), 'utf8')).toBe(before.replace('[en]', '[en, fr]'));
    expect(existsSync(join(root, 'briefs/wells.fr.md'))).toBe(true);
  });

  it('begins a site: nine answers, and it is whole', async () => {
    const root = join(temporaryFolder(), 'content');
    vi.stubEnv('CONTENT_DIR', root);
    vi.stubEnv('BUILD_DATE', day);
    const talk = conversation([
      ['Your organisation', `Agence de l’eau${enter}`],
      ['What kind', `${down}${enter}`],
      ['The country', `Sénégal${enter}`],
      ['The languages', `${clear}fr, en${enter}`],
      ['The currency', `francs${enter}`],
      ['write', `${clear}XOF${enter}`],
      ['called', enter],
      ['Who answers', `Awa Ndiaye${enter}`],
      ['e-mail', `awa.agence.sn${enter}`],
      ['write one mail address', `${clear}awa@agence.sn${enter}`],
      ['telephone', enter],
      ['A colour', enter],
      ['The address', enter],
    ]);
    const lines: string[] = [];
    await newSite(new Map(), { asker: talk.asker, say: (line) => void lines.push(line) });
    expect(talk.left()).toEqual([]);
    const { entries } = readContent(root, day);
    expect(entries.find(({ collection }) => collection === 'site')?.raw).toEqual({
      title: 'Agence de l’eau – Sénégal',
      url: 'https://agence-de-leau.example.org/',
      organisation: 'agence-de-leau',
      languages: ['fr', 'en'],
      defaultLanguage: 'fr',
      currency: 'XOF',
      contact: 'awa-ndiaye',
      accent: '#1f5c4d',
    });
    expect(entries.map(({ file }) => file)).toContain('countries/senegal.md');
    expect(readFileSync(join(root, 'briefs/first-brief.md'), 'utf8')).toContain(
      'title: Notre premier projet\n',
    );
    const problems = await checkContent(root, day);
    expect(problems.map(({ rule }) => rule)).toEqual(['translation-there']);
    expect(lines.join('\n')).toContain('npm start');
  });
});

it('helps with a country that is in no list, and with a telephone number', async () => {
  const root = join(temporaryFolder(), 'content');
  vi.stubEnv('CONTENT_DIR', root);
  vi.stubEnv('BUILD_DATE', day);
  const talk = conversation([
    ['The country', `Ruanda${enter}`],
    ['No country is called "Ruanda" in the list. Rwanda is RW. The code', `rw${enter}`],
    ['write RW', `${clear}RW${enter}`],
    ['telephone', `0788 123 456${enter}`],
    ['no possible international number', `${clear}+250 788 123 456${enter}`],
    ['A colour', enter],
  ]);
  const said = {
    organisation: 'Fishers',
    type: 'national-ngo',
    languages: 'en',
    currency: 'RWF',
    title: 'F',
  };
  const person = { person: 'Jeanne Uwase', email: 'jeanne@fishers.rw', url: 'https://fishers.example.org/' };
  const flags = new Map(Object.entries({ ...said, ...person }).map(([name, value]) => [name, [value]]));
  await newSite(flags, { asker: talk.asker, say: () => undefined });
  expect(talk.left()).toEqual([]);
  expect(await checkContent(root, day)).toEqual([]);
});

it.each([
  [true, true, {}, true],
  [true, true, { CI: 'false' }, true],
  [true, true, { CI: 'true' }, false],
  [true, false, {}, false],
  [false, true, {}, false],
])('somebody answers: stdin %s, stdout %s, %j: %s', (stdin, stdout, env, is) => {
  expect(isAnswered({ stdin: { isTTY: stdin }, stdout: { isTTY: stdout } }, env)).toBe(is);
});
