import { expect, it } from 'vitest';
import { faultsOf } from '../../../src/editor/faults.ts';
import { explainShape } from '../../../src/schemas/explain.ts';
import { collections } from '../../../src/schemas/collections.ts';

const page = (fields: string) => `---\n${fields}\n---\n\nText.\n`;
const country = page('name: Fiji\niso2: FJ');

it.each<[string, Record<string, string>, string[]]>([
  ['nothing', { en: country, fr: page('name: Fidji') }, []],
  ['what is missing', { en: page('name: Fiji') }, ['en iso2 error']],
  ['what a draft still lacks', { en: page('name: Fiji\nvisibility: draft') }, ['en iso2 warning']],
  [
    'an embargo without its day',
    { en: page('name: Fiji\niso2: FJ\nvisibility: embargoed') },
    ['en embargoUntil error'],
  ],
  ['a figure in a translation', { en: country, fr: page('iso2: FJ') }, ['fr iso2 error']],
  ['no YAML', { en: page('name: [') }, ['en  error']],
])('says of %s what the check would say', (_, texts, expected) => {
  const faults = faultsOf({ collection: 'countries', ending: 'md', defaultLanguage: 'en', texts });
  expect(faults.map(({ language, field, severity }) => `${language} ${field} ${severity}`)).toEqual(expected);
});

it('names the theme', () => {
  const texts = { en: '- { id: water, title: Water }\n', fr: '- { id: wood, title: Bois }\n' };
  const faults = faultsOf({ collection: 'themes', ending: 'yaml', defaultLanguage: 'en', texts });
  expect(faults.map(({ language, field }) => `${language} ${field}`)).toEqual(['fr [0].id']);
});

it.each([
  [{ host: 'github', repository: 'a/b' }, []],
  [{ publish: false }, []],
  [{ host: 'github' }, ['editor.repository']],
  [{ repository: 'a/b' }, ['editor.host']],
  [{ host: 'github', repository: 'b' }, ['editor.repository']],
  [{ host: 'gitlab', repository: 'a/b/c', signIn: 'http://s.example.org' }, ['editor.signIn']],
  [{ host: 'gitlab', repository: 'a/b', server: 'https://git.example.org' }, []],
  [{ host: 'gitlab', repository: 'a/b', server: 'http://git.example.org' }, ['editor.server']],
  [{ host: 'github', repository: 'a/b', server: 'https://git.example.org' }, ['editor.server']],
])('the editor %j: wrong are %j', (editor, wrong) => {
  const site = {
    title: 'T',
    url: 'https://example.org/',
    organisation: 'o',
    languages: ['en'],
    defaultLanguage: 'en',
    currency: 'EUR',
    contact: 'c',
  };
  const faults = explainShape(collections.site.schema, { ...site, editor });
  expect(faults.map(({ path }) => path.join('.'))).toEqual(wrong);
});
