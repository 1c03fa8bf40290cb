import { describe, expect, it } from 'vitest';
import { createFormat } from '../../../src/i18n/format.ts';
import { nativeDigits } from '../../../src/domain/native-digits.ts';
import { settleDigits } from '../../../src/finish/digits.ts';

/** What becomes of the inside of a page. */
function settled(language: string, numbering: string, inside: string): string {
  const wanted = numbering === 'latn' ? '' : ' data-digits="native"';
  const [before, after] = [
    `<!DOCTYPE html><html lang="${language}"${wanted} dir="ltr"><body>`,
    '</body></html>',
  ];
  const page = settleDigits(`${before}${inside}${after}`);
  expect([page.startsWith(before), page.endsWith(after)]).toEqual([true, true]);
  return page.slice(before.length, -after.length);
}

describe('numbers, in the digits of the language and in Latin ones', () => {
  it.each<[string, string, string]>([
    ['ar', '24,280', '٢٤٬٢٨٠'],
    ['ar', '87.9', '٨٧٫٩'],
    ['ar', '1,234,567.89', '١٬٢٣٤٬٥٦٧٫٨٩'],
    ['ar', '0', '٠'],
    ['ar', '2020', '٢٠٢٠'],
    ['ar', '2020-21', '٢٠٢٠-٢١'],
    ['ar', '2020–2021', '٢٠٢٠–٢٠٢١'],
    ['ar', '2020-04-01', '٢٠٢٠-٠٤-٠١'],
    ['ar', '1/2', '١/٢'],
    ['ar', '(5)', '(٥)'],
    ['ar', '+15 %', '+١٥ %'],
    ['ar', '5.', '٥.'],
    ['ar', '5, 6', '٥, ٦'],
    ['ar', '8.1.1', '٨.١.١'],
    ['ar', '1,2', '١,٢'],
    ['ar', 'عام 2030', 'عام ٢٠٣٠'],
    ['ar', 'و5', 'و٥'],
    ['ar', 'US$ 750,000', 'US$ ٧٥٠٬٠٠٠'],
    ['ar', '750,000 US$', '٧٥٠٬٠٠٠ US$'],
    ['fa', '24,280', '۲۴٬۲۸۰'],
    ['fa', '87.9', '۸۷٫۹'],
    ['ur', '24,280', '۲۴٬۲۸۰'],
    ['lo', '24.280', '໒໔.໒໘໐'],
    ['lo', '87,9', '໘໗,໙'],
    ['lo', 'ປີ 2030ແລ້ວ', 'ປີ ໒໐໓໐ແລ້ວ'],
    ['th', '24,280', '๒๔,๒๘๐'],
    ['th', '87.9', '๘๗.๙'],
    ['my', '24,280', '၂၄,၂၈၀'],
    ['my', '87.9', '၈၇.၉'],
    ['hi', '24,280', '२४,२८०'],
    ['km', '24.280', '២៤.២៨០'],
    ['bn', '87.9', '৮৭.৯'],
    ['ks-Deva', '24,280', '२४,२८०'],
    ['pa-Arab', '24,280', '۲۴٬۲۸۰'],
    ['ff-Adlm', '24.280', '𞥒𞥔.𞥒𞥘𞥐'],
    ['nqo', '24', '߂߄'],
  ])('%s: %s and %s', (language, latin, native) => {
    expect(settled(language, nativeDigits(language), `<p>${latin}</p>`)).toBe(`<p>${native}</p>`);
    expect(settled(language, nativeDigits(language), `<p>${native}</p>`)).toBe(`<p>${native}</p>`);
    expect(settled(language, 'latn', `<p>${native}</p>`)).toBe(`<p>${latin}</p>`);
    expect(settled(language, 'latn', `<p>${latin}</p>`)).toBe(`<p>${latin}</p>`);
  });

  it.each(['en', 'fr', 'ja', 'ru', 'pt-BR'])('%s has digits of Latin alone', (language) => {
    expect(nativeDigits(language)).toBe('latn');
    expect(settled(language, 'latn', '<p>5 ٥</p>')).toBe('<p>5 ٥</p>');
  });

  it.each<[string, string, string]>([
    ['a share', '<p>٨٧٫٩٪</p>', '<p>87.9%</p>'],
    ['a share, with the mark that goes with it', '<p>٨٧٫٩٪\u061c</p>', '<p>87.9\u200e%\u200e</p>'],
    ['less than nothing', '<p>\u061c-٣</p>', '<p>\u200e-3</p>'],
    ['a separator that belongs to no number', '<p>٬ ٫ ٪</p>', '<p>٬ ٫ ٪</p>'],
    ['words beside it', '<p>نحو ٥، ٦</p>', '<p>نحو 5، 6</p>'],
  ])('%s in Arabic, in Latin digits', (_, native, latin) => {
    expect(settled('ar', 'latn', native)).toBe(latin);
  });

  it('a page that had to do without its own digits reads as one that never had them', () => {
    const [native, latin] = ['arab', 'latn'].map((numbering) => createFormat(`ar-u-nu-${numbering}`, String));
    const texts = [native!, latin!].map((format) =>
      [
        ...[24280, 87.9, -3, 0.5, 1e9].map(format.number),
        ...[format.percent(87.9), format.percent(-1), format.longNumber(1e6)],
        ...[
          format.money({ amount: 750000, currency: 'USD' }),
          format.money({ amount: 0.5, currency: 'EUR' }),
        ],
        format.shortMoney({ amount: 5400000, currency: 'USD' }),
        ...['2020', '2020-04', '2020-04-01'].map(format.date),
        format.period({ start: '2020-04-01', end: '2021-02-03' }),
      ].join(' · '),
    );
    expect(settled('ar', 'latn', `<p>${texts[0]}</p>`)).toBe(`<p>${texts[1]}</p>`);
    expect(settled('ar', 'arab', `<p>${texts[0]}</p>`)).toBe(`<p>${texts[0]}</p>`);
  });
});

