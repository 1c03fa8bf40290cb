import type { Node } from '@takumi-rs/core';
import { ink } from '../../domain/palette.ts';
import type { ShareCard } from '../../domain/share-card.ts';
import { fit, fitWhole, type Desk, type Fitted } from './fit.ts';
import { styles } from './styles.ts';

/** What a label beside its number may take: in how many lines at most, and how high. */
export interface LabelRoom {
  lines: number;
  height: number;
}

/** As much as a label takes where the title may need the rest. */
export const usualLabel: LabelRoom = { lines: 2, height: 130 };

/** What a label beside its number needs at least, and what keeps them apart. */
const least = 340;
const gap = 28;

/**
 * The one figure of a card, its label beside it, or under a number that takes the whole line. A number is never cut, as
 * it would be another: one that fits in no size is left out.
 * @param width of the line
 */
export async function figureOf(
  { value, label }: ShareCard['figure'],
  colour: string,
  width: number,
  desk: Desk,
  labelRoom = usualLabel,
): Promise<Fitted | undefined> {
  if (value === '') return undefined;
  const room = { width: label === '' ? width : width - least - gap, height: 200 };
  const number = await fitWhole(value, { ...styles.value, ...room, colour }, desk);
  if (number) return label === '' ? number : withLabelBeside(number, label, { ...labelRoom, width }, desk);
  const wide = await fitWhole(value, { ...styles.wideValue, ...room, width, colour }, desk);
  return wide && label !== '' ? withLabelUnder(wide, label, width, desk) : wide;
}

async function withLabelBeside(
  number: Fitted,
  label: string,
  { lines, height, width }: LabelRoom & { width: number },
  desk: Desk,
): Promise<Fitted> {
  const room = { lines, height, width: width - number.width - gap };
  const words = await fit(label, { ...styles.label, ...room, colour: ink.muted }, desk);
  const isOneLine = words.height < 80;
  const node: Node = {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: desk.dir === 'rtl' ? 'row-reverse' : 'row',
      alignItems: isOneLine ? 'baseline' : 'center',
      gap,
      width,
    },
    children: [{ ...number.node, style: { ...number.node.style, width: number.width + 1 } }, words.node],
  };
  return { node, width, height: Math.max(number.height, words.height), isCut: words.isCut };
}

async function withLabelUnder(number: Fitted, label: string, width: number, desk: Desk): Promise<Fitted> {
  const words = await fit(label, { ...styles.label, lines: 1, width, height: 80, colour: ink.muted }, desk);
  const node: Node = {
    type: 'container',
    style: { display: 'flex', flexDirection: 'column' },
    children: [number.node, words.node],
  };
  return { node, width, height: number.height + words.height };
}
