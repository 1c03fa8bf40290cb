import type { Organization } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import { organisationNamed } from './organisation.ts';

/** What every text has that the site publishes on a page of its own. */
interface Work {
  url: string;
  headline: string;
  description: string;
  image: string | undefined;
  inLanguage: string;
  publisher: Organization;
}

/** What a page tells of the text on it: its picture is the one that is shown where the page is shared. */
export function workOf(
  { path, called, summary }: { path: string; called: string; summary: string },
  { edition, site, shared }: Pick<Frame, 'edition' | 'site' | 'shared'>,
): Work {
  return {
    url: edition.absolute(path),
    headline: called,
    description: summary,
    image: shared.has(path) ? edition.shareImage(path) : undefined,
    inLanguage: edition.language,
    publisher: organisationNamed(site.organisation, edition),
  };
}
