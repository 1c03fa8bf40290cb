import { type Site, withFile } from './site.ts';

/** A copy of a site with a fault in it. */
export type Plant = (site: Site) => Site;

/** Puts something at the end of a page. */
export function add(html: string, file = 'about/index.html'): Plant {
  return (site) => withFile(site, file, (text) => text.replace('</main>', `${html}</main>`));
}

/** Puts a link at the end of a page. */
export function link(href: string): Plant {
  return add(`<p><a href="${href}">Words</a></p>`);
}

/** Replaces a piece of a page, the first unless all are asked for. */
export function swap(from: string | RegExp, to: string, file = 'about/index.html'): Plant {
  const pattern = typeof from === 'string' ? spaced(from) : from;
  return (site) => withFile(site, file, (text) => text.replace(pattern, to));
}

/** Matches a text where readers see it, not in what the head says of the page. */
export function seen(text: string): RegExp {
  return new RegExp(`(?<=<body[^]*)${spaced(text).source}`, 'u');
}

/** Replaces a text on every page that has it. */
export function everywhere(from: string, to: string, files = /^/u): Plant {
  return (site) =>
    site.pages
      .filter(({ file, html }) => files.test(file) && html.includes(from))
      .reduce((changed, { file }) => withFile(changed, file, (text) => text.replaceAll(from, to)), site);
}

/** Matches a text with any space where it has one: money and dates hold spaces that do not break. */
function spaced(text: string): RegExp {
  return new RegExp(RegExp.escape(text).replaceAll('\\x20', '\\s'), 'u');
}
