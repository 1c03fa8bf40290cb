import type { APIRoute, GetStaticPaths } from 'astro';
import { fontData } from 'astro:assets';
import { contentFolder } from '../../content-files/folder.ts';
import { fieldsOfSite, languagesIn } from '../../content-files/site-fields.ts';
import { scriptFiles } from '../../layouts/script-files.ts';
import sheet from '../../styles/global.css?inline';
import preview from '../../styles/editor-preview.css?inline';
import { scriptStyle } from '../../styles/script-style.ts';
import { accentStyle } from '../../styles/tokens.ts';
import { ifPublished } from './_if-published.ts';

export const getStaticPaths: GetStaticPaths = () => ifPublished({ params: { preview: 'preview' } });

/** The look of the site, for the preview of the editor. */
export const GET: APIRoute = () => {
  const fields = fieldsOfSite(contentFolder());
  const { accent } = fields;
  const css = [
    ...facesOf(),
    accentStyle(typeof accent === 'string' ? accent : undefined).css,
    scriptStyle(languagesIn(fields), (id) => scriptFiles.get(id))?.css ?? '',
    sheet,
    preview,
  ].join('\n');
  return new Response(css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
};

function facesOf(): string[] {
  const families = { '--font-serif': 'Preview Serif', '--font-sans': 'Preview Sans' } as const;
  return Object.entries(families).flatMap(([variable, family]) => [
    ...fontData[variable as keyof typeof families].map(
      ({ src, weight = '400', style = 'normal' }) =>
        `@font-face{font-family:"${family}";src:url(${src[0]?.url ?? ''})format("woff2");font-weight:${weight};font-style:${style};font-display:swap}`,
    ),
    `:root{${variable}:"${family}"}`,
  ]);
}
