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

/**
 * A card without what cannot be drawn: signs go, and a line with a letter that no face has goes as a whole, since the
 * rest of it would say something else. What is nowhere left is empty.
 * @param missing the letters of a text that cannot be drawn
 */
export function drawable(card: ShareCard, missing: (text: string) => readonly string[]): ShareCard {
  const drawn = (text: string): string => {
    const lost = missing(text);
    if (lost.some((letter) => /[\p{L}\p{N}]/u.test(letter))) return '';
    return lost.reduce((rest, sign) => rest.replaceAll(sign, ''), text).trim();
  };
  const { site, kicker, title, note, figure } = card;
  const value = drawn(figure.value);
  return {
    ...card,
    site: drawn(site),
    kicker: drawn(kicker),
    title: drawn(title),
    note: drawn(note),
    figure: { value, label: value === '' ? '' : drawn(figure.label) },
  };
}

/** The texts of a card in the order they are read; the words that describe its picture. */
export function textsOf({ site, kicker, title, note, figure: { value, label } }: ShareCard): string[] {
  return [kicker, title, value, label, value === '' ? note : '', site].filter((text) => text !== '');
}
