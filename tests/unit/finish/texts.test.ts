import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeTexts, type TextPlace } from '../../../src/finish/texts.ts';

/** Every text of a page in square brackets, an attribute in curly ones. */
const shouted = (html: string) => changeTexts(html, (text) => `[${text}]`);

describe('texts', () => {
  it.each<[string, string, string]>([
    ['none', '', ''],
    ['without elements', 'a', '[a]'],
    ['between elements', '<p>a <b>b</b> c</p>', '<p>[a ]<b>[b]</b>[ c]</p>'],
    ['beside elements that stay empty', '<p>a<br>b<img src="x">c</p>', '<p>[a]<br>[b]<img src="x">[c]</p>'],
    ['with entities', '<p>a &lt;b&gt; &amp; &#39;</p>', '<p>[a &lt;b&gt; &amp; &#39;]</p>'],
    ['with a sign that is less', '<p>1 < 2</p>', '<p>[1 ]<[ 2]</p>'],
    ['beside a comment', '<p>a<!-- b <i>c</i> -->d</p>', '<p>[a]<!-- b <i>c</i> -->[d]</p>'],
    ['after a doctype', '<!DOCTYPE html><p>a</p>', '<!DOCTYPE html><p>[a]</p>'],
    [
      'beside a script',
      '<script>if (1 < 2) "<p>3</p>"</script>a',
      '<script>if (1 < 2) "<p>3</p>"</script>[a]',
    ],
    [
      'beside data',
      '<script type="application/json">{"a":"b"}</script>',
      '<script type="application/json">{"a":"b"}</script>',
    ],
    ['beside a style', '<style>a::before{content:"5"}</style>', '<style>a::before{content:"5"}</style>'],
    ['in an element called like a script', '<scripts>a</scripts>', '<scripts>[a]</scripts>'],
    ['in a title', '<title>a</title>', '<title>[a]</title>'],
    ['over lines', '<p\n  class="a"\n>b\nc</p>', '<p\n  class="a"\n>[b\nc]</p>'],
    ['with an arrow in an attribute', '<p data-x="a > b">c</p>', '<p data-x="a > b">[c]</p>'],
    ['with an arrow in single quotes', "<p data-x='a > b'>c</p>", "<p data-x='a > b'>[c]</p>"],
    ['in capitals', '<P LANG="en">a</P>', '<P LANG="en">[a]</P>'],
  ])('%s', (_, html, read) => {
    expect(shouted(html)).toBe(read);
  });
});

describe('attributes', () => {
  it.each<[string, string, string]>([
    ['that are read aloud', '<img alt="a" src="b">', '<img alt="[a]" src="b">'],
    ['of a group', '<nav aria-label="a"></nav>', '<nav aria-label="[a]"></nav>'],
    ['that show on a touch', '<abbr title="a">b</abbr>', '<abbr title="[a]">[b]</abbr>'],
    ['of a field', '<input placeholder="a" value="b">', '<input placeholder="[a]" value="b">'],
    [
      'that are not',
      '<p class="a" id="b" data-c="d" href="e">f</p>',
      '<p class="a" id="b" data-c="d" href="e">[f]</p>',
    ],
    ['that are empty', '<img alt="">', '<img alt="[]">'],
    ['that only end like one', '<p data-title="a" subtitle="b"></p>', '<p data-title="a" subtitle="b"></p>'],
    ['with an arrow', '<img alt="a > b">c', '<img alt="[a > b]">[c]'],
    ['two of one element', '<img alt="a" title="b">', '<img alt="[a]" title="[b]">'],
    [
      'within another in single quotes',
      `<p data-x='{"y": " title="z"}'></p>`,
      `<p data-x='{"y": " title="z"}'></p>`,
    ],
    [
      'that seem to begin in another',
      '<p data-x=" title=" class="a"></p>',
      '<p data-x=" title=" class="a"></p>',
    ],
  ])('%s', (_, html, read) => {
    expect(shouted(html)).toBe(read);
  });
});

describe('where a text stands', () => {
  const placeOf = (html: string): Partial<TextPlace> => {
    let found: TextPlace | undefined;
    changeTexts(html, (text, place) => {
      if (text === 'x') found = place;
      return text;
    });
    if (!found) throw new Error(`no x is read in ${html}`);
    return found;
  };
  const place = { language: 'ar', isPlain: false, isVerbatim: false };

  it.each<[string, string, Partial<TextPlace>]>([
    ['in the page', 'x', {}],
    ['in another language', '<bdi lang="en" dir="ltr">x</bdi>', { language: 'en' }],
    ['in a language within another', '<p lang="en"><i lang="fr">x</i></p>', { language: 'fr' }],
    ['after another language', '<i lang="en">a</i>x', {}],
    ['after one within another', '<p lang="en"><i lang="fr">a</i>x</p>', { language: 'en' }],
    ['beside the language of a link', '<a hreflang="en" href="/">x</a>', {}],
    ['beside an attribute that seems to tell one', '<p data-x=" lang=" class="en">x</p>', {}],
    ['after an element that stays empty', '<br lang="en">x', {}],
    ['after one that closes itself', '<path lang="en"/>x', {}],
    ['in a title', '<title>x</title>', { isPlain: true }],
    ['in a choice', '<select><option>x</option></select>', { isPlain: true }],
    ['in a field', '<textarea>x</textarea>', { isPlain: true }],
    ['in a drawing', '<svg><text>x</text></svg>', { isPlain: true }],
    ['after a drawing', '<svg><text>a</text></svg>x', {}],
    ['in an attribute', '<img alt="x">', { isPlain: true }],
    ['in an attribute of another language', '<img lang="en" alt="x">', { isPlain: true, language: 'en' }],
    ['in code', '<code>x</code>', { isVerbatim: true }],
    ['in code, deeper', '<code><b>x</b></code>', { isVerbatim: true }],
    ['as a key', '<kbd>x</kbd>', { isVerbatim: true }],
    ['as a name', '<bdi>x</bdi>', { isVerbatim: true }],
    ['as a telephone number', '<a href="tel:+44">x</a>', { isVerbatim: true }],
    ['as a mail address', '<a class="a" href="mailto:a@b.org">x</a>', { isVerbatim: true }],
    ['as a link elsewhere', '<a href="https://x.example/tel:">x</a>', {}],
    ['in an element nobody closed', '<p lang="en"><b>x', { language: 'en' }],
    ['after an end that was never opened', '</p>x', {}],
    ['after an end that closes two', '<p lang="en"><b lang="fr">a</p>x', {}],
  ])('%s', (_, html, differs) => {
    expect(placeOf(`<html lang="ar">${html}</html>`)).toMatchObject({ ...place, ...differs });
  });
});

it('leaves every page as it is whose texts are', () => {
  const pieces = fc.constantFrom(
    ...['<p>', '</p>', '<b class="a > b">', '</b>', '<br>', '<', '>', '"', "'", '&lt;', 'a', ' ', '5'],
    ...['<!--', '-->', '<script>', '</script>', '<img alt="x', '<svg/>', ' lang="en"', '<title>', '=', '/'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), (parts) => {
      const html = parts.join('');
      expect(changeTexts(html, (text) => text)).toBe(html);
    }),
  );
});

it('is done with a long page that is not well formed', () => {
  const html = '<p class="a'.repeat(3000);
  expect(changeTexts(html, (text) => text)).toBe(html);
});
