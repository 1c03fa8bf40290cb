import { editorAddress, embedAddress, home } from '../domain/addresses.ts';
import { askedAnew, framedBy, policyHeader, type Rule } from './host-rule.ts';
import { joinPolicies, type Policy } from './policy.ts';

/** A page with the policy its own meta element holds. Its address has no base path: `/briefs/x/`, `/404.html`. */
export interface BuiltPage {
  address: string;
  policy: Policy;
}

/**
 * A rule for each section of each language. Where a host would not read so many, each other language gets one rule for
 * all of it, and one by which its embeds may be framed; and where they are still too many, the paths with the fewest
 * pages are left to the policies in the pages.
 * @param room how many rules there may be
 */
export function pageRules(pages: readonly BuiltPage[], room: number): Rule[] {
  const notFound = pages.filter(({ address }) => address === '/404.html');
  const own = pages.filter((page) => !notFound.includes(page));
  const languages = languagesOf(own.map(({ address }) => address));
  const bySection = Map.groupBy(own, ({ address }) => sectionOf(address, languages));
  const areTooMany = bySection.size > room;
  const groups = areTooMany
    ? Map.groupBy(own, ({ address }) => sectionOf(address, languages, true))
    : bySection;
  const framed = areTooMany
    ? [...bySection.keys()].filter((path) => isForFrames(path) && !groups.has(path))
    : [];
  const rules = [...groups]
    .filter(([path]) => /^(?:\/[\w.~-]+)*\/\*?$/u.test(path))
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .slice(0, room - framed.length)
    .map(([path, members]) => {
      const isAbove = framed.some((inside) => inside.startsWith(path.slice(0, -1)));
      // No page stands in for an unknown address in the place of the editor.
      const others = path === editorAddress ? [] : notFound;
      const policy = sectionPolicy(path, [...members, ...others], isAbove);
      return { path, headers: { ...policyHeader(policy), ...askedAnew } };
    });
  return [...rules, ...framed.map((path) => ({ path, headers: policyHeader(framedBy('*')) }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  );
}

/** Whether a rule is for pages that are made to be framed: `/embed/*`, `/fr/embed/*`. */
function isForFrames(path: string): boolean {
  return path.endsWith(`${embedAddress(home)}*`);
}

/** Every language but the first has a search page of its own: `/fr/search/`. */
function languagesOf(addresses: readonly string[]): Set<string> {
  return new Set(addresses.flatMap((address) => /^\/([^/]+)\/search\/$/u.exec(address)?.[1] ?? []));
}

function sectionOf(address: string, languages: ReadonlySet<string>, wholeLanguages = false): string {
  // The files of the editor are below its page, and are no pages.
  if (address === editorAddress) return address;
  const [first, second] = address.split('/').filter((segment) => segment !== '');
  if (first === undefined) return '/';
  // A page that is a file beside the sections, such as an old address that ends in `.html`, has its own policy only.
  const isFile = !address.endsWith('/');
  if (isFile && (second === undefined || (languages.has(first) && address.split('/').length === 3)))
    return address;
  if (!languages.has(first) || wholeLanguages) return `/${first}/*`;
  return second === undefined ? `/${first}/` : `/${first}/${second}/*`;
}

// A rule that holds for embeds too, besides one of their own, leaves it to `X-Frame-Options` that nothing else is framed.
function sectionPolicy(path: string, pages: readonly { policy: Policy }[], isAboveEmbeds: boolean): Policy {
  const policy = [...joinPolicies(pages.map((page) => page.policy)), ['base-uri', ["'none'"]]] as const;
  if (isAboveEmbeds) return new Map(policy);
  return new Map([...policy, ...framedBy(isForFrames(path) ? '*' : "'none'")]);
}
