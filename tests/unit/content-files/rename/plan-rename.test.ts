import { describe, expect, it } from 'vitest';
import { planRename, type FileText } from '../../../../src/content-files/rename/plan-rename.ts';
import { movedLink } from '../../../../src/content-files/rename/renaming.ts';

const site = { languages: ['en', 'fr'], url: 'https://water.example.org/base/' };
const wells = { collection: 'briefs', from: 'wells', to: 'deep-wells' } as const;
const phase = { collection: 'asks', from: 'phase-1', to: 'first-phase' } as const;

describe('a link to its page', () => {
  it.each([
    ['/briefs/wells/', '/briefs/deep-wells/'],
    ['/briefs/wells', '/briefs/deep-wells'],
    ['/briefs/wells/#asks', '/briefs/deep-wells/#asks'],
    ['/briefs/wells?x=1', '/briefs/deep-wells?x=1'],
    ['/briefs/wells.pdf', '/briefs/deep-wells.pdf'],
    ['/briefs/wells.json', '/briefs/deep-wells.json'],
    ['/briefs/wells/feed.xml', '/briefs/deep-wells/feed.xml'],
    ['/fr/briefs/wells/', '/fr/briefs/deep-wells/'],
    ['/embed/briefs/wells/', '/embed/briefs/deep-wells/'],
    ['https://water.example.org/base/briefs/wells/', 'https://water.example.org/base/briefs/deep-wells/'],
    [
      'https://water.example.org/base/fr/briefs/wells/',
      'https://water.example.org/base/fr/briefs/deep-wells/',
    ],
    ['https://elsewhere.example.org/briefs/wells/', undefined],
    ['https://water.example.org/briefs/wells/', undefined],
    ['//briefs/wells/', undefined],
    ['/briefs/wells-2/', undefined],
    ['/briefs/wells.2/', undefined],
    ['/funding/wells/', undefined],
    ['/de/briefs/wells/', undefined],
    ['/briefs/', undefined],
    ['#wells', undefined],
    ['mailto:wells@briefs.org', undefined],
  ])('%s → %s', (link, moved) => {
    expect(movedLink(link, wells, site)).toBe(moved);
  });

  it('of a contact has cards beside it; a free page stands at the root', () => {
    const ann = { collection: 'contacts', from: 'ann', to: 'ann-vula' } as const;
    expect(movedLink('/contacts/ann.3.vcf', ann, site)).toBe('/contacts/ann-vula.3.vcf');
    const about = { collection: 'pages', from: 'about', to: 'who-we-are' } as const;
    expect(movedLink('/fr/about/#people', about, site)).toBe('/fr/who-we-are/#people');
    expect(movedLink('/briefs/about/', about, site)).toBeUndefined();
  });
});

const inUpdate = (body: string, ending = 'md') => ({
  collection: 'updates' as const,
  id: 'visit',
  language: undefined,
  file: `updates/visit.${ending}`,
  text: `---\ntitle: A visit\n---\n\n${body}`,
});

const planned = (file: FileText, renaming: Parameters<typeof planRename>[1]['renaming']) => {
  const [change] = planRename([file], { renaming, site, wasPublished: true });
  return change?.text ?? file.text;
};

describe('a text', () => {
  it.each([
    ['a link', 'See [it](/briefs/wells/).\n', 'See [it](/briefs/deep-wells/).\n'],
    ['a title of a link', '[x](/briefs/wells/ "wells")\n', '[x](/briefs/deep-wells/ "wells")\n'],
    [
      'a link by reference',
      'See [it][a].\n\n[a]: /briefs/wells/#asks\n',
      'See [it][a].\n\n[a]: /briefs/deep-wells/#asks\n',
    ],
    [
      'two links on a line',
      '[a](/briefs/wells/) [b](/fr/briefs/wells/)\n',
      '[a](/briefs/deep-wells/) [b](/fr/briefs/deep-wells/)\n',
    ],
    ['a link whose words run on', '[a\nb](/briefs/wells/)\n', '[a\nb](/briefs/deep-wells/)\n'],
    [
      'code before a link',
      '`/briefs/wells/` [a](/briefs/wells/)\n',
      '`/briefs/wells/` [a](/briefs/deep-wells/)\n',
    ],
    ['code alone', '`[a](/briefs/wells/)`\n', undefined],
    ['another page', '[a](/briefs/wells-2/) wells\n', undefined],
    ['a figure of it', '::figure{id=wells brief=wells}\n', '::figure{id=wells brief=deep-wells}\n'],
    [
      'a figure in quotes',
      '::figure{brief="wells" id="people"}\n',
      '::figure{brief="deep-wells" id="people"}\n',
    ],
    [
      'a figure in a callout',
      ':::callout{title="wells"}\n::figure{id=a brief=wells}\n:::\n',
      ':::callout{title="wells"}\n::figure{id=a brief=deep-wells}\n:::\n',
    ],
    ['lines of Windows', 'a\r\n\r\n[b](/briefs/wells/)\r\n', 'a\r\n\r\n[b](/briefs/deep-wells/)\r\n'],
  ])('%s', (_, body, after) => {
    expect(planned(inUpdate(body), wells)).toBe(inUpdate(after ?? body).text);
  });

  it.each([
    ['::ask{id=phase-1}\n', '::ask{id=first-phase}\n'],
    ['::ask{#phase-1}\n', '::ask{#first-phase}\n'],
    ["::ask{id='phase-1'}\n\n::ask{id=phase-10}\n", "::ask{id='first-phase'}\n\n::ask{id=phase-10}\n"],
    ['::result{id=phase-1}\n', '::result{id=phase-1}\n'],
  ])('a piece: %j', (body, after) => {
    expect(planned(inUpdate(body), phase)).toBe(inUpdate(after).text);
  });

  it('of components', () => {
    const body =
      'Words {"phase-1"}.\n\n<Ask id="phase-1" />\n\n<Callout title="x">\n\n<Ask\n  id="phase-1"\n/>\n\n</Callout>\n';
    const after = body.replaceAll('id="phase-1"', 'id="first-phase"');
    expect(planned(inUpdate(body, 'mdx'), phase)).toBe(inUpdate(after, 'mdx').text);
  });
});

