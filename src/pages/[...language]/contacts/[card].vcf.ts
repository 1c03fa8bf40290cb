import type { APIRoute } from 'astro';
import { cardsIn, type CardFile } from '../../../data/contact-cards.ts';
import { cardPaths } from '../../../data/paths.ts';
import { contentTypes } from '../../../domain/content-types.ts';

export const getStaticPaths = () => cardPaths('each');

export const GET: APIRoute<CardFile> = async ({ props }) =>
  new Response(await cardsIn(props), { headers: { 'Content-Type': contentTypes.card } });
