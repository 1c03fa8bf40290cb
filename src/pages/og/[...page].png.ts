import type { APIRoute } from 'astro';
import { sharePaths } from '../../data/share-cards.ts';
import { shareImage } from '../../press/share-image/draw.ts';

export const getStaticPaths = () => sharePaths();

type Props = Awaited<ReturnType<typeof sharePaths>>[number]['props'];

export const GET: APIRoute<Props> = async ({ props: { card, accent } }) =>
  new Response(new Uint8Array(await shareImage(card, accent)), { headers: { 'Content-Type': 'image/png' } });
