import { counted } from '../../domain/problem.ts';
import type { FieldChange } from './change.ts';
import { shortened } from './show-value.ts';

/**
 * What has changed in a text of one line: the words that were and that are, with some around them. Where there was
 * none, or is none any more, the other stands alone.
 * @example textChange('Half of them walk.', 'Most of them walk.') // { before: 'Half of them walk.', after: 'Most of them walk.' }
 */
export function textChange(
  before: string | undefined,
  after: string | undefined,
): Pick<FieldChange, 'before' | 'after'> {
  if (before === undefined || after === undefined) return { before, after };
  if (Math.max(before.length, after.length) <= longest) return { before, after };
  const [was, is] = [before.split(' '), after.split(' ')];
  const start = alike(was, is);
  const end = Math.min(alike(was.toReversed(), is.toReversed()), was.length - start, is.length - start);
  const piece = (words: readonly string[]): string => {
    const [from, to] = [Math.max(0, start - around), Math.min(words.length, words.length - end + around)];
    const text = words.slice(from, to).join(' ');
    return `${from > 0 ? '… ' : ''}${shortened(text, most)}${to < words.length ? ' …' : ''}`;
  };
  return { before: piece(was), after: piece(is) };
}

/** What has changed in a text of several paragraphs: how much, and the first of it; undefined where nothing has. */
export function paragraphsChange(
  before: readonly string[],
  after: readonly string[],
): Pick<FieldChange, 'before' | 'after' | 'extent'> | undefined {
  const steps = differing(before, after);
  if (steps.length === 0) return undefined;
  if (before.length === 0) return { after: counted(after.length, 'paragraph') };
  if (after.length === 0) return { before: counted(before.length, 'paragraph') };
  const [changed, added, gone] = [
    sum(steps, ({ was, is }) => Math.min(was.length, is.length)),
    sum(steps, ({ was, is }) => Math.max(0, is.length - was.length)),
    sum(steps, ({ was, is }) => Math.max(0, was.length - is.length)),
  ];
  const extent = [
    ...(changed > 0 ? [`${changed} of ${counted(before.length, 'paragraph')} changed`] : []),
    ...(added > 0 ? [`${counted(added, 'paragraph')} new`] : []),
    ...(gone > 0 ? [`${counted(gone, 'paragraph')} taken out`] : []),
  ].join(', ');
  const [{ was: [old] = [], is: [now] = [] } = { was: [], is: [] }] = steps;
  if (old !== undefined && now !== undefined) return { extent, ...textChange(old, now) };
  return { extent, before: old && shortened(old, most), after: now && shortened(now, most) };
}

/** Paragraphs that stand where others stood. */
interface Step {
  was: string[];
  is: string[];
}

// Around the longest row of paragraphs that both have.
function differing(before: readonly string[], after: readonly string[]): Step[] {
  const start = alike(before, after);
  const end = Math.min(
    alike(before.toReversed(), after.toReversed()),
    before.length - start,
    after.length - start,
  );
  const [was, is] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  const lengths = commonLengths(was, is);
  const steps: Step[] = [];
  let step: Step = { was: [], is: [] };
  const finish = () => {
    if (step.was.length + step.is.length > 0) steps.push(step);
    step = { was: [], is: [] };
  };
  for (let [i, j] = [0, 0]; i < was.length || j < is.length;) {
    const [old, now] = [was[i], is[j]];
    if (old !== undefined && old === now) {
      finish();
      [i, j] = [i + 1, j + 1];
    } else if (
      now === undefined ||
      (old !== undefined && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      step.was.push(old ?? '');
      i += 1;
    } else {
      step.is.push(now);
      j += 1;
    }
  }
  finish();
  return steps;
}

// How many paragraphs in a row both have from each place on; of very long texts nobody counts.
function commonLengths(was: readonly string[], is: readonly string[]): number[][] {
  if (was.length * is.length > 1e6) return [];
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0));
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1) {
      const row = lengths[i] ?? [];
      row[j] =
        was[i] === is[j]
          ? (lengths[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/** Texts up to this length are shown whole, others by what has changed in them. */
const longest = 90;

/** Words that are shown around what has changed. */
const around = 4;

/** Signs of a paragraph, or of what has changed in it, that are shown. */
const most = 120;

function alike(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((one, i) => one !== b[i]);
  return at === -1 ? a.length : at;
}

function sum(steps: readonly Step[], of: (step: Step) => number): number {
  return steps.reduce((total, step) => total + of(step), 0);
}