describe('what is no number', () => {
  it.each([
    ...[
      'COVID-19',
      '+221 33 123 45 67',
      'LAO226',
      'G20',
      'A4',
      'SARS-CoV-2',
      'H2O',
      'CO2',
      'x86',
      'MP3',
      'v1.2',
      'B01',
      '3D',
      '5G',
    ],
    ...['CC-BY-4.0', 'XM-DAC-41122', 'de-1996', 'é5', 'e\u03015', 'x,5'],
    ...['https://example.org/2020/04?page=5&amp;x=6#7', 'www.example.org/5', 'example.org/2020/04'],
    ...['ann5@example.org', '2ann@example.org', '5@example.org'],
    ...['&#39;', '&#x27;', 'd&#39;eau', '&frac12;', '&#1575;'],
  ])('%s keeps its digits', (text) => {
    expect(settled('ar', 'arab', `<p>${text}</p>`)).toBe(`<p>${text}</p>`);
  });

  it.each<[string, string, string]>([
    ['a sum in short', 'US$5.4m', 'US$٥٫٤m'],
    ['a measure', '1,000km', '١٬٠٠٠km'],
    ['a target', '1.a', '١.a'],
    ['a standard', 'ISO 3166-1', 'ISO ٣١٦٦-١'],
    ['a number beside a name', 'COVID-19: 5', 'COVID-19: ٥'],
    ['a number beside an apostrophe', '5&#39;5', '٥&#39;٥'],
    ['a number beside an address', 'https://example.org/5 5', 'https://example.org/5 ٥'],
    ['a list of names and numbers', 'G20 20 A4 4', 'G20 ٢٠ A4 ٤'],
    ['a letter with an accent', 'é5 5', 'é5 ٥'],
  ])('%s: %s', (_, text, shown) => {
    expect(settled('ar', 'arab', `<p>${text}</p>`)).toBe(`<p>${shown}</p>`);
  });

  it.each<[string, string]>([
    ['a telephone number', '<a href="tel:+442079460000">+44 20 7946 0000</a>'],
    ['a mail address', '<a href="mailto:a5@example.org">5</a>'],
    ['a telephone number with more in it', '<a class="x" href="tel:+44"><span>+44</span> 20</a>'],
    ['code', '<code>5</code> <kbd>6</kbd> <samp>7</samp>'],
    ['a name', '<bdi>G 20</bdi>'],
    ['an address line', '<bdi>12 Hill Road</bdi>'],
    ['a script', '<script>const a = 5;</script>'],
    ['data', '<script type="application/ld+json">{"amount":5}</script>'],
    ['a style', '<style>p{margin:5px}</style>'],
    ['a comment', '<!-- 5 -->'],
    [
      'attributes nobody reads',
      '<p id="a5" class="b6" data-c=\'{"d":7,"e":" title=8"}\' style="margin:9px"></p>',
    ],
    ['an address', '<a href="/sdg/5/" hreflang="en">ا</a>'],
    ['a moment', '<time datetime="2020-04-01">ا</time>'],
    ['a drawing', '<svg viewBox="0 0 5 5"><path d="M1 2L3 4"/></svg>'],
    ['a picture', '<img src="/5.jpg" srcset="/5.jpg 5w" width="5" height="6" alt="">'],
  ])('%s is left alone', (_, inside) => {
    expect(settled('ar', 'arab', inside)).toBe(inside);
  });
});

