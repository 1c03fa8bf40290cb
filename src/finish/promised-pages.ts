/**
 * The pages that a sitemap names and a built site lacks: a collection whose entries have an address but no page.
 * @param sitemap its text; nothing where the site has none
 * @param base the path the site is published under, with a slash at both ends
 * @param files every file of the site, from its root: `/about/index.html`
 * @example missingPages('<loc>https://x.example/about/</loc>', '/', []) // ['/about/']
 */
export function missingPages(sitemap: string, base: string, files: Iterable<string>): string[] {
  const built = new Set(files);
  const addresses = Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/gu), ([, address = '']) =>
    decodeURI(new URL(address).pathname).slice(base.length - 1),
  );
  return addresses.filter((address) => !built.has(`${address}index.html`));
}
