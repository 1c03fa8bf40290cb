import { describe, expect, it } from 'vitest';
import { marked, noLanguage } from '../../../src/domain/marked-text.ts';
import { collections, type CollectionName } from '../../../src/schemas/collections.ts';
import { translate, type Reading } from '../../../src/model/translate.ts';

type Fields = Record<string, unknown>;

/** Words of the original that are not translated. */
const en = (text: string) => marked(text, 'en');
/** A name that runs against the page. */
const name = (text: string) => marked(text, noLanguage);

const inFrench: Reading = { language: 'fr', direction: 'ltr', original: 'en' };
const inArabic: Reading = { language: 'ar', direction: 'rtl', original: 'en' };
const inEnglish: Reading = { language: 'en', direction: 'ltr', original: 'en' };

const read = (collection: CollectionName, data: Fields, overlay: Fields | undefined, reading = inFrench) =>
  translate(collections[collection].schema, data, overlay, reading);

/** What is written, what its translation says, and what a reader of French gets, with what is missing. */
type Row = [string, CollectionName, Fields, Fields | undefined, Fields, string[]];

describe('words', () => {
  it.each<Row>([
    ['that are translated', 'pages', { title: 'About' }, { title: 'À propos' }, { title: 'À propos' }, []],
    ['that are not', 'pages', { title: 'About' }, {}, { title: en('About') }, ['title']],
    ['without a translation', 'pages', { title: 'About' }, undefined, { title: en('About') }, ['title']],
    [
      'of which some are',
      'briefs',
      { title: 'Wells', summary: 'They help.' },
      { summary: 'Ils aident.' },
      { title: en('Wells'), summary: 'Ils aident.' },
      ['title'],
    ],
    [
      'that the original does without',
      'briefs',
      { title: 'Wells' },
      { title: 'Puits', subtitle: 'Programme de puits' },
      { title: 'Puits', subtitle: 'Programme de puits' },
      [],
    ],
    [
      'beside what a translation says of itself',
      'pages',
      { title: 'About', order: 2, updated: '2024' },
      { title: 'À propos', updated: '2025-01-02', reviewed: true },
      { title: 'À propos', order: 2, updated: '2024' },
      [],
    ],
    [
      'beside what is none',
      'asks',
      { brief: 'wells', title: 'A', kind: 'phase', order: 1, purpose: 'B', amount: 5, dependsOn: ['c'] },
      { title: 'a', purpose: 'b' },
      { brief: 'wells', title: 'a', kind: 'phase', order: 1, purpose: 'b', amount: 5, dependsOn: ['c'] },
      [],
    ],
    [
      'in Markdown, as a whole',
      'results',
      { contribution: '**We** paid.\n\nTwice.', gender: 'Equal.' },
      {},
      { contribution: en('**We** paid.\n\nTwice.'), gender: en('Equal.') },
      ['contribution', 'gender'],
    ],
    [
      'in Markdown, translated',
      'results',
      { contribution: '**We** paid.' },
      { contribution: '**Nous** avons payé.' },
      { contribution: '**Nous** avons payé.' },
      [],
    ],
    [
      'that the original does without, in no way they can be written',
      'briefs',
      { title: 'A' },
      { title: 'B', subtitle: ['C'], sustainability: '', publishedNote: 5 },
      { title: 'B' },
      [],
    ],
    ['of no field there is', 'pages', { title: 'A' }, { titel: 'B' }, { title: en('A') }, ['title']],
    ['that are no text', 'pages', { title: 'A' }, { title: 5 }, { title: en('A') }, ['title']],
    ['that are empty in YAML', 'pages', { title: 'A' }, { title: null }, { title: en('A') }, ['title']],
    ['that stand in a list', 'pages', { title: 'A' }, { title: ['B'] }, { title: en('A') }, ['title']],
    [
      'under names that every object has',
      'pages',
      { title: 'A' },
      JSON.parse('{"__proto__": "x", "constructor": "y", "toString": "z"}') as Fields,
      { title: en('A') },
      ['title'],
    ],
  ])('%s', (_, collection, data, overlay, shown, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: shown, missing });
  });
});

const figures = [
  { id: 'people', label: 'people', population: 'all', value: 9, unit: 'persons', asOf: '2020' },
  { id: 'homes', label: 'homes', value: 3 },
];

