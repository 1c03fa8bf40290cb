import type { APIRoute, GetStaticPaths } from 'astro';
import { hasEditor, siteConfig } from '../../editor/site-config.ts';

export const getStaticPaths: GetStaticPaths = () => (hasEditor() ? [{ params: { config: 'config' } }] : []);

export const GET: APIRoute = () =>
  new Response(siteConfig(), { headers: { 'Content-Type': 'text/yaml; charset=utf-8' } });
