import { escapeXml } from './escape-xml.ts';

/** One page of the site: its whole address in each language, and for whoever speaks none of them. */
export interface SitemapPage {
  addresses: readonly { language: string; address: string }[];
  otherwise: string;
}

/**
 * A sitemap in which each page names itself in every language (https://www.sitemaps.org/protocol.html,
 * https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 */
export function sitemap(pages: readonly SitemapPage[]): string {
  const urls = pages.flatMap((page) => {
    const links = page.addresses.length > 1 ? alternates(page) : '';
    return page.addresses.map(({ address }) => `<url><loc>${escapeXml(address)}</loc>${links}</url>`);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function alternates({ addresses, otherwise }: SitemapPage): string {
  return [...addresses, { language: 'x-default', address: otherwise }]
    .map(
      ({ language, address }) =>
        `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
    )
    .join('');
}
