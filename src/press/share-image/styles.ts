import type { families } from './faces.ts';

/** How a text is set, but for its colour and the room it has. */
export interface Style {
  family: keyof typeof families;
  weight: 400 | 600;
  /** The sizes to try, the largest first, in pixels. */
  sizes: readonly number[];
  /** In how many lines at most. */
  lines: number;
  /** Whether it runs as its own letters do, or as the page does: the language of the page has put it together. */
  runs: 'own' | 'page';
}

/** The texts of a share image. What is set in 40 is ten pixels tall where a picture is shown 300 wide. */
export const styles = {
  site: { family: 'heading', weight: 600, sizes: [42, 36, 32], lines: 1, runs: 'own' },
  kicker: { family: 'text', weight: 600, sizes: [42, 38, 34], lines: 1, runs: 'page' },
  title: { family: 'heading', weight: 600, sizes: [104, 92, 82, 72, 64, 58], lines: 4, runs: 'own' },
  note: { family: 'text', weight: 400, sizes: [46, 42, 38], lines: 4, runs: 'own' },
  /** A number with its label beside it, and one that needs the whole line, or two. */
  value: { family: 'heading', weight: 600, sizes: [88, 76, 64], lines: 1, runs: 'page' },
  wideValue: { family: 'heading', weight: 600, sizes: [76, 64, 54, 46], lines: 2, runs: 'page' },
  label: { family: 'text', weight: 400, sizes: [44, 40, 36], lines: 2, runs: 'own' },
} satisfies Record<string, Style>;
