import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { Renderer } from '@takumi-rs/core';
import type { ShareCard } from '../../domain/share-card.ts';
import { weave } from '../../domain/weave.ts';
import { kept } from '../kept.ts';
import { versionOf } from '../version-of.ts';
import { design, size } from './design.ts';
import { faces } from './faces.ts';

/**
 * The share image of a page, a PNG of 1200 × 630 pixels: drawn once, and kept by all that it shows.
 * @param accent that of the site, `#rrggbb`
 */
export async function shareImage(card: ShareCard, accent: string | undefined): Promise<Uint8Array> {
  const shown = JSON.stringify({ card, accent, band: weave(card.band) });
  return kept('share-image', [shown, drawnWith()], () => drawShareImage(card, accent));
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

// Faces, version and the drawing itself.
function drawnWith(): string {
  means ??= JSON.stringify([faces().digest, versionOf('@takumi-rs/core'), digestOfDesign()]);
  return means;
}

// The code is read as text: inside Astro's bundle it lies elsewhere, and together with much that draws nothing.
function digestOfDesign(): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/press/share-image/*.ts').sort()) hash.update(readFileSync(file));
  return hash.digest('hex');
}
