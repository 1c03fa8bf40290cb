import { expect, it } from 'vitest';
import { createProgressLine } from '../../../scripts/building/progress-line.ts';
import type { Progress } from '../../../src/integrations/progress.ts';

const clear = '\r\u001b[K';

/** What is written while things are made, each told at its millisecond. */
function writtenBy(
  isTerminal: boolean,
  told: [at: number, what: Progress['what'], done: number][],
  width = 80,
) {
  const written: string[] = [];
  let time = 0;
  const line = createProgressLine({
    isTerminal,
    width,
    write: (text) => written.push(text),
    now: () => time,
  });
  for (const [at, what, done] of told) {
    time = at;
    line.show({ what, done, total: what === 'PDFs' ? 10 : 100 });
  }
  line.clear();
  return written;
}

it('writes one line over the other on a terminal, and takes the last one off', () => {
  expect(
    writtenBy(true, [
      [10, 'pages', 0],
      [150, 'pages', 1],
      [160, 'pages', 2],
      [2010, 'pages', 50],
    ]),
  ).toEqual([`${clear}Pages 1 of 100`, `${clear}Pages 50 of 100; about 2 s left`, clear]);
});

it('writes a line every ten seconds elsewhere, and takes none back', () => {
  expect(
    writtenBy(false, [
      [0, 'pages', 0],
      [5_000, 'pages', 10],
      [10_000, 'pages', 20],
      [15_000, 'pages', 30],
      [21_000, 'pages', 42],
    ]),
  ).toEqual(['Pages 20 of 100; about 40 s left\n', 'Pages 42 of 100; about 29 s left\n']);
});

it('says how far each kind has come that is not done, in one order', () => {
  expect(
    writtenBy(false, [
      [0, 'PDFs', 0],
      [0, 'pages', 0],
      [9_999, 'PDFs', 4],
      [10_000, 'pages', 51],
    ]),
  ).toEqual(['Pages 51 of 100, PDFs 4 of 10; about 10 s left\n']);
});

it('writes nothing where nothing is left, and keeps within the terminal', () => {
  const told = (done: number, width?: number) =>
    writtenBy(
      true,
      [
        [0, 'pages', 0],
        [500, 'pages', done],
      ],
      width,
    );
  expect(told(100)).toEqual([]);
  expect(told(5, 8)).toEqual([`${clear}Pages 5`, clear]);
});