describe('lists', () => {
  it.each<Row>([
    [
      'by id, in another order',
      'briefs',
      { figures },
      {
        figures: [
          { id: 'homes', label: 'maisons' },
          { id: 'people', label: 'gens', population: 'tous', unit: 'personnes' },
        ],
      },
      {
        figures: [
          {
            id: 'people',
            label: 'gens',
            population: 'tous',
            value: 9,
            unit: 'personnes',
            asOf: '2020',
          },
          { id: 'homes', label: 'maisons', value: 3 },
        ],
      },
      [],
    ],
    [
      'by id, one left out',
      'briefs',
      { figures },
      { figures: [{ id: 'homes', label: 'maisons' }] },
      {
        figures: [
          {
            id: 'people',
            label: en('people'),
            population: en('all'),
            value: 9,
            unit: en('persons'),
            asOf: '2020',
          },
          { id: 'homes', label: 'maisons', value: 3 },
        ],
      },
      ['figures'],
    ],
    [
      'by id, with a word the original lacks',
      'briefs',
      { figures: [{ id: 'homes', label: 'homes', value: 3 }] },
      { figures: [{ id: 'homes', label: 'maisons', unit: 'unités' }] },
      { figures: [{ id: 'homes', label: 'maisons', value: 3, unit: 'unités' }] },
      [],
    ],
    [
      'by id, with an id that is none',
      'briefs',
      { figures: [{ id: 'homes', label: 'homes', value: 3 }] },
      { figures: [{ id: 'home', label: 'maisons' }] },
      { figures: [{ id: 'homes', label: en('homes'), value: 3 }] },
      ['figures'],
    ],
    [
      'by number',
      'briefs',
      {
        outputs: [
          { number: '1.1', title: 'One' },
          { number: '1.10', title: 'Ten' },
        ],
      },
      { outputs: [{ number: '1.10', title: 'Dix' }] },
      {
        outputs: [
          { number: '1.1', title: en('One') },
          { number: '1.10', title: 'Dix' },
        ],
      },
      ['outputs'],
    ],
    [
      'by number, where some items have none',
      'briefs',
      { outcomes: [{ title: 'A' }, { number: '2', title: 'B' }] },
      { outcomes: [{ number: '2', title: 'b' }] },
      { outcomes: [{ title: en('A') }, { number: '2', title: 'b' }] },
      ['outcomes'],
    ],
    [
      'by place, where no item has a number',
      'briefs',
      { outcomes: [{ title: 'A' }, { title: 'B' }] },
      { outcomes: [{ title: 'a' }, { title: 'b' }] },
      { outcomes: [{ title: 'a' }, { title: 'b' }] },
      [],
    ],
    [
      'by place, with {} for one that is not translated',
      'briefs',
      { outcomes: [{ title: 'A' }, { title: 'B' }] },
      { outcomes: [{}, { title: 'b' }] },
      { outcomes: [{ title: en('A') }, { title: 'b' }] },
      ['outcomes'],
    ],
    [
      'by place, shorter than the original',
      'briefs',
      {
        risks: [
          { title: 'A', likelihood: 'low', impact: 'high', mitigation: 'B' },
          { title: 'C', likelihood: 'low', impact: 'low', mitigation: 'D' },
        ],
      },
      { risks: [{ title: 'a', mitigation: 'b' }] },
      {
        risks: [
          { title: 'a', likelihood: 'low', impact: 'high', mitigation: 'b' },
          { title: en('C'), likelihood: 'low', impact: 'low', mitigation: en('D') },
        ],
      },
      ['risks'],
    ],
    [
      'by place, beside references',
      'briefs',
      { contacts: [{ contact: 'ann', role: 'Officer' }, { contact: 'ben' }] },
      { contacts: [{ role: 'Chargée' }, { office: 'Siège' }] },
      {
        contacts: [
          { contact: 'ann', role: 'Chargée' },
          { contact: 'ben', office: 'Siège' },
        ],
      },
      [],
    ],
    [
      'by place, of sums with and without words',
      'briefs',
      {
        budget: [
          { category: 'Pumps', amount: 5 },
          { year: '2024', amount: 6 },
        ],
      },
      { budget: [{ category: 'Pompes' }] },
      {
        budget: [
          { category: 'Pompes', amount: 5 },
          { year: '2024', amount: 6 },
        ],
      },
      [],
    ],
    [
      'of words, one by one',
      'asks',
      { deliverables: ['A well', 'A pump'] },
      { deliverables: ['Un puits', 'Une pompe'] },
      { deliverables: ['Un puits', 'Une pompe'] },
      [],
    ],
    [
      'of words, shorter than the original',
      'asks',
      { deliverables: ['A well', 'A pump'] },
      { deliverables: ['Un puits'] },
      { deliverables: ['Un puits', en('A pump')] },
      ['deliverables'],
    ],
    [
      'of words, with {} for one that is not translated',
      'asks',
      { deliverables: ['A well', 'A pump'] },
      { deliverables: [{}, 'Une pompe'] },
      { deliverables: [en('A well'), 'Une pompe'] },
      ['deliverables'],
    ],
    [
      'as a whole, longer than the original',
      'themes',
      { id: 'water', title: 'Water', aliases: ['H2O'] },
      { title: 'Eau', aliases: ['l’eau', 'les eaux', 'H₂O'] },
      { id: 'water', title: 'Eau', aliases: ['l’eau', 'les eaux', 'H₂O'] },
      [],
    ],
    [
      'as a whole, not translated',
      'themes',
      { id: 'water', title: 'Water', aliases: ['H2O', 'wells'] },
      { title: 'Eau' },
      { id: 'water', title: 'Eau', aliases: [en('H2O'), en('wells')] },
      ['aliases'],
    ],
    [
      'as a whole, which the original lacks',
      'themes',
      { id: 'water', title: 'Water' },
      { title: 'Eau', aliases: ['H₂O'] },
      { id: 'water', title: 'Eau', aliases: ['H₂O'] },
      [],
    ],
    [
      'as a whole, and empty',
      'themes',
      { id: 'water', title: 'Water', aliases: ['H2O'] },
      { title: 'Eau', aliases: [] },
      { id: 'water', title: 'Eau', aliases: [] },
      [],
    ],
    ['of nothing', 'asks', { deliverables: [] }, {}, { deliverables: [] }, []],
    [
      'for which there is no list',
      'asks',
      { deliverables: ['A'] },
      { deliverables: 'B' },
      { deliverables: [en('A')] },
      ['deliverables'],
    ],
    [
      'of links',
      'site',
      { links: [{ title: 'Home', url: 'https://example.org/' }] },
      { links: [{ title: 'Accueil' }] },
      { links: [{ title: 'Accueil', url: 'https://example.org/' }] },
      [],
    ],
    [
      'of pictures',
      'updates',
      { gallery: [{ image: 'a.jpg', alt: 'A pump', credit: 'Ann', place: 'Suva' }] },
      { gallery: [{ alt: 'Une pompe', caption: 'La pompe' }] },
      {
        gallery: [
          { image: 'a.jpg', alt: 'Une pompe', credit: 'Ann', place: en('Suva'), caption: 'La pompe' },
        ],
      },
      ['gallery'],
    ],
  ])('%s', (_, collection, data, overlay, shown, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: shown, missing });
  });
});

