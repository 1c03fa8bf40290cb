import { scaleLinear, scaleUtc } from 'd3-scale';
import { firstDay, lastDay } from './partial-date.ts';
import type { Period } from './period.ts';

/** One ask on a ladder: where its bar starts and how long it is, in hundredths of the width, and what is given of it. */
export interface Rung {
  start: number;
  size: number;
  /** How much of the bar is filled, from 0 to its size. */
  given: number;
}

export interface Ladder {
  rungs: Rung[];
  /** Years along the top when every ask has its dates; empty when the bars stand in order, each from where the last ended. */
  years: { year: string; at: number }[];
}

interface Step {
  amount: number;
  raised: number;
  period?: Period | undefined;
}

/** Lays asks out against time when all of them say when they run; else in order, their sums end to end. */
export function ladderOf(steps: readonly Step[]): Ladder {
  const spans = steps.flatMap(({ period }) =>
    period?.end === undefined
      ? []
      : [{ start: Date.parse(firstDay(period.start)), end: Date.parse(lastDay(period.end)) }],
  );
  return spans.length === steps.length && steps.length > 0 ? againstTime(steps, spans) : inOrder(steps);
}

function againstTime(steps: readonly Step[], spans: readonly { start: number; end: number }[]): Ladder {
  const scale = scaleUtc()
    .domain([Math.min(...spans.map(({ start }) => start)), Math.max(...spans.map(({ end }) => end))])
    .range([0, 100]);
  const years = scale.ticks(6).filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1);
  return {
    rungs: spans.map(({ start, end }, i) => rung(scale(start), scale(end), steps[i])),
    years: years.map((tick) => ({ year: String(tick.getUTCFullYear()), at: tenth(scale(tick)) })),
  };
}

function inOrder(steps: readonly Step[]): Ladder {
  const total = steps.reduce((sum, { amount }) => sum + amount, 0);
  const scale = scaleLinear()
    .domain([0, Math.max(total, 1)])
    .range([0, 100]);
  let before = 0;
  const rungs = steps.map((step) => {
    const start = before;
    before += step.amount;
    return rung(scale(start), scale(before), step);
  });
  return { rungs, years: [] };
}

function rung(start: number, end: number, step: Step | undefined): Rung {
  const size = Math.max(0.6, end - start);
  const share = step && step.amount > 0 ? Math.min(1, step.raised / step.amount) : 0;
  return { start: tenth(start), size: tenth(size), given: tenth(size * share) };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
