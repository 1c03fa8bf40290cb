import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../../../scripts/import/source/html.ts';
import { UnreadableDocument } from '../../../../../scripts/import/source/unreadable.ts';

function read(html: string) {
  return readHtml('page.html', new TextEncoder().encode(html));
}

function textsOf(html: string) {
  return read(html).lines.map(({ text }) => text);
}

describe('readHtml', () => {
  it.each([
    ['breaks', '<p>Water Office<br>12 Lake Road<br/>Kisumu</p>', ['Water Office', '12 Lake Road', 'Kisumu']],
    ['entities', '<p>Water &amp; energy &eacute;</p>', ['Water & energy é']],
    ['figures that are raised', '<p>10<sup>6</sup> and CO<sub>2</sub></p>', ['10⁶ and CO₂']],
    ['references to notes', '<p>5,000<sup><a href="#n1">1</a></sup> people</p>', ['5,000 people']],
    [
      'what nobody sees',
      '<p>Wells</p><p hidden>x</p><p style="display: none">x</p><script>x</script><template><p>x</p></template>',
      ['Wells'],
    ],
    [
      'elements side by side',
      '<div><span>Ministry of Water</span><span>National Well Fund</span></div>',
      ['Ministry of Water', 'National Well Fund'],
    ],
    ['a label beside its value', '<p><b>Donor:</b><span>A fund</span></p>', ['Donor: A fund']],
    ['what is struck out', '<p>Wells <del>for nobody</del> for all</p>', ['Wells for all']],
    ['spaces that do not break', '<p>4\u00a0200&nbsp;people</p>', ['4 200 people']],
    [
      'a table that places things',
      '<table role="presentation"><tr><td><p>One</p><p>Two</p></td></tr></table>',
      ['One', 'Two'],
    ],
  ])('reads %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('knows headings, items, terms, quotes and what is bold', () => {
    const { lines } = read(
      '<h2>Wells</h2><ol><li>One<ul><li>Two</li></ul></li></ol><dl><dt>Donor</dt><dd>A fund</dd></dl><blockquote>Said</blockquote><p><strong>All</strong></p>',
    );
    expect(lines).toEqual([
      { text: 'Wells', place: 'line 1', kind: 'heading', level: 2 },
      { text: 'One', place: 'line 1', kind: 'item', level: 1, isNumbered: true },
      { text: 'Two', place: 'line 1', kind: 'item', level: 2 },
      { text: 'Donor', place: 'line 1', kind: 'paragraph', isBold: true },
      { text: 'A fund', place: 'line 1', kind: 'paragraph' },
      { text: 'Said', place: 'line 1', kind: 'quote' },
      { text: 'All', place: 'line 1', kind: 'paragraph', isBold: true },
    ]);
  });

  it('says where a line stands, in which language, and where its links lead', () => {
    const { language, lines } = read(
      '<html lang="en">\n<p lang="fr">\n Bonjour <a href="mailto:eau@example.org">eau</a></p></html>',
    );
    expect(language).toBe('en');
    expect(lines).toEqual([
      {
        text: 'Bonjour eau',
        place: 'line 3',
        kind: 'paragraph',
        language: 'fr',
        links: [{ text: 'eau', href: 'mailto:eau@example.org' }],
      },
    ]);
  });

  it.each([
    ['a menu', '<nav><a href="/">Home</a></nav><p>Wells</p>'],
    ['a foot', '<p>Wells</p><footer>Home</footer>'],
    ['a head without the title', '<header>Home</header><h1>Wells</h1>'],
    ['what asks about cookies', '<div class="cookie-banner">Home</div><p>Wells</p>'],
    [
      'a list of short links',
      '<ul><li><a href="/a">Home</a></li><li><a href="/b">News</a></li><li><a href="/c">Contact</a></li></ul><p>Wells</p>',
    ],
    ['a link to the main part', '<p><a href="#main">Home</a></p><p id="main">Wells</p>'],
    [
      'the way to the page',
      '<p><a href="/">Home</a></p><div><a href="/">Home</a> › <a href="/b">News</a></div><p>Wells</p>',
      'Home › News',
    ],
    ['what stands outside of the main part', '<div>Home</div><main><p>Wells</p></main>'],
  ])('tells %s from the text', (_, html, text = 'Home') => {
    const { lines } = read(html);
    expect(lines.find((line) => line.text === text)?.kind).toBe('furniture');
    expect(lines.find(({ text }) => text === 'Wells')?.kind).not.toBe('furniture');
  });

  it.each([
    ['social protection in a name', '<div class="social-protection">Wells</div>'],
    ['a head with the title', '<header><h1>Wells</h1></header>'],
    ['an aside with facts', '<aside><p>Wells</p></aside>'],
  ])('takes %s for text', (_, html) => {
    expect(read(html).lines[0]?.kind).not.toBe('furniture');
  });

  it('fills in merged cells and takes the caption for the title', () => {
    const { tables } = read(
      '<table><caption>Sums</caption><thead><tr><th>Year</th><th colspan="2">Both</th></tr></thead><tr><td rowspan="2">2024</td><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>',
    );
    expect(tables[0]?.title?.text).toBe('Sums');
    expect(tables[0]?.heads).toBe(1);
    expect(
      tables[0]?.rows.map((row) => row.map(({ lines }) => lines.map(({ text }) => text).join())),
    ).toEqual([
      ['Year', 'Both', 'Both'],
      ['2024', '1', '2'],
      ['2024', '3', ''],
    ]);
  });

  it('adds the title and the description that the page does not show', () => {
    const head = '<title>Wells for all | Water Office</title><meta name="description" content="Clean water">';
    expect(textsOf(`${head}<p>Text</p>`)).toEqual(['Wells for all | Water Office', 'Clean water', 'Text']);
    expect(textsOf(`${head}<h1>Wells for all</h1><p>Clean water</p>`)).toEqual([
      'Wells for all',
      'Clean water',
    ]);
  });

  it.each([
    ['its own word', '<meta charset="windows-1252"><p>Pr\u00e9sence</p>', 0],
    ['no word at all', '<p>Pr\u00e9sence</p>', 1],
  ])('reads an old encoding by %s', (_, html, told) => {
    const { lines, repairs } = readHtml(
      'page.html',
      Uint8Array.from(html, (sign) => sign.charCodeAt(0)),
    );
    expect(lines[0]?.text).toBe('Présence');
    expect(repairs).toHaveLength(told);
  });

  it('tells a picture with its description', () => {
    expect(read('<p>Wells</p>\n<img src="x.png" alt="A pump">').losses).toEqual([
      'line 2: a picture, described as “A pump”, was not read.',
    ]);
  });

  it.each([
    ['an empty page', '<div id="root"></div><script>render()</script>'],
    ['one that is nested without end', '<div>'.repeat(100_000)],
  ])('refuses %s', (_, html) => {
    expect(() => read(html)).toThrow(UnreadableDocument);
  });
});
