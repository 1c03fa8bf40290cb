import type { CollectionPageLeaf, SearchResultsPageLeaf, WebPageLeaf } from 'schema-dts';
import { searchAddress } from '../../domain/addresses.ts';
import { unmarked } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { linkedCrumbs } from './breadcrumbs.ts';
import type { AnyNode, Node } from './node.ts';

/** A page as its layout knows it. */
interface LaidOut {
  /** Without language and base path. */
  address: string;
  title: string;
  description?: string | undefined;
  /** What stands above it, home first. */
  crumbs: readonly { title: string; address: string }[];
  /** What it is about, where that is a thing of its own. */
  about?: AnyNode | undefined;
}

type LinkedPage = Node<WebPageLeaf> | Node<CollectionPageLeaf> | Node<SearchResultsPageLeaf>;

/**
 * What a page tells machines (JSON-LD 1.1, in terms of schema.org): the page, the way up from it, and what it is about.
 * The text can stand in a `script` element as it is.
 *
 * The context names no language: that would make words of dates and prices too. Each text tells its own by `inLanguage`.
 */
export function linkedData({ about, ...page }: LaidOut, edition: Edition): string {
  const graph = [pageOf(page, about, edition), ...(about === undefined ? [] : [about])];
  return inScript({ '@context': 'https://schema.org', '@graph': graph });
}

function pageOf(
  { address, title, description, crumbs }: LaidOut,
  about: AnyNode | undefined,
  edition: Edition,
): LinkedPage {
  const main = about?.['@id'];
  return {
    '@type': typeOf(address, about),
    '@id': edition.absolute(address),
    // What it is about has both too.
    ...(main === undefined ? { name: title, description } : { mainEntity: { '@id': main } }),
    inLanguage: edition.language,
    breadcrumb: linkedCrumbs(crumbs, title, edition),
  };
}

function typeOf(address: string, about: AnyNode | undefined): LinkedPage['@type'] {
  if (about?.['@type'] === 'ItemList') return 'CollectionPage';
  return address === searchAddress ? 'SearchResultsPage' : 'WebPage';
}

// Words lose the marks of their language, for which JSON has no place. A "<" could end the script, or begin a comment
// that hides its end.
function inScript(graph: object): string {
  const json = JSON.stringify(graph, (_, value: unknown) =>
    typeof value === 'string' ? unmarked(value) : value,
  );
  return json.replaceAll('<', String.raw`\u003c`);
}