describe('texts that are not in the page itself', () => {
  it.each<[string, string, string]>([
    ['a picture', '<img alt="5 آبار">', '<img alt="٥ آبار">'],
    ['a group', '<nav aria-label="5">5</nav>', '<nav aria-label="٥">٥</nav>'],
    ['a touch', '<abbr title="5 > 4">5</abbr>', '<abbr title="٥ > ٤">٥</abbr>'],
    ['a field', '<input placeholder="5" value="5">', '<input placeholder="٥" value="5">'],
    ['a choice', '<option value="5">5</option>', '<option value="5">٥</option>'],
    ['a drawing', '<svg width="5"><text x="5">5</text></svg>', '<svg width="5"><text x="5">٥</text></svg>'],
    ['a title', '<title>5</title>', '<title>٥</title>'],
    ['with an apostrophe', '<img alt="d&#39;eau 5">', '<img alt="d&#39;eau ٥">'],
  ])('%s', (_, latin, native) => {
    expect(settled('ar', 'arab', latin)).toBe(native);
    expect(settled('ar', 'latn', native)).toBe(latin);
  });
});

describe('a page with words in another language', () => {
  it.each<[string, string]>([
    ['a number', '<bdi lang="en" dir="ltr">5 wells</bdi>'],
    ['a number with separators', '<p lang="en">24,280 people</p>'],
    ['a number deep in it', '<div lang="en"><p>In <b>2020</b></p></div>'],
    ['a number in a third language', '<p lang="fr">5</p>'],
    ['a year among names', '<p lang="en">COVID-19 in 2020</p>'],
    ['a name that has one', '<p lang="en">COVID-19 and the G20</p>'],
    ['an address that has one', '<p lang="en">https://example.org/2020</p>'],
    ['a sum in short', '<p lang="en">US$5.4m</p>'],
    ['a number with letters', '<p lang="en">the 1990s</p>'],
  ])('that hold %s is in Latin digits throughout', (_, foreign) => {
    const latin = `<title>5</title><p title="6">24,280 COVID-19</p>${foreign}`;
    const native = `<title>٥</title><p title="٦">٢٤٬٢٨٠ COVID-19</p>${foreign}`;
    expect(settled('ar', 'arab', native)).toBe(latin);
    expect(settled('ar', 'arab', latin)).toBe(latin);
  });

  it.each<[string, string]>([
    ['no number', '<bdi lang="en" dir="ltr">wells</bdi>'],
    ['an apostrophe', '<p lang="en">The donor&#39;s wells &#x2F; pumps</p>'],
    ['code', '<p lang="en"><code>5</code></p>'],
    ['a telephone number', '<p lang="en"><a href="tel:+44">+44 20</a></p>'],
    ['one in a place nobody reads', '<p lang="en" data-x="5">wells<!-- 5 --></p>'],
    ['a name with a number beside it', '<bdi>12 Hill Road</bdi>'],
    ['a picture that tells one', '<img lang="en" alt="5 wells">'],
  ])('that hold %s keeps its digits', (_, foreign) => {
    expect(settled('ar', 'arab', `<p>5</p>${foreign}`)).toBe(`<p>٥</p>${foreign}`);
  });

  it('changes nothing in those words, in Latin digits or not', () => {
    const foreign = '<p lang="fa">۵ ٥ 5</p>';
    expect(settled('ar', 'latn', `<p>٥</p>${foreign}`)).toBe(`<p>5</p>${foreign}`);
    expect(settled('ar', 'arab', `<p>٥</p>${foreign}`)).toBe(`<p>5</p>${foreign}`);
  });
});
