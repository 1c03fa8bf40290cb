import { hashSource } from './policy.ts';

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/iu;
const style = /<style>([^]*?)<\/style>/gu;

/**
 * Joins the styles in the head of a page to one, in the place of the last: each would cost the page a hash in its
 * policy, which nothing compresses. The policy vouches for the joined style where it vouched for every part of it;
 * else the page is left as it is.
 */
export function joinStyles(html: string): string {
  const end = html.indexOf('</head>');
  const head = html.slice(0, Math.max(0, end));
  const [meta] = policy.exec(head) ?? [];
  const styles = Array.from(head.matchAll(style), ([, css = '']) => css);
  const isVouchedFor = styles.every((css) => meta?.includes(hashSource(css)));
  if (meta === undefined || styles.length < 2 || !isVouchedFor) return html;
  const joined = styles.join('');
  let left = styles.length;
  const one = head
    .replace(style, () => ((left -= 1) === 0 ? `<style>${joined}</style>` : ''))
    .replace(meta, () => meta.replace(hashSource(styles[0] ?? ''), () => hashSource(joined)));
  return one + html.slice(end);
}
