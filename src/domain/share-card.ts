/** What the share image of a page says: few words, in the language of the page, without marks. */
export interface ShareCard {
  language: string;
  dir: 'ltr' | 'rtl';
  /** The id its woven band is drawn from, the same as on its page. */
  band: string;
  /** Whose page it is: the name of the site, or on its home page that of the organisation. */
  site: string;
  /** What it is, and where. */
  kicker: string;
  title: string;
  /** A sentence under the title, where there is no figure. */
  note: string;
  /** The one number it is about, and what that counts. */
  figure: { value: string; label: string };
}

/** The texts of a card in the order they are read; the words that describe its picture. */
export function textsOf({ site, kicker, title, note, figure: { value, label } }: ShareCard): string[] {
  return [kicker, title, value, label, value === '' ? note : '', site].filter((text) => text !== '');
}
