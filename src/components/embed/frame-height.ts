/** What an embed shows, as far as its height goes by it. */
interface Shown {
  heading: string;
  lead?: string | undefined;
  /** What is written on its links, together. */
  links: string;
  /** How many figures it has in each currency. */
  figures: readonly number[];
  /** Where it shows the asks of a brief. */
  asks?: readonly { title: string; hasMore: boolean }[] | undefined;
}

/** In pixels. */
const heights = { around: 150, currency: 22, figure: 50, heading: 23, text: 21, linkLine: 39, state: 29 };
const ofAsks = { kicker: 18, each: 32, line: 18 };
const most = 900;

/** How many letters a line has where the frame is 340 px wide: on a phone, with the margins of the page around it. */
const letters = { heading: 28, text: 38, links: 34, ask: 22 };

/** Lines of scripts that stand high are as much further apart. */
const tall = 1.22;

/**
 * How high a frame is, so that on a phone nothing has to be scrolled. It is an estimate: what does not fit can be scrolled.
 * @example frameHeight({ heading: 'Wells', lead: 'Four wells.', links: 'Write to us Read more', figures: [1] }) // 300
 */
export function frameHeight({ heading, lead = '', links, figures, asks }: Shown): number {
  const height =
    heights.around +
    heights.heading * linesOf(heading, letters.heading) +
    heights.text * linesOf(lead, letters.text) +
    heights.linkLine * (linesOf(links, letters.links) - 1) +
    figures.reduce((sum, count) => sum + heights.currency + heights.figure * count, 0) +
    (asks ? heightOf(asks) : heights.state);
  const scaled = /\p{Script=Latin}/u.test(heading) ? height : height * tall;
  return Math.min(most, Math.ceil(scaled / 10) * 10);
}

function heightOf(asks: NonNullable<Shown['asks']>): number {
  const lines = asks.map(({ title, hasMore }) => linesOf(title, letters.ask) + (hasMore ? 1 : 0));
  return lines.reduce((sum, count) => sum + ofAsks.each + ofAsks.line * count, ofAsks.kicker);
}

// Signs above and below letters take no room in a line, and Arabic letters less than others.
function linesOf(text: string, most: number): number {
  const plain = text.replace(/\p{Mark}/gu, '');
  const arabic = plain.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return Math.ceil((plain.length - arabic * 0.2) / most);
}
