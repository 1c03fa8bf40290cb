/** `robots.txt` (RFC 9309): everything may be read, and here is the sitemap. */
export function robots(sitemapAddress: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapAddress}\n`;
}
