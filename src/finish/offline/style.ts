import { addressInFolder } from './address.ts';
import type { SiteInFolder } from './site-in-folder.ts';

const named = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"']*?))\s*\)/gu;

/**
 * CSS whose files are found in the folder.
 * @param file what it stands in: a stylesheet or a page
 */
export function styleInFolder(css: string, file: string, site: SiteInFolder): string {
  return css.replace(named, (whole, double?: string, single?: string, bare?: string) => {
    const address = double ?? single ?? bare ?? '';
    const inFolder = addressInFolder(address, file, site);
    return inFolder === address ? whole : `url("${inFolder}")`;
  });
}
