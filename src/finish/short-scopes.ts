import { hashSource } from './policy.ts';

/** What Astro writes on every element of a component that has a style of its own, and into that style. */
const scope = /\bdata-astro-cid-[a-z0-9]{8}\b/giu;

const style = /(<style\b[^>]*>)([^]*?)(<\/style>)/giu;

/**
 * Makes a function that gives the scopes of styles short names: they are letters that nothing can press together, on
 * every element of a page. The same scope has the same name on all pages, so that one style stays one. The page's
 * policy knows a style by its hash: where it vouched for the long form, it vouches for the short one.
 */
export function createShortScopes(): (html: string) => string {
  const names = new Map<string, string>();
  const shorten = (text: string) =>
    text.replace(scope, (long) => {
      const name = names.get(long) ?? nameOf(names.size);
      names.set(long, name);
      return name;
    });
  return (html) => {
    const hashes = Array.from(html.matchAll(style), ([, , css = '']) => [
      hashSource(css),
      hashSource(shorten(css)),
    ]);
    return hashes.reduce((page, [long = '', short = '']) => page.replaceAll(long, short), shorten(html));
  };
}

// One sign, or digits alone: no attribute of ours has such a name.
function nameOf(number: number): string {
  return `data-${number < 36 ? number.toString(36) : number}`;
}
