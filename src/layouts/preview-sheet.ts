import { fontData } from 'astro:assets';
import sheet from '../styles/global.css?inline';
import preview from '../styles/editor-preview.css?inline';
import { scriptStyle } from '../styles/script-style.ts';
import { accentStyle } from '../styles/tokens.ts';
import { scriptFiles } from './script-files.ts';

/** The look of the site, for the preview of the editor. */
export function previewSheet(languages: readonly string[], accent?: string): string {
  const script = scriptStyle(languages, (id) => scriptFiles.get(id))?.css ?? '';
  return [...facesOf(), accentStyle(accent).css, script, sheet, preview].join('\n');
}

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
