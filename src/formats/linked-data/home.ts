import type { SearchAction, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { home, searchAddress } from '../../domain/addresses.ts';
import type { Frame } from '../../model/frame.ts';
import { textIdOf, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';

/**
 * The site, for machines (schema.org `WebSite`): whose it is, and where it is searched. The sign in the address is the
 * one that search engines know.
 */
export function linkedSite({ edition, site }: Pick<Frame, 'edition' | 'site'>): Node<WebSiteLeaf> {
  const search: WithActionConstraints<Exclude<SearchAction, string>> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${edition.absolute(searchAddress)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': textIdOf(home, edition),
    url: edition.absolute(home),
    name: site.title,
    description: site.tagline,
    inLanguage: edition.language,
    publisher: organisationNamed(site.organisation, edition),
    potentialAction: search,
  };
}
