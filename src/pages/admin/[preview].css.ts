import type { APIRoute, GetStaticPaths } from 'astro';
import { editedFields } from '../../editor/edited-fields.ts';
import { previewSheet } from '../../layouts/preview-sheet.ts';
import { ifPublished } from './_if-published.ts';

export const getStaticPaths: GetStaticPaths = () => ifPublished({ params: { preview: 'preview' } });

export const GET: APIRoute = () => {
  const { fields, languages } = editedFields();
  const { accent } = fields;
  const sheet = previewSheet(languages, typeof accent === 'string' ? accent : undefined);
  return new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};
