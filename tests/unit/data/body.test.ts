import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { renderProse } from '../../../src/data/body.ts';
import type { Passage } from '../../../src/model/prose.ts';
import type { ProseOptions } from '../../../src/prose/render.ts';
import { modelOf } from '../../support/models.ts';

const figures = (...ids: string[]) => ids.map((id) => ({ id, label: id, value: 1 }));
const model = modelOf({
  asks: [{ id: 'wells' }, { id: 'pumps' }],
  results: [{ id: 'dug' }],
  contacts: [{ id: 'ann' }],
  briefs: [{ id: 'water', title: 'Water', figures: figures('people') }],
  countries: [{ id: 'fiji', name: 'Fiji', figures: figures('people') }],
});
const owner = { id: 'own', figures: figures('people'), gallery: [{ image: 'a.jpg', alt: 'A' }] };

const render = (text: string, format: 'md' | 'mdx' = 'md', options: Partial<ProseOptions> = {}) =>
  renderProse({ text, format, owner }, model, {
    href: (address) => `/base${address}`,
    footnotesIn: () => ({ label: 'Notes', back: 'Back' }),
    ...options,
  });
const html = (passages: readonly Passage[]): string =>
  passages
    .map((passage) => {
      if (passage.kind === 'html') return passage.html;
      return passage.kind === 'callout' ? html(passage.passages) : '';
    })
    .join('')
    .trim();
const htmlOf = (...given: Parameters<typeof render>) => html(render(...given).passages);

/** Passages in a line, with the elements they begin with: `p [In short: p ul asks(wells, pumps)]`. */
const outline = (passages: readonly Passage[]): string =>
  passages
    .map((passage) => {
      if (passage.kind === 'html') return elementsOf(passage.html).join(' ');
      if (passage.kind === 'callout') return `[${passage.title ?? ''}: ${outline(passage.passages)}]`;
      const names = passage.items.map((item) =>
        'figure' in item ? item.href : 'id' in item ? item.id : item.alt,
      );
      return `${passage.kind}(${names.join(', ')})`;
    })
    .join(' ');
const elementsOf = (text: string) =>
  (htmlToHast(text, { fragment: true }) as Root).children.flatMap((node) =>
    node.type === 'element' ? [node.tagName] : [],
  );
const outlineOf = (...given: Parameters<typeof render>) => outline(render(...given).passages);

describe('words are shown as they are written', () => {
  it.each([
    ['a time and a ratio', 'at 10:30, a ratio of 3:1, 10:30:45', '<p>at 10:30, a ratio of 3:1, 10:30:45</p>'],
    ['colons in words', 'a:b std::vector :smile: Note:this', '<p>a:b std::vector :smile: Note:this</p>'],
    ['a time in a heading', '# At 10:30', '<h2 id="at-1030">At 10:30</h2>'],
    ['a time beside emphasis', '*10:30*', '<p><em>10:30</em></p>'],
    ['a word that looks like a directive', 'see :ask[x]{id=wells}', '<p>see :ask[x]{id=wells}</p>'],
    ['braces', '{a} and {1 + 1}', '<p>{a} and {1 + 1}</p>'],
    ['an import', 'import x from "y"', '<p>import x from "y"</p>'],
    ['colons in code', '`::ask{id=wells}`', '<p><code>::ask{id=wells}</code></p>'],
    [
      'a port',
      '<https://a.org:80/b:c>',
      '<p><a href="https://a.org:80/b:c" rel="external">https://a.org:80/b:c</a></p>',
    ],
    ['line ends of another machine', 'a\r\n\r\nb\rc', '<p>a</p>\n<p>b\nc</p>'],
  ])('%s', (_, text, shown) => {
    expect(htmlOf(text)).toBe(shown);
  });

  it('with a note right behind a ratio', () => {
    expect(htmlOf('3:1[^1]\n\n[^1]: Counted.')).toContain('3:1<sup><a href="#user-content-fn-1"');
  });
});

