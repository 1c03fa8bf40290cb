import type { SourceLine } from '../source/source-document.ts';
import type { Found } from './found.ts';

/**
 * The addresses of pages in a line: written out, with `www.` alone, or behind its words; each once.
 * @example findLinks({ text: 'See www.example.org/wells.', … })[0].value // 'https://www.example.org/wells'
 */
export function findLinks({ text, links = [] }: Pick<SourceLine, 'text' | 'links'>): Found<string>[] {
  const linked = links
    .filter(({ href }) => /^https?:\/\/\S/iu.test(href.trim()) && URL.canParse(href.trim()))
    .map((link) => ({
      value: link.href.trim(),
      at: Math.max(0, text.indexOf(link.text)),
      written: link.text,
      sure: 'certain' as const,
    }));
  const written = [...text.matchAll(addresses)].flatMap(({ 0: whole, index }): Found<string>[] => {
    const address = withoutEnd(whole);
    const isBare = /^www\./iu.test(address);
    const value = isBare ? `https://${address}` : address;
    if (!URL.canParse(value)) return [];
    const sure = isBare
      ? ({ sure: 'likely', why: 'https:// was put before it' } as const)
      : ({ sure: 'certain' } as const);
    return [{ value, at: index, written: address, ...sure }];
  });
  const seen = new Set<string>();
  return [...linked, ...written].filter(({ value }) => {
    const key = value.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}

const addresses =
  /(?<![\p{L}\p{Nd}@./])(?:https?:\/\/|www\.(?=[\p{L}\p{Nd}-]+\.))[^\s<>"“”«»[\]\\{}|^`]{3,800}/giu;

// The point of a sentence, and a bracket that was opened before the address.
function withoutEnd(address: string): string {
  const end = address.replace(/[.,;:!?'’،؛。…]{1,9}$/u, '');
  const isUnopened = end.endsWith(')') && end.split(')').length > end.split('(').length;
  return isUnopened ? withoutEnd(end.slice(0, -1)) : end;
}
