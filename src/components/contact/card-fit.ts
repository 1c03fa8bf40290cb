import { dot } from '../../domain/dot.ts';

/** A paragraph of a printed card, and how it is set on a card with room to spare. */
export interface CardLine {
  text: string;
  /** The size of its letters, in points. */
  size: number;
  /** Whether it is left out where there is no room: what can be read on the page. */
  isSpare?: boolean;
  /** Whether it is a line of an address, which run together where there is little room. */
  isAddress?: boolean;
}

/** How a card is set: in tenths of its sizes; the smaller, the more its address runs together and the less is told. */
export type CardFit = (typeof fits)[number];

const fits = [10, 9, 8, 7, 6, 5, 4, 3] as const;

/** From here on the lines of an address run together, and further on what is spare is left out. */
const [running, sparse] = [9, 6];

/** What is left of 105 × 74 mm inside the margins and below the woven band, in millimetres. */
const [width, height] = [93, 56];

const millimetres = 25.4 / 72;

/**
 * The largest setting in which a card of 105 × 74 mm holds all its lines. There is no script on paper, so the letters
 * are counted when the page is made: generously, as an unknown face may set them.
 * @param lineHeight as a part of the letters' size: 1.3 for Latin letters
 * @param beside what a picture takes of the width, in millimetres
 */
export function cardFit(lines: readonly CardLine[], lineHeight: number, beside = 0): CardFit {
  const fitting = fits.find((fit) => heightOf(lines, fit, lineHeight, width - beside) <= height);
  return fitting ?? fits[fits.length - 1] ?? 3;
}

function heightOf(lines: readonly CardLine[], fit: CardFit, lineHeight: number, room: number): number {
  const scale = fit / 10;
  const told = fit <= sparse ? lines.filter(({ isSpare }) => !isSpare) : lines;
  return (fit <= running ? withAddressInOne(told) : told)
    .map(({ text, size }) => {
      const em = size * scale * millimetres;
      // A line ends where a word does, so a part of it stays empty.
      const rows = Math.ceil((letters(text) * em) / (room * 0.92));
      return rows * em * lineHeight + scale * 1.2;
    })
    .reduce((sum, one) => sum + one, 0);
}

function withAddressInOne(lines: readonly CardLine[]): CardLine[] {
  const address = lines.filter(({ isAddress }) => isAddress);
  const [first] = address;
  if (!first) return [...lines];
  const text = address.map((line) => line.text).join(dot);
  return [...lines.filter(({ isAddress }) => !isAddress), { ...first, text }];
}

// The width of a text in em.
function letters(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + widthOf(sign), 0);
}

function widthOf(sign: string): number {
  if (/\p{M}/u.test(sign)) return 0;
  if (/\s/u.test(sign)) return 0.3;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return 1.02;
  if (/[\p{Lu}@%&mwMW]/u.test(sign)) return 0.78;
  return /[a-z\p{P}\d]/u.test(sign) ? 0.58 : 0.68;
}