describe('directives', () => {
  it.each([
    ['a callout', ':::callout{title="In short"}\nA\n:::', '[In short: p]'],
    ['without a title, without a close', 'A\n\n:::callout\nB\n\nC', 'p [: p p]'],
    ['in a paragraph', 'A\n::ask{id=wells}\nB', 'p asks(wells) p'],
    ['between lists', '- A\n::ask{id=wells}\n- B', 'ul asks(wells) ul'],
    ['in a row', '::ask{id=wells}\n::ask{id=pumps}\n\n::result{id=dug}', 'asks(wells, pumps) results(dug)'],
    ['a person', '::contact{id=ann}', 'contacts(ann)'],
    ['its own figure', '::figure{id=people}', 'figures(#people)'],
    ['of a brief', '::figure{id=people brief=water}', 'figures(/base/briefs/water/#people)'],
    ['of a country', '::figure{id="people" country="fiji"}', 'figures(/base/countries/fiji/#people)'],
    ['the pictures', '::gallery', 'gallery(A)'],
    ['in a callout', ':::callout\nA\n\n::ask{id=wells}\n\n- B\n:::\nC', '[: p asks(wells) ul] p'],
    ['a callout in a callout', '::::callout\n:::callout\nA\n:::\nB\n::::\nC', '[: [: p] p] p'],
    ['one close for two', ':::callout\n:::callout\nA\n:::', '[: [: p]]'],
    ['colons in code that nobody closed', ':::callout\n```\n:::', '[: div]'],
    ['an open list in a callout', ':::callout\n- A\n  - B\n:::\n- C', '[: ul] ul'],
    ['a close in code', ':::callout\n```\n:::\n```\n:::\nA', '[: div] p'],
  ])('%s', (_, text, passages) => {
    expect(outlineOf(text)).toBe(passages);
  });

  it.each([
    ['in a list', '- ::ask{id=wells}', 'ul'],
    ['in a quotation', '> ::ask{id=wells}', 'blockquote'],
    ['in a block of code', '```\n::ask{id=wells}\n```', 'div'],
    ['unknown', '::video{id=wells}', 'p'],
    ['called as nothing is', '::constructor{id=wells}\n\n:::__proto__\n:::', 'p p'],
    ['with text where none may stand', ':::ask{id=wells}\nA\n:::', 'p'],
    ['without text where some must', '::callout{title=A}', 'p'],
    [
      'that name nothing',
      'A\n\n::ask{id=none}\n\n::ask\n\n::figure{id=none}\n\n::figure{id=people brief=none}',
      'p',
    ],
  ])('%s are text or nothing', (_, text, passages) => {
    expect(outlineOf(text)).toBe(passages);
  });

  it('leave no other trace in the words around them', () => {
    expect(htmlOf('A\n::ask{id=wells}\nB\n:::callout\nC\n:::\nD').replaceAll('\n', '')).toBe(
      '<p>A</p><p>B</p><p>C</p><p>D</p>',
    );
  });

  it('leave no mark behind in code that nobody closed', () => {
    expect(htmlOf(':::callout\n```\n:::')).toBe(
      '<div class="scroll" tabindex="0"><pre><code>:::\n</code></pre></div>',
    );
  });

  it('say whether they show the pictures', () => {
    expect(render(':::callout\n::gallery\n:::').hasGallery).toBe(true);
    expect(render('gallery').hasGallery).toBe(false);
    expect(
      renderProse({ text: '::gallery', format: 'md', owner: { id: 'a' } }, model, {
        href: String,
        footnotesIn: () => ({ label: '', back: '' }),
      }),
    ).toEqual({ passages: [], headings: [], hasGallery: false });
  });
});