describe('groups', () => {
  it.each<Row>([
    [
      'with one field of words',
      'briefs',
      { reporting: { frequency: 'yearly', channel: 'By letter' } },
      { reporting: { channel: 'Par lettre' } },
      { reporting: { frequency: 'yearly', channel: 'Par lettre' } },
      [],
    ],
    [
      'of which half is translated',
      'briefs',
      { quote: { text: 'Water!', attribution: 'Ann', date: '2020' } },
      { quote: { text: 'De l’eau !' } },
      { quote: { text: 'De l’eau !', attribution: en('Ann'), date: '2020' } },
      ['quote'],
    ],
    [
      'that hold words of the same name',
      'briefs',
      { title: 'A', cover: { image: 'a.jpg', alt: 'B', credit: 'C' } },
      { title: 'a', cover: { alt: 'b' } },
      { title: 'a', cover: { image: 'a.jpg', alt: 'b', credit: 'C' } },
      [],
    ],
    [
      'for which there is no group',
      'briefs',
      { reporting: { frequency: 'yearly', channel: 'A' } },
      { reporting: 'b' },
      { reporting: { frequency: 'yearly', channel: en('A') } },
      ['reporting'],
    ],
    [
      'with a quantity',
      'updates',
      { participants: { value: 40, unit: 'officers', qualifier: 'about' } },
      { participants: { unit: 'agents' } },
      { participants: { value: 40, unit: 'agents', qualifier: 'about' } },
      [],
    ],
    [
      'in lists in lists',
      'results',
      {
        indicators: [
          {
            id: 'a',
            title: 'A',
            unit: 'b',
            breakdown: [
              { label: 'women', value: 5 },
              { label: 'men', value: { value: 4, unit: 'c' } },
            ],
          },
        ],
      },
      { indicators: [{ id: 'a', title: 'Aa', breakdown: [{ label: 'femmes' }, { value: { unit: 'cc' } }] }] },
      {
        indicators: [
          {
            id: 'a',
            title: 'Aa',
            unit: en('b'),
            breakdown: [
              { label: 'femmes', value: 5 },
              { label: en('men'), value: { value: 4, unit: 'cc' } },
            ],
          },
        ],
      },
      ['indicators'],
    ],
  ])('%s', (_, collection, data, overlay, shown, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: shown, missing });
  });
});

