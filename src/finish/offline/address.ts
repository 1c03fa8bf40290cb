import type { SiteInFolder } from './site-in-folder.ts';

/**
 * An address as a file of the folder writes it: relative, and ending in the name of a file, as a disk shows no page for
 * a folder. What is not in the folder is named by its whole address, where it is published.
 * @param address as the published file writes it
 * @param file which one that is, from the site's root
 * @example addressInFolder('/base/about/#us', '/briefs/x/index.html', site) // '../../about/index.html#us'
 */
export function addressInFolder(
  address: string,
  file: string,
  { origin, base, files }: SiteInFolder,
): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  if (isElsewhere(address) || (path === '' && !rest.startsWith('?'))) return address;
  const own = base.slice(0, -1) + file.replace(/[^/]*$/u, '');
  const published = new URL(path === '' ? file.slice(file.lastIndexOf('/') + 1) : path, `http://site${own}`);
  const below = published.pathname.startsWith(base) ? published.pathname.slice(base.length - 1) : undefined;
  const target = below?.replace(/\/$/u, '/index.html');
  if (target === undefined || !files.has(decoded(target))) return `${origin}${published.pathname}${rest}`;
  const depth = file.split('/').length - 2;
  return `${'../'.repeat(depth) || './'}${target.slice(1)}${rest}`;
}

/** Whether an address leads out of the site: `https://…`, `mailto:…`, `data:…`, `//…`. */
function isElsewhere(address: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/)/iu.test(address);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
