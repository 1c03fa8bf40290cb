import { defineMiddleware } from 'astro:middleware';
import { getView } from './data/page.ts';
import { settleDigits } from './formats/page-digits.ts';
import { showLanguages } from './formats/page-languages.ts';

/** The last word on every page: marks become elements that tell a language, and numbers are in one kind of digits. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  const language = /<html lang="([^"]*)"/u.exec(html)?.[1];
  const { edition } = await getView(language);
  return new Response(settleDigits(showLanguages(html), edition.language, edition.numbering), response);
});
