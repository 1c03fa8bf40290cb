/** A frame on another site, as it is copied. */
interface Frame {
  /** The whole address of what it shows. */
  src: string;
  /** What it is called, for those who hear a page. */
  title: string;
  /** In pixels of CSS. */
  height: number;
}

/**
 * The line of HTML that shows an embed on another site. Of a script it has no need, and it is fetched when it comes in sight.
 * @example frameLine({ src: 'https://a.example/embed/funding/x/', title: 'Wells & pumps', height: 380 })
 */
export function frameLine({ src, title, height }: Frame): string {
  return `<iframe src="${quoted(src)}" title="${quoted(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/**
 * A text as the HTML of an element's content. Quotation marks stay: written as Astro writes them, they would be a fifth
 * of what a page gains by the line.
 */
export function asContent(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// What may stand between quotation marks (HTML, 13.1.2.3), and what less exact readers stumble over.
function quoted(text: string): string {
  return asContent(text).replaceAll('"', '&quot;');
}
