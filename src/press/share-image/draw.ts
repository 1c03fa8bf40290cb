import { Renderer } from '@takumi-rs/core';
import type { ShareCard } from '../../domain/share-card.ts';
import { digestOfCode } from '../digest-of-code.ts';
import { kept } from '../kept.ts';
import { versionOf } from '../version-of.ts';
import { design, size } from './design.ts';
import { faces } from './faces.ts';

/**
 * The share image of a page, a PNG of 1200 × 630 pixels: drawn once, and kept by all that it shows.
 * @param accent that of the site, `#rrggbb`
 */
export async function shareImage(card: ShareCard, accent: string | undefined): Promise<Uint8Array> {
  return kept('share-image', [JSON.stringify({ card, accent }), drawnWith()], () =>
    drawShareImage(card, accent),
  );
}

/** The same, drawn in any case. */
export async function drawShareImage(card: ShareCard, accent: string | undefined): Promise<Uint8Array> {
  const renderer = await pen();
  const node = await design(card, accent, (part) => renderer.measure(part));
  return renderer.render(node, { ...size, format: 'png' });
}

let made: Promise<Renderer> | undefined;

function pen(): Promise<Renderer> {
  made ??= makePen();
  return made;
}

async function makePen(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const { bytes, ...face } of faces().faces) await renderer.registerFont({ ...face, data: bytes });
  return renderer;
}

let means: string | undefined;

// Faces, versions and the drawing itself; the dictionaries of ICU tell words apart.
function drawnWith(): string {
  means ??= JSON.stringify([
    faces().digest,
    versionOf('@takumi-rs/core'),
    process.versions['icu'],
    digestOfCode('src/press/share-image/draw.ts'),
  ]);
  return means;
}
