/** How much of a brief a sheet of paper tells, and in what size. Sums, contact and code are always told. */
export interface Detail {
  /** Of its text, in points; nothing is smaller than 8. */
  size: number;
  /** How many letters one text may have. */
  letters: number;
  /** How many letters the label of a figure, a bar or a cost may have. */
  labels: number;
  /** How many letters of the words that say what an ask buys; 0 for none of them. */
  purpose: number;
  /** How many deliverables, and how many cost lines, of each ask. */
  parts: number;
  /** How many asks are named; the sums of the others are told together. */
  asks: number;
  /** In how many currencies the asks are drawn, each in a picture of its own. */
  pictures: number;
  /** Whether what is given has no line of its own: asked and left share one. */
  hasShortTotals: boolean;
  /** How many rows of any other table. */
  rows: number;
  people: number;
}

const full = { labels: 400, asks: 40, pictures: 4, hasShortTotals: false } as const;
const brief = { labels: 100, purpose: 0, parts: 0, hasShortTotals: true } as const;

/** From everything that a sheet has room for down to the essentials: the first that fits its two pages is taken. */
export const details = [
  { ...full, size: 9.5, letters: 400, purpose: 400, parts: 40, rows: 24, people: 4 },
  { ...full, size: 9.5, letters: 400, purpose: 400, parts: 12, rows: 24, people: 4 },
  { ...full, size: 9.2, letters: 400, purpose: 400, parts: 6, rows: 12, people: 4 },
  { ...full, labels: 120, size: 9, letters: 300, purpose: 300, parts: 3, rows: 8, people: 2 },
  { ...full, labels: 120, size: 8.8, letters: 300, purpose: 300, parts: 0, rows: 6, people: 2 },
  { ...full, labels: 120, size: 8.5, letters: 240, purpose: 160, parts: 0, rows: 4, people: 2 },
  { ...brief, size: 8.2, letters: 160, asks: 40, pictures: 2, rows: 3, people: 2 },
  { ...brief, size: 8, letters: 110, asks: 40, pictures: 1, rows: 2, people: 1 },
  { ...brief, size: 8, letters: 90, asks: 30, pictures: 0, rows: 0, people: 1 },
  { ...brief, size: 8, letters: 80, asks: 12, pictures: 0, rows: 0, people: 1 },
  { ...brief, size: 8, letters: 60, asks: 4, pictures: 0, rows: 0, people: 1 },
] as const satisfies [Detail, ...Detail[]];

/** Nothing is left out for want of room. */
export const whole: Detail = {
  size: 9.5,
  letters: Infinity,
  labels: Infinity,
  purpose: Infinity,
  parts: Infinity,
  asks: Infinity,
  pictures: Infinity,
  hasShortTotals: false,
  rows: Infinity,
  people: Infinity,
};
