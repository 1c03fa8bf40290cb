/** How much of a document is read: more than any brief has, and little enough for any machine. */
export const limits = {
  /** Bytes of a file. */
  bytes: 50 * 1024 * 1024,
  /** Pages of a PDF. */
  pages: 1000,
  /** Rows of a spreadsheet: each may become a draft, and nobody looks through more of them at once. */
  rows: 4000,
  /** Letters of one paragraph: nobody writes more without a break. */
  letters: 60_000,
} as const;