describe('what may be words or none', () => {
  const qualitative = (value: unknown) => ({
    indicators: [{ id: 'a', title: 'A', measure: 'qualitative', baseline: { value, date: '2020' } }],
  });
  const words = (value: unknown) => ({ indicators: [{ id: 'a', title: 'B', baseline: { value } }] });
  const shown = (value: unknown) => ({
    indicators: [{ id: 'a', title: 'B', measure: 'qualitative', baseline: { value, date: '2020' } }],
  });

  it.each<Row>([
    ['words, translated', 'briefs', qualitative('poor'), words('faible'), shown('faible'), []],
    ['words, not translated', 'briefs', qualitative('poor'), words({}), shown(en('poor')), ['indicators']],
    ['a number, which is no word', 'briefs', qualitative(5), words('six'), shown(5), []],
    ['a number, for which another stands', 'briefs', qualitative(5), words(6), shown(5), []],
    ['nought', 'briefs', qualitative(0), words(6), shown(0), []],
    [
      'a number or a quantity',
      'results',
      { indicators: [{ id: 'a', title: 'A', planned: 5, actual: { value: 6, unit: 'wells' } }] },
      { indicators: [{ id: 'a', title: 'a', actual: { unit: 'puits' } }] },
      { indicators: [{ id: 'a', title: 'a', planned: 5, actual: { value: 6, unit: 'puits' } }] },
      [],
    ],
    ['themes, or all of them', 'results', { themes: 'all' }, { themes: 'tous' }, { themes: 'all' }, []],
    [
      'a country, or a country and its share',
      'briefs',
      { countries: ['fiji', { country: 'tonga', percentage: 40 }] },
      {},
      { countries: ['fiji', { country: 'tonga', percentage: 40 }] },
      [],
    ],
  ])('%s', (_, collection, data, overlay, seen, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: seen, missing });
  });

  const figure = { id: 'a', label: 'A', value: 5, unit: 'percent' };
  it.each<Row>([
    [
      'of a figure',
      'countries',
      { figures: [figure] },
      undefined,
      { figures: [{ ...figure, label: en('A') }] },
      ['figures'],
    ],
    [
      'of a figure, in other words',
      'countries',
      { figures: [figure] },
      { figures: [{ id: 'a', label: 'b', unit: 'pour cent' }] },
      { figures: [{ ...figure, label: 'b' }] },
      [],
    ],
    [
      'of a quantity',
      'updates',
      { participants: { value: 5, unit: 'percent' } },
      undefined,
      { participants: { value: 5, unit: 'percent' } },
      [],
    ],
    [
      'of an indicator',
      'results',
      { indicators: [{ id: 'a', title: 'A', unit: 'percent', actual: { value: 5, unit: 'percent' } }] },
      { indicators: [{ id: 'a', title: 'b' }] },
      { indicators: [{ id: 'a', title: 'b', unit: 'percent', actual: { value: 5, unit: 'percent' } }] },
      [],
    ],
  ])('percent, the unit %s, is a code and no word', (_, collection, data, overlay, shown, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: shown, missing });
  });

  it('has words in “percentage points”, and in a percent that is no unit', () => {
    const data = { title: 'percent', participants: { value: 5, unit: 'percentage points' } };
    expect(read('updates', data, {})).toEqual({
      data: { title: en('percent'), participants: { value: 5, unit: en('percentage points') } },
      missing: ['title', 'participants'],
    });
    const figures = [{ id: 'a', value: 5, label: 'percent' }];
    expect(read('countries', { figures }, {}).data).toEqual({
      figures: [{ id: 'a', value: 5, label: en('percent') }],
    });
  });
});

