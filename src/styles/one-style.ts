import { createHash } from 'node:crypto';

/** CSS that stands in a page itself, and the hash by which a Content-Security-Policy knows it. */
interface Style {
  css: string;
  hash: `sha256-${string}`;
}

/** Every page of a site has the same: it is made once. */
const made = new Map<string, Style>();

/** Several styles as one: each would cost every page a hash, which nothing compresses. */
export function oneStyle(styles: readonly ({ css: string } | undefined)[]): Style {
  const css = styles.map((style) => style?.css ?? '').join('');
  const style = made.get(css) ?? { css, hash: `sha256-${createHash('sha256').update(css).digest('base64')}` };
  made.set(css, style);
  return style;
}
