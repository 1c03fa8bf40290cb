import type { Node } from '@takumi-rs/core';
import { accentOn, ink, paper } from '../../domain/palette.ts';
import type { ShareCard } from '../../domain/share-card.ts';
import { bandOf } from './band.ts';
import { figureOf, usualLabel } from './figure.ts';
import { fit, type Fitted, type Measure } from './fit.ts';
import { styles, type Style } from './styles.ts';

/** The size that every platform shows whole, in pixels. */
export const size = { width: 1200, height: 630 };

const margin = 72;
const head = 92;
const foot = 40;
const gap = 26;
const width = size.width - 2 * margin;

/**
 * A share image, laid out as its page begins: the name of the site over the woven band, what it is, its title; at the
 * foot its one figure.
 * @param accent that of the site, `#rrggbb`
 */
export async function design(card: ShareCard, accent: string | undefined, measure: Measure): Promise<Node> {
  const colour = accentOn(paper.light, accent);
  const desk = { language: card.language, dir: card.dir, measure };
  const set = async (text: string, style: Style, inColour: string, height: number) =>
    text === '' ? undefined : fit(text, { ...style, colour: inColour, width, height }, desk);
  const band = bandOf(card.band, colour, size.width);
  const site = await set(card.site, styles.site, ink.text, head);
  const kicker = await set(card.kicker, styles.kicker, colour, head);
  const usual = await figureOf(card.figure, colour, width, desk);
  const room = size.height - head - band.height - gap - heightOf(kicker) - heightOf(usual) - foot;
  const title = await set(card.title, styles.title, ink.text, room - gap);
  const left = room - heightOf(title) - gap;
  // What the title has left is for a label that was cut.
  const { lines, height } = usualLabel;
  const figure = usual?.isCut
    ? await figureOf(card.figure, colour, width, desk, { lines: lines + 1, height: height + left })
    : usual;
  const note = figure || left < 60 ? undefined : await set(card.note, styles.note, ink.muted, left);
  // Without a figure the words stand in the middle of what is left.
  const middle = figure ? {} : { justifyContent: 'center', paddingBottom: gap };
  return column({ ...size, backgroundColor: paper.light }, [
    column({ height: head, paddingLeft: margin, justifyContent: 'center' }, nodesOf(site)),
    band.node,
    column({ flexGrow: 1, paddingLeft: margin, paddingTop: gap, ...middle }, [
      ...nodesOf(kicker),
      column({ paddingTop: gap / 4 }, nodesOf(title)),
      column({ paddingTop: gap / 2 }, nodesOf(note)),
    ]),
    column({ paddingLeft: margin, paddingBottom: foot }, nodesOf(figure)),
  ]);
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
