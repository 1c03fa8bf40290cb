/**
 * Where the printed copy of a page leads, as the page itself says it; nothing where it says nothing.
 */
export function printedLink(html: string): string | undefined {
  return /<a class="paper" href="([^"]+)"/u.exec(html)?.[1]?.replace(/&(?:amp|#38);/gu, '&');
}