const yaml = (text: string, collection: FileText['collection'] = 'contacts'): FileText => ({
  collection,
  id: 'ann',
  language: undefined,
  file: `${collection}/ann.yaml`,
  text,
});

describe('fields', () => {
  const union = { collection: 'organisations', from: 'union', to: 'river-union' } as const;
  it.each([
    ['organisation: union # whose\nname: Ann\n', 'organisation: river-union # whose\nname: Ann\n'],
    ['name: union\norganisation: "union"\n', 'name: union\norganisation: "river-union"\n'],
    ['\uFEFFname: Ann\r\norganisation:   union\r\n', '\uFEFFname: Ann\r\norganisation:   river-union\r\n'],
    ['{ name: Ann, organisation: union }\n', '{ name: Ann, organisation: river-union }\n'],
    ['organisation: unions\n', 'organisation: unions\n'],
  ])('%j', (text, after) => {
    expect(planned(yaml(text), union)).toBe(after);
  });

  it('an id that YAML would take for a number stands in quotes', () => {
    const to2024 = { collection: 'organisations', from: 'union', to: '2024' } as const;
    expect(planned(yaml('organisation: union\n'), to2024)).toBe('organisation: "2024"\n');
  });

  it('countries in both forms, links, and Markdown in a field keep all else', () => {
    const fiji = { collection: 'countries', from: 'fiji', to: 'fiji-islands' } as const;
    const text = (id: string) => `---
countries:
  - { country: ${id}, percentage: 60 }  # most
  - tonga
documents:
  - { title: A, url: /countries/${id}/, category: x }
---
`;
    const brief: FileText = { ...yaml(text('fiji'), 'briefs'), file: 'briefs/ann.md' };
    expect(planned(brief, fiji)).toBe(text('fiji-islands'));
    const result = (id: string) => `---
contribution: >-
  Words that are broken
  by hand: see [the page](/countries/${id}/#people)
  and more.
country: "${id}"
---
`;
    const file: FileText = { ...yaml(result('fiji'), 'results'), file: 'results/ann.md' };
    expect(planned(file, fiji)).toBe(result('fiji-islands'));
  });

  it('a reference by a name of YAML is for its author to change', () => {
    const file = yaml('organisation: &o union\nname: Ann\n');
    expect(() => planned(file, union)).toThrow(/^contacts\/ann\.yaml: /u);
  });
});

describe('its own file', () => {
  const own = (fields: string): FileText => ({
    collection: 'briefs',
    id: 'wells',
    language: undefined,
    file: 'briefs/wells.md',
    text: `---\ntitle: Wells\n${fields}---\n`,
  });
  it.each([
    ['', true, 'redirectFrom:\n  - /briefs/wells/\n'],
    ['', false, ''],
    ['redirectFrom: [/old/]\n', true, 'redirectFrom: [/old/, /briefs/wells/]\n'],
    ['redirectFrom: [/old/]\n', false, 'redirectFrom: [/old/]\n'],
    ['redirectFrom: [/briefs/deep-wells/]\n', true, 'redirectFrom: [/briefs/wells/]\n'],
    ['redirectFrom: [/briefs/deep-wells/]\n', false, ''],
    [
      'redirectFrom:\n  - /fr/briefs/deep-wells\n  - /x/\n',
      true,
      'redirectFrom:\n  - /x/\n  - /briefs/wells/\n',
    ],
    ['redirectFrom: [/Briefs/Wells/index.html]\n', true, 'redirectFrom: [/Briefs/Wells/index.html]\n'],
  ])('%j, published %s', (fields, wasPublished, after) => {
    const [change] = planRename([own(fields)], { renaming: wells, site, wasPublished });
    expect(change).toMatchObject({
      file: 'briefs/wells.md',
      to: 'briefs/deep-wells.md',
      text: own(after).text,
    });
  });

  it('moves with its translations, which keep their words', () => {
    const french = { ...own(''), language: 'fr', file: 'briefs/wells.fr.md' };
    const other = { ...own(''), id: 'wells-2', file: 'briefs/wells-2.md' };
    const changes = planRename([own(''), french, other], { renaming: wells, site, wasPublished: false });
    expect(changes.map(({ file, to, text, before }) => [file, to, text === before])).toEqual([
      ['briefs/wells.md', 'briefs/deep-wells.md', true],
      ['briefs/wells.fr.md', 'briefs/deep-wells.fr.md', true],
    ]);
  });

  it('is an item of a list, in each language', () => {
    const water = { collection: 'themes', from: 'water', to: 'clean-water' } as const;
    const list = (id: string, file: string, language?: string): FileText => ({
      ...{ collection: 'themes', id: 'themes', language, file },
      text: `- id: air\n  title: water\n- id: ${id} # the first\n  title: Water\n`,
    });
    const files = [list('water', 'themes.yaml'), list('water', 'themes.fr.yaml', 'fr')];
    const changes = planRename(files, { renaming: water, site, wasPublished: true });
    expect(changes.map(({ to, text }) => [to, text])).toEqual([
      ['themes.yaml', list('clean-water', '').text],
      ['themes.fr.yaml', list('clean-water', '').text],
    ]);
  });
});
