import { defineMiddleware } from 'astro:middleware';
import { settleDigits } from './finish/digits.ts';
import { showLanguages } from './finish/languages.ts';

/** The last word on every page: marks become elements that tell a language, and numbers are in one kind of digits. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(settleDigits(showLanguages(await response.text())), response);
});
