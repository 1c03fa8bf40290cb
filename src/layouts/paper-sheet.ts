import { unmarked } from '../domain/marked-text.ts';
import type { Edition } from '../i18n/edition.ts';
import { paperFace, paperFaces } from '../styles/paper-faces.ts';
import rules from '../styles/print.css?inline';
import card from '../styles/print-card.css?inline';

interface PaperSettings {
  edition: Edition;
  /** The title of the site. */
  title: string;
  /** The day the site is built for, as `YYYY-MM-DD`. */
  today: string;
  /** All languages of the site. */
  languages: readonly string[];
  /** Where the file of a face lies, by its id. */
  addressOf(id: string): string | undefined;
}

/**
 * The stylesheet of pages on paper in one language. What is the same on every page stands here, so that no page carries
 * it: the site's name and the day in the margins, and the words beside the QR code.
 *
 * The margins tell a page's own address by `attr()`, which reads the root element there.
 */
export function paperSheet(settings: PaperSettings): string {
  return [
    ...facesOf(settings),
    digitsOf(settings.edition),
    wordsOf(settings),
    marginsOf(settings),
    rules,
    card,
  ].join('\n');
}

function facesOf({ languages, addressOf }: PaperSettings): string[] {
  const spaced = languages.flatMap((language) => {
    const between = paperFace(language)?.between;
    return between === undefined ? [] : `:lang(${language}){word-spacing:${between}em}`;
  });
  const faces = paperFaces(languages).flatMap(({ id, range, size }) => {
    const address = addressOf(id);
    return address === undefined
      ? []
      : `@font-face{font-family:Paper;src:url(${address})format("woff2");font-display:swap;unicode-range:${range};size-adjust:${size}%}`;
  });
  return [...faces, ...spaced];
}

// Margins count in the digits of the page (CSS Counter Styles 3, 3.1.4).
function digitsOf({ numbering }: Edition): string {
  const digits = new Intl.NumberFormat(`en-u-nu-${numbering}`, { useGrouping: false });
  const symbols = Array.from({ length: 10 }, (_, digit) => written(digits.format(digit)));
  return `@counter-style sheets{system:numeric;symbols:${symbols.join(' ')}}`;
}

function wordsOf({ edition, today }: PaperSettings): string {
  const { words, format } = edition;
  const said = (what: string) =>
    written(`${words.onPaper.asOf(format.date(today))} ${what}${words.colon}`.trim());
  const day = written(format.date(today));
  return `html:root{--now:${said(words.onPaper.now)};--since:${said(words.brief.changes)};--day:${day}}`;
}

// A box is named by its side of the sheet, whichever way the page is read.
function marginsOf({ edition, title, today }: PaperSettings): string {
  const [start, end] = edition.dir === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const day = written(edition.format.date(today));
  const boxes = [
    `@top-${start}{content:${written(title)}}`,
    `@top-${end}{content:${day}}`,
    `@bottom-${start}{content:attr(data-at);direction:ltr}`,
    `@bottom-${end}{content:${sheetOf(edition)};direction:${edition.dir}}`,
  ];
  const noBoxes = ['top', 'bottom'].flatMap((at) =>
    [start, end].map((side) => `@${at}-${side}{content:none}`),
  );
  return `@page{${boxes.join('')}}@page card{${noBoxes.join('')}}`;
}

// Which sheet of how many, in words: two numbers and a slash would change places where words run from the right.
function sheetOf({ words }: Edition): string {
  const counters = { '\u0001': 'counter(page,sheets)', '\u0002': 'counter(pages,sheets)' };
  return words.pager
    .page('\u0001', '\u0002')
    .split(/([\u0001\u0002])/u)
    .map((part) => counters[part as keyof typeof counters] ?? written(part))
    .join(' ');
}

// A string of CSS (CSS Syntax 3, 4.3.5).
function written(text: string): string {
  const escaped = unmarked(text)
    .replace(/["\\]/gu, '\\$&')
    .replace(/[\n\r\f]/gu, ' ');
  return `"${escaped}"`;
}
