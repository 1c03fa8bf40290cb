const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/**
 * What HTML means by a text or the value of an attribute: characters may stand there by a number, or by one of the five
 * names that all writers of HTML use.
 * @example unescaped('Wells &amp; pumps') // 'Wells & pumps'
 */
export function unescaped(html: string): string {
  return html.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      return decimal === undefined ? (named[name] ?? whole) : String.fromCodePoint(Number(decimal));
    },
  );
}