describe('sources', () => {
  const survey = { title: 'Survey', url: 'https://example.org/', category: 'B01', language: 'en' };
  const cited = (document: string) => ({
    figures: [{ id: 'a', label: 'A', value: 5, source: { document } }],
    sources: [{ document }],
  });
  const label = { figures: [{ id: 'a', label: 'b' }] };
  const translated = (document: string) => ({
    figures: [{ id: 'a', label: 'b', value: 5, source: { document } }],
    sources: [{ document }],
  });

  it.each<Row>([
    [
      'a title stays, and is no gap',
      'briefs',
      { sources: [{ title: 'Census', url: 'https://example.org/', date: '2020', page: '12' }] },
      {},
      { sources: [{ title: en('Census'), url: 'https://example.org/', date: '2020', page: '12' }] },
      [],
    ],
    [
      'a title stays, whatever the translation says',
      'briefs',
      { sources: [{ title: 'Census' }] },
      { sources: [{ title: 'Recensement' }] },
      { sources: [{ title: en('Census') }] },
      [],
    ],
    [
      'a result is named by its id',
      'briefs',
      { sources: [{ result: 'wells' }] },
      {},
      { sources: [{ result: 'wells' }] },
      [],
    ],
    [
      'a document is named as in the original',
      'briefs',
      { documents: [survey], ...cited('Survey') },
      { documents: [{ title: 'Enquête' }], ...label },
      { documents: [{ ...survey, title: 'Enquête' }], ...translated('Survey') },
      [],
    ],
    ['a document that is not there', 'briefs', cited('Survey'), label, translated('Survey'), []],
  ])('%s', (_, collection, data, overlay, shown, missing) => {
    expect(read(collection, data, overlay)).toEqual({ data: shown, missing });
  });

  it('are what they were in the language they were written in', () => {
    const data = { documents: [survey], ...cited('Survey') };
    expect(read('briefs', data, undefined, inEnglish)).toEqual({ data, missing: [] });
  });
});

describe('names', () => {
  const ann = { name: 'Ann Vula', address: ['1 Hill Road', '12'], aliases: ['A. Vula'], organisation: 'x' };
  const aisha = { name: 'عائشة', organisation: 'x', phone: '+44 20 7946 0000', email: 'a@example.org' };

  it.each<[string, CollectionName, Fields, Reading, Fields]>([
    ['in Latin letters, in French', 'contacts', ann, inFrench, ann],
    ['in Latin letters, in English', 'contacts', ann, inEnglish, ann],
    [
      'in Latin letters, in Arabic',
      'contacts',
      ann,
      inArabic,
      { ...ann, name: name('Ann Vula'), address: [name('1 Hill Road'), '12'], aliases: [name('A. Vula')] },
    ],
    ['in Arabic letters, in Arabic', 'contacts', aisha, inArabic, aisha],
    ['in Arabic letters, in French', 'contacts', aisha, inFrench, { ...aisha, name: name('عائشة') }],
    ['in Arabic letters, in English', 'contacts', aisha, inEnglish, { ...aisha, name: name('عائشة') }],
    ['of a project', 'briefs', { code: 'ABC123' }, inArabic, { code: name('ABC123') }],
    ['of a project, in French', 'briefs', { code: 'ABC123' }, inFrench, { code: 'ABC123' }],
    [
      'of a programme',
      'results',
      { programmeCode: 'ABC', outputCode: '8.1.1' },
      inArabic,
      { programmeCode: name('ABC'), outputCode: '8.1.1' },
    ],
    [
      'of a short kind',
      'organisations',
      { acronym: 'ABC', iatiRef: 'XM-1' },
      inArabic,
      { acronym: name('ABC'), iatiRef: 'XM-1' },
    ],
    [
      'of whoever took a picture',
      'briefs',
      { cover: { image: 'a.jpg', credit: 'Ann' } },
      inArabic,
      { cover: { image: 'a.jpg', credit: name('Ann') } },
    ],
    [
      'of a platform',
      'site',
      { social: [{ platform: 'X', url: 'https://x.example/' }] },
      inArabic,
      { social: [{ platform: name('X'), url: 'https://x.example/' }] },
    ],
    [
      'of a source, where it is written',
      'briefs',
      { sources: [{ title: 'تعداد' }] },
      inEnglish,
      { sources: [{ title: name('تعداد') }] },
    ],
  ])('%s', (_, collection, data, reading, shown) => {
    expect(read(collection, data, undefined, reading)).toEqual({ data: shown, missing: [] });
  });

  it('stay, whatever a translation says', () => {
    const overlay = { name: 'Anne', address: ['x'], aliases: ['y'], email: 'x@example.org' };
    expect(read('contacts', ann, overlay)).toEqual({ data: ann, missing: [] });
  });
});

it('is what it was in the language it was written in', () => {
  const data = { title: 'A', summary: 'B', figures, contacts: [{ contact: 'ann', role: 'C' }] };
  expect(read('briefs', data, undefined, inEnglish)).toEqual({ data, missing: [] });
});

it('leaves its original as it was', () => {
  const data = { title: 'A', figures, code: 'ABC' };
  const before = structuredClone(data);
  read('briefs', data, { title: 'B', figures: [{ id: 'homes', label: 'c' }] }, inArabic);
  expect(data).toEqual(before);
});
