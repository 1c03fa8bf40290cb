import type { Mending } from './mending.ts';

/**
 * Signs of a web page that were spelt twice, so that their spelling shows: `Water &amp; energy`, `the country&#8217;s`.
 * @example entityMending.mend('Water &amp;amp; energy') // 'Water & energy'
 */
export const entityMending: Mending = {
  what: 'a sign stood in the spelling of web pages',
  mend(text) {
    let now = text;
    // Twice over at most: what is spelt a third time is about the spelling.
    for (let times = 0; times < 3; times += 1) {
      const next = now.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/gu, decoded);
      if (next === now) break;
      now = next;
    }
    return now;
  },
};

// Those that occur in prose. A sign less-than is left: it may begin a tag that a text speaks of.
const named: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  euro: '€',
  pound: '£',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
};

function decoded(written: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name] ?? written;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isSign =
    point >= 32 &&
    point <= 0x10ffff &&
    !(point >= 0xd800 && point <= 0xdfff) &&
    !(point >= 127 && point < 160);
  return isSign ? String.fromCodePoint(point) : written;
}
