import type { Node } from '@takumi-rs/core';
import { accentOn, ink, paper } from '../../domain/palette.ts';
import type { ShareCard } from '../../domain/share-card.ts';
import { weave } from '../../domain/weave.ts';
import { fit, fitWhole, type Fitted, type Measure, type Setting } from './fit.ts';

/** The size that every platform shows whole, in pixels. */
export const size = { width: 1200, height: 630 };

/** A cell of the woven band: at the size of a thumb, 300 pixels wide, still two pixels. */
const cell = 8;
const margin = 72;
const head = 92;
const foot = 44;
const gap = 30;
const width = size.width - 2 * margin;

/** How a text is set, but for what the card decides. */
type Style = Pick<Setting, 'family' | 'weight' | 'sizes' | 'lines' | 'runs'>;

const styles = {
  site: { family: 'heading', weight: 600, sizes: [42, 36, 32], lines: 1, runs: 'own' },
  kicker: { family: 'text', weight: 600, sizes: [42, 38, 34], lines: 1, runs: 'page' },
  title: { family: 'heading', weight: 600, sizes: [104, 92, 82, 72, 64, 58], lines: 4, runs: 'own' },
  note: { family: 'text', weight: 400, sizes: [46, 42, 38], lines: 4, runs: 'own' },
  value: { family: 'heading', weight: 600, sizes: [88, 76, 64, 52, 44], lines: 1, runs: 'page' },
  label: { family: 'text', weight: 400, sizes: [44, 40, 36], lines: 2, runs: 'own' },
} satisfies Record<string, Style>;

/** Sets one text of a card in the room there is. */
type Setter = (
  text: string,
  style: Style,
  colour: string,
  room: { width?: number; height: number },
) => Promise<Fitted | undefined>;

/**
 * A share image, laid out as its page begins: the name of the site over the woven band, what it is, its title; at the
 * foot its one figure.
 * @param accent that of the site, `#rrggbb`
 */
export async function design(card: ShareCard, accent: string | undefined, measure: Measure): Promise<Node> {
  const colour = accentOn(paper.light, accent);
  const set: Setter = async (text, style, colour, room) =>
    text === ''
      ? undefined
      : fit(text, card.language, { width, ...style, colour, ...room, dir: card.dir }, measure);
  const band = bandOf(card.band, colour);
  const site = await set(card.site, styles.site, ink.text, { height: head });
  const kicker = await set(card.kicker, styles.kicker, colour, { height: head });
  const figure = await figureOf(card, colour, measure, set);
  const room = size.height - head - band.height - gap - heightOf(kicker) - heightOf(figure) - foot;
  const title = await set(card.title, styles.title, ink.text, { height: room - gap });
  const left = room - heightOf(title) - gap;
  const note =
    figure || left < 60 ? undefined : await set(card.note, styles.note, ink.muted, { height: left });
  return column({ ...size, backgroundColor: paper.light }, [
    column({ height: head, paddingLeft: margin, justifyContent: 'center' }, nodesOf(site)),
    band.node,
    column(
      {
        flexGrow: 1,
        paddingLeft: margin,
        paddingTop: gap,
        ...(figure ? {} : { justifyContent: 'center', paddingBottom: gap }),
      },
      [
        ...nodesOf(kicker),
        column({ paddingTop: gap / 4 }, nodesOf(title)),
        column({ paddingTop: gap / 2 }, nodesOf(note)),
      ],
    ),
    column({ paddingLeft: margin, paddingBottom: foot }, nodesOf(figure)),
  ]);
}

// A label stands beside its number, or under one that takes the whole line. A sum is never cut: it would be another.
async function figureOf(
  { figure: { value, label }, dir }: ShareCard,
  colour: string,
  measure: Measure,
  set: Setter,
): Promise<Fitted | undefined> {
  const beside = label === '' ? 0 : 340;
  const setting = { ...styles.value, colour, width: width - beside, height: size.height, dir };
  const number =
    value === ''
      ? undefined
      : ((await fitWhole(value, setting, measure)) ??
        (await fitWhole(value, { ...setting, width, lines: 2 }, measure)));
  if (number === undefined || label === '') return number;
  const isWide = number.width > width - beside;
  const room = isWide ? { height: 60 } : { width: width - number.width - gap, height: 120 };
  const words = await set(label, styles.label, ink.muted, room);
  if (words === undefined) return number;
  if (isWide)
    return { ...number, height: number.height + words.height, node: column({}, [number.node, words.node]) };
  const shrunk = withWidth(number.node, number.width + 2);
  const node: Node = {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: dir === 'rtl' ? 'row-reverse' : 'row',
      alignItems: words.height > 80 ? 'center' : 'baseline',
      gap: gap - 2,
      width,
    },
    children: [shrunk, words.node],
  };
  return { node, width, height: Math.max(number.height, words.height) };
}

function withWidth(node: Node, width: number): Node {
  return { ...node, style: { ...node.style, width } };
}

// Whole repeats from the middle outwards: both ends of the band are alike.
function bandOf(id: string, colour: string): { node: Node; height: number } {
  const { width: across, height, path } = weave(id);
  const repeats = Math.ceil(size.width / cell / across / 2) * 2 + 1;
  const start = (size.width / cell - repeats * across) / 2;
  const copies = Array.from(
    { length: repeats },
    (_, i) => `<path transform="translate(${start + i * across})" d="${path}"/>`,
  );
  const box = `viewBox="0 0 ${size.width / cell} ${height}" width="${size.width}" height="${height * cell}"`;
  const src = `<svg xmlns="http://www.w3.org/2000/svg" ${box} fill="${colour}" shape-rendering="crispEdges">${copies.join('')}</svg>`;
  const style = { display: 'block', width: size.width, height: height * cell, flexShrink: 0 };
  return { node: { type: 'image', src, style }, height: height * cell };
}

function column(style: NonNullable<Node['style']>, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', flexDirection: 'column', ...style }, children };
}

function nodesOf(fitted: Fitted | undefined): Node[] {
  return fitted ? [fitted.node] : [];
}

function heightOf(fitted: Fitted | undefined): number {
  return fitted?.height ?? 0;
}
