import { withoutForbidden } from '../../../src/domain/iati-identifier.ts';
import { isRecord } from '../../../src/domain/record.ts';
import type { Reading } from '../recognise/reading.ts';
import { attributeOf, childOf, type IatiElement } from './element.ts';

/** What this site's own activities are known by. */
export interface OwnSite {
  /** The identifier of whoever reports. */
  ref: string;
  /** What the identifiers of its activities begin with. */
  prefix: string;
  /** The id of the organisation whose site it is. */
  organisation: string | undefined;
  /** Whether the kind of whoever reports is that of the organisation, not a setting of the site. */
  hasOwnType: boolean;
  /** The address of the site, with a slash at its end. */
  url: string | undefined;
}

/** How this site reports, by its settings (`reporterOf` is how it writes); undefined where nobody does. */
export function ownSite({ site, known }: Pick<Reading, 'site' | 'known'>): OwnSite | undefined {
  const settings = isRecord(site['iati']) ? site['iati'] : {};
  const organisation = textIn(site, 'organisation');
  const entry = known
    .entries('organisations')
    .find(({ id, language }) => id === organisation && language === undefined);
  const ref = textIn(settings, 'reportingOrg') ?? (entry && textIn(entry.raw, 'iatiRef'));
  if (ref === undefined) return undefined;
  return {
    ref,
    prefix: withoutForbidden(textIn(settings, 'prefix') ?? `${ref}-briefs`),
    organisation,
    hasOwnType: settings['type'] === undefined,
    url: textIn(site, 'url')?.replace(/\/*$/u, '/'),
  };
}

/** Whether an activity is one of this site: reported by it, under its prefix. */
export function isOwnActivity(activity: IatiElement, site: OwnSite | undefined): boolean {
  if (site === undefined) return false;
  const identifier = childOf(activity, 'iati-identifier')?.text.trim() ?? '';
  const reporter = attributeOf(childOf(activity, 'reporting-org'), 'ref');
  return reporter === site.ref && identifier.startsWith(`${site.prefix}-`);
}

/**
 * The path of an address of this site; undefined for any other.
 * @example pathOnSite('https://x.example/base/briefs/a/', { url: 'https://x.example/base/' }) // '/briefs/a/'
 */
export function pathOnSite(address: string, site: Pick<OwnSite, 'url'> | undefined): string | undefined {
  const url = site?.url;
  return url !== undefined && address.startsWith(url) ? `/${address.slice(url.length)}` : undefined;
}

function textIn(fields: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