describe('components', () => {
  it.each([
    ['a callout', '<Callout title="A &amp; B">\nText\n</Callout>', '[A & B: p]'],
    ['on one line', '<Callout>A *b*</Callout>', '[: p]'],
    [
      'with pieces in it',
      '<Callout>\n\n# A\n\n<Ask id="wells" />\n<Ask id="pumps" />\n\n</Callout>',
      '[: h2 asks(wells, pumps)]',
    ],
    [
      'all of them',
      '<Figure id="people" />\n\n<Result id="dug" />\n\n<Contact id="ann" />\n\n<Gallery />',
      'figures(#people) results(dug) contacts(ann) gallery(A)',
    ],
    ['a computed attribute', '<Ask id={"wells"} />', ''],
    ['spread attributes', '<Ask id="wells" {...all} />', ''],
    ['one that is not listed', 'A\n\n<Video id="wells">B</Video>\n\n<ask id="wells" />', 'p'],
    ['one in a list', '- <Ask id="wells" />', 'ul'],
    ['one in a sentence', 'A <Ask id="wells" /> B', 'p'],
    ['names of parts', '<Ask.Ask id="wells" />\n\n<></>\n\n<Constructor />', ''],
  ])('%s', (_, text, passages) => {
    expect(outlineOf(text, 'mdx')).toBe(passages);
  });

  it('are read past where they are code', () => {
    const text =
      'import x from "y"\n\nexport const z = process.exit(1)\n\nA {process.exit(1)} B\n\n{process.exit(1)}';
    expect(htmlOf(text, 'mdx')).toBe('<p>A  B</p>');
  });

  it('are text where the file cannot be read as MDX', () => {
    expect(htmlOf('with {\n\n<Ask id="wells" />', 'mdx')).toBe('<p>with {</p>');
  });
});

describe('a text is one text across its pieces', () => {
  const text = [
    '# A[^1]',
    ':::callout\n# A\n\nsee [the country][c] and this.[^2]\n:::',
    '::ask{id=wells}',
    '## The people\n\n# Main\n\n[^1]: One.\n[^2]: Two.\n\n[c]: /countries/fiji/',
  ].join('\n\n');

  it('with one list of notes, at the end', () => {
    expect(outlineOf(text)).toBe('h2 [: h2 p] asks(wells) h3 h2 section');
    expect([...htmlOf(text).matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'a',
      'user-content-fnref-1',
      'a-1',
      'user-content-fnref-2',
      'people',
      'main-1',
      'footnote-label',
      'user-content-fn-1',
      'user-content-fn-2',
    ]);
    expect(htmlOf(text)).toContain('<a href="/base/countries/fiji/">the country</a>');
  });

  it('keeps its notes apart from another text of the page', () => {
    const other = htmlOf('A[^1]\n\n[^1]: One.', 'md', { idPrefix: 'other-', topLevel: 3, taken: ['a'] });
    expect([...other.matchAll(/ (?:id|aria-describedby|href)="#?([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'other-fn-1',
      'other-fnref-1',
      'other-footnote-label',
      'other-footnote-label',
      'other-fn-1',
      'other-fnref-1',
    ]);
    expect(other).toContain('<h3');
  });

  it('has headings, in callouts too, with ids the page has not given away', () => {
    const { headings } = render('# People\n\n:::callout\n## The risks\n:::\n\n# ???', 'md', {
      taken: ['people'],
    });
    expect(headings).toEqual([
      { depth: 2, id: 'people-1', text: 'People' },
      { depth: 3, id: 'risks', text: 'The risks' },
      { depth: 2, id: 'text', text: '???' },
    ]);
  });

  it('lets what is wide scroll, and aligns columns without styles', () => {
    const table = htmlOf('| a | b |\n|--:|:-:|\n| 1 | 2 |');
    expect(table).toMatch(
      /^<div class="scroll" tabindex="0"><table>[^]*<td class="end">1<\/td>[^]*<\/table><\/div>$/u,
    );
    expect(table).not.toContain('style');
  });
});
