/** How much of a brief a sheet of paper tells, and in what size. Sums, contact and code are always told. */
export interface Detail {
  /** Of its text, in points; nothing is smaller than 8. */
  size: number;
  /** How many letters one text may have. */
  letters: number;
  /** How many of the words that say what an ask buys; 0 for none of them. */
  purpose: number;
  /** How many deliverables, and how many cost lines, of each ask. */
  parts: number;
  /** How many asks are named; the sums of the others are told together. */
  asks: number;
  /** How many rows of any other table. */
  rows: number;
  people: number;
}

/** From everything that a sheet has room for down to the essentials: the first that fits its two pages is taken. */
export const details = [
  { size: 9.5, letters: 400, purpose: 400, parts: 12, asks: 40, rows: 24, people: 4 },
  { size: 9.2, letters: 400, purpose: 400, parts: 6, asks: 40, rows: 12, people: 4 },
  { size: 9, letters: 300, purpose: 300, parts: 3, asks: 40, rows: 8, people: 2 },
  { size: 8.8, letters: 300, purpose: 300, parts: 0, asks: 40, rows: 6, people: 2 },
  { size: 8.5, letters: 240, purpose: 160, parts: 0, asks: 40, rows: 4, people: 2 },
  { size: 8.2, letters: 160, purpose: 0, parts: 0, asks: 40, rows: 3, people: 2 },
  { size: 8, letters: 110, purpose: 0, parts: 0, asks: 40, rows: 2, people: 1 },
  { size: 8, letters: 90, purpose: 0, parts: 0, asks: 30, rows: 0, people: 1 },
  { size: 8, letters: 80, purpose: 0, parts: 0, asks: 12, rows: 0, people: 1 },
] as const satisfies [Detail, ...Detail[]];
