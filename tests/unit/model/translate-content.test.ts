import { describe, expect, it } from 'vitest';
import { linkContent } from '../../../src/model/link.ts';
import type { Model, Translation } from '../../../src/model/model.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { translateContent } from '../../../src/model/translate-content.ts';
import type { Content } from '../../../src/model/content.ts';
import { directionOf } from '../../../src/domain/direction.ts';
import { isMarked, marked, noLanguage } from '../../../src/domain/marked-text.ts';
import { publishedContent } from '../../../src/data/readers/published-content.ts';
import { add, contentWith, swap, translationsIn } from '../../support/content-folder.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const en = (text: string) => marked(text, 'en');
const body = '\n## Où en sont les gens\n\nIls marchent loin.\n';
const overlay = (lines: string, text = '') => `---\n${lines}\n---\n${text}`;

/** The small content folder in a language, with some of its files changed. */
function contentIn(language: string, changes: Changes): Content {
  const content = readContent(
    contentWith({ 'site.yaml': swap('[en]', '[en, fr, ar]'), ...changes }),
    '2026-01-01',
  );
  expect(content.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return translateContent(publishedContent(content), translationsIn(content, language), {
    language,
    direction: directionOf(language),
    original: 'en',
  });
}

function modelIn(language: string, changes: Changes): Model {
  return linkContent(contentIn(language, changes), language, '2026-01-01');
}

const inFrench = (changes: Changes) => contentIn('fr', changes).briefs[0]!;
const whole = 'title: Puits\nsummary: La moitié.';
const [original, file] = ['briefs/wells.md', 'briefs/wells.fr.md'];

describe('how far an entry is translated', () => {
  const none: Translation = {
    original: 'en',
    missing: ['title', 'summary', 'body'],
    isThere: false,
    isReviewed: false,
  };
  const there = { ...none, missing: [], isThere: true };

  it.each<[string, Changes, Translation]>([
    ['not at all', {}, none],
    ['whole', { [file]: overlay(whole, body) }, there],
    [
      'whole, and read',
      { [file]: overlay(`${whole}\nreviewed: true`, body) },
      { ...there, isReviewed: true },
    ],
    ['whole, and not read', { [file]: overlay(`${whole}\nreviewed: false`, body) }, there],
    ['all but its text', { [file]: overlay(whole) }, { ...there, missing: ['body'] }],
    [
      'all but its text, which is white space',
      { [file]: overlay(whole, '\n \n') },
      { ...there, missing: ['body'] },
    ],
    [
      'its text alone',
      { [file]: overlay('reviewed: true', body) },
      { ...there, missing: ['title', 'summary'], isReviewed: true },
    ],
    [
      'without a text to translate',
      { [original]: (text) => text.replace(/\n## [^]*/u, ''), [file]: overlay(whole) },
      there,
    ],
    [
      'not at all, without a text',
      { [original]: (text) => text.replace(/\n## [^]*/u, '') },
      { ...none, missing: ['title', 'summary'] },
    ],
    ['into another language', { 'briefs/wells.ar.md': overlay('title: آبار') }, none],
  ])('%s', (_, changes, translation) => {
    expect(inFrench(changes).translation).toEqual(translation);
  });

  it.each<[string | undefined, string | undefined, string | undefined]>([
    ['2025-01-01', '2025-06-01', '2025-06-01'],
    ['2024', '2025-06', '2025-06'],
    ['2025-05', '2025-06', '2025-06'],
    ['2025-06-01', '2025-06-01', undefined],
    ['2025', '2025-06-01', undefined],
    ['2025-06-30', '2025-06', undefined],
    ['2026', '2025', undefined],
    [undefined, '2025', undefined],
    ['2025', undefined, undefined],
  ])('translated %s, written %s: changed %s', (translated, written, changed) => {
    const { translation } = inFrench({
      [original]: written === undefined ? (text) => text : add(`updated: ${written}`),
      [file]: overlay(translated === undefined ? whole : `${whole}\nupdated: ${translated}`, body),
    });
    expect(translation?.changed).toBe(changed);
    expect(translation?.isThere).toBe(true);
  });

  it('is not told in the language it was written in', () => {
    const content = contentIn('en', { [file]: overlay(whole, body) });
    expect(
      Object.values(content)
        .flat()
        .map(({ translation }) => translation),
    ).toEqual(
      Object.values(content)
        .flat()
        .map(() => undefined),
    );
    expect(content.briefs[0]).toMatchObject({
      language: 'en',
      file: original,
      data: { title: 'Wells for every village' },
    });
  });
});

describe('where a text is read', () => {
  it.each<[string, Changes, { file: string; language: string }]>([
    ['in its translation', { [file]: overlay(whole, body) }, { file, language: 'fr' }],
    ['in its original, without a translation', {}, { file: original, language: 'en' }],
    ['in its original, with words alone', { [file]: overlay(whole) }, { file: original, language: 'en' }],
    [
      'in its translation, which is written as components',
      {
        [original]: null,
        'briefs/wells.mdx': overlay(
          'title: W\nkind: project\nsummary: S.\ncountries: [fiji]\nstatus: pipeline\npublished: 2024',
          'A text.',
        ),
        [file]: overlay('title: P', 'Un texte.'),
      },
      { file, language: 'fr' },
    ],
  ])('%s', (_, changes, place) => {
    expect(inFrench(changes)).toMatchObject(place);
  });
});

describe('every collection', () => {
  const translations: Changes = {
    'site.fr.yaml': 'title: De l’eau\n',
    'themes.fr.yaml': '- id: water\n  title: Eau\n',
    'organisations/agency.fr.yaml': 'name: Agence de l’eau\n',
    'contacts/ann.yaml': add('jobTitle: Officer'),
    'contacts/ann.fr.yaml': 'jobTitle: Chargée\n',
    'countries/fiji.fr.md': overlay('name: Fidji'),
    [file]: overlay('title: Puits'),
    'asks/first-wells.fr.md': overlay('title: Dix puits'),
    'results/wells-dug.fr.md': overlay('title: Deux puits'),
    'updates/visit.fr.md': overlay('title: Une visite'),
    'pages/about.fr.md': overlay('title: À propos'),
  };

  it('is translated where it can be', () => {
    const { site, totals, ...model } = modelIn('fr', translations);
    expect(site.title).toBe('De l’eau');
    expect(
      [model.themes, model.briefs, model.asks, model.results, model.updates, model.pages]
        .flat()
        .map(({ title }) => title),
    ).toEqual(['Eau', 'Puits', 'Dix puits', 'Deux puits', 'Une visite', 'À propos']);
    expect([model.organisations, model.countries].flat().map(({ name }) => name)).toEqual([
      'Agence de l’eau',
      'Fidji',
    ]);
    expect(model.contacts[0]).toMatchObject({ name: 'Ann Vula', jobTitle: 'Chargée' });
    expect(totals).toEqual(modelIn('en', translations).totals);
  });

  it('is marked where it is not', () => {
    const { site, ...model } = modelIn('fr', {});
    expect(site.title).toBe(en('Water for Fiji'));
    expect([model.themes, model.briefs, model.asks].flat().map(({ title }) => title)).toEqual([
      en('Water'),
      en('Wells for every village'),
      en('The first ten wells'),
    ]);
    expect([model.organisations, model.countries].flat().map(({ name }) => name)).toEqual([
      en('Water Agency'),
      en('Fiji'),
    ]);
  });

  it('tells how far each is translated, the site too, and a person without words is whole', () => {
    const { translation, ...model } = modelIn('fr', { 'themes.fr.yaml': '- id: water\n  title: Eau\n' });
    expect(translation).toEqual({ original: 'en', missing: ['title'], isThere: false, isReviewed: false });
    expect(model.themes[0]!.translation).toMatchObject({ missing: [], isThere: true });
    expect(model.contacts[0]!.translation).toMatchObject({ missing: [], isThere: false });
    expect(model.countries[0]!.translation).toMatchObject({ missing: ['name'], isThere: false });
  });
});

describe('across entries', () => {
  const citing = add(
    'figures: [{ id: a, label: A, value: 1, source: { result: wells-dug } }]\nsources: [{ title: Census }]',
  );

  it.each<[string, Changes, string]>([
    ['translated', { 'results/wells-dug.fr.md': overlay('title: Deux puits') }, 'Deux puits'],
    ['not translated', {}, en('Two wells dug')],
  ])('a figure from a result goes by its title, %s', (_, changes, title) => {
    const [brief] = modelIn('fr', { [original]: citing, ...changes }).briefs;
    expect(brief!.figures[0]!.source).toMatchObject({ title, url: '/results/wells-dug/' });
    expect(brief!.sources).toEqual([{ title: en('Census') }]);
  });

  it('a document keeps its address under its translated title', () => {
    const document =
      '{ title: Survey, url: "https://example.org/", category: B01, language: en, date: 2023 }';
    const [brief] = modelIn('fr', {
      [original]: add(
        `documents: [${document}]\nfigures: [{ id: a, label: A, value: 1, source: { document: Survey } }]`,
      ),
      [file]: overlay('documents: [{ title: Enquête }]'),
    }).briefs;
    expect(brief!.figures[0]!.source).toEqual({
      title: 'Enquête',
      url: 'https://example.org/',
      date: '2023',
    });
  });

  it('names run their own way in a page that runs the other', () => {
    const { contacts, briefs } = modelIn('ar', { [original]: add('code: ABC1') });
    expect(contacts[0]!.name).toBe(marked('Ann Vula', noLanguage));
    expect(briefs[0]!.code).toBe(marked('ABC1', noLanguage));
    expect(contacts[0]!.email).toBe('ann@water.example.org');
  });

  it('everything but words is the same in every language', () => {
    const [english, arabic] = ['en', 'ar'].map((language) => modelIn(language, { [original]: citing }));
    expect(arabic!.totals).toEqual(english!.totals);
    expect(arabic!.asks.map(({ id, amount, state, order }) => [id, amount, state, order])).toEqual(
      english!.asks.map(({ id, amount, state, order }) => [id, amount, state, order]),
    );
    expect(arabic!.goals.map(({ id }) => id)).toEqual(english!.goals.map(({ id }) => id));
    expect(arabic!.site.currency).toBe('FJD');
  });
});

it('cites the right one of two documents that have one title in the translation', () => {
  const { figures } = modelIn('fr', {
    [original]: add(`documents:
  - { title: Survey, url: "https://example.org/a", category: A01, language: en }
  - { title: Review, url: "https://example.org/b", category: A02, language: en }
figures:
  - { id: a, label: a, value: 1, source: { document: Survey } }
  - { id: b, label: b, value: 2, source: { document: Review } }`),
    [file]: overlay(`${whole}\ndocuments: [{ title: Rapport }, { title: Rapport }]`),
  }).briefs[0]!;
  expect(figures.map(({ source }) => source)).toEqual([
    { title: 'Rapport', url: 'https://example.org/a', date: undefined },
    { title: 'Rapport', url: 'https://example.org/b', date: undefined },
  ]);
});

it.each([
  [false, true],
  [true, false],
])('has marks where it is for pages, and none where it is plain (%s)', (plain, hasMarks) => {
  const content = readContent(contentWith({ 'site.yaml': swap('[en]', '[en, ar]') }), '2026-01-01');
  const reading = { language: 'ar', direction: 'rtl', original: 'en', plain } as const;
  const { briefs, contacts } = linkContent(
    translateContent(publishedContent(content), new Map(), reading),
    'ar',
    '2026-01-01',
  );
  expect(isMarked([briefs[0]!.title, briefs[0]!.called, contacts[0]!.name].join())).toBe(hasMarks);
  expect(briefs[0]!.translation?.missing).toContain('title');
});
