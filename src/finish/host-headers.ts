import { editorAddress, editorFolder, embedAddress, home, underBase } from '../domain/addresses.ts';
import { contentTypeOf } from '../domain/content-types.ts';
import { joinPolicies, writePolicy, type Policy } from './policy.ts';

/** A built site as its host sees it. Addresses count from the site's root, without base path. */
export interface BuiltSite {
  /** The path the site is published under, with a slash at both ends. */
  base: string;
  /** Each page with the policy its own meta element holds: `/briefs/x/`, `/404.html`. */
  pages: readonly { address: string; policy: Policy }[];
  /** Every file: `/pagefind/pagefind.js`. */
  files: readonly string[];
}

interface Rule {
  path: string;
  headers: Record<string, string>;
}

/** Cloudflare Pages reads no more rules than this, and no longer lines. Netlify names no limit. */
const limit = { rules: 100, line: 2000 };

/** What a host must say, because a page cannot say it of itself: who may show it in a frame. */
const framedBy = (whom: string) => new Map([['frame-ancestors', [whom]]]);
const unframed = new Map([['base-uri', ["'none'"]], ...framedBy("'none'")]);
const noScript = new Map([['script-src', []], ...unframed]);
/** The search works in a worker, which heeds the policy of its own file. */
const searchWorker = new Map([
  ['default-src', []],
  ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ['connect-src', ["'self'"]],
  ...unframed,
]);

const asked = { 'Cache-Control': 'public, max-age=0, must-revalidate' };
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const switchedOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * For every file there will ever be, the editor's page included: no other rule can take any of it back. But a browser
 * that is told `frame-ancestors` does not heed `X-Frame-Options` (CSP 3, 6.4.2.2): so what may be framed says so in its
 * own rule, whether its host adds rules up or takes the last. An older browser shows no frame at all.
 */
const everything: Rule = {
  path: '/*',
  headers: {
    ...policyHeader(new Map([['base-uri', ["'none'"]]])),
    'Permissions-Policy': switchedOff.map((feature) => `${feature}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  },
};

/**
 * The `_headers` file of a site, as Netlify and Cloudflare Pages read it: every rule that matches a file counts. Two
 * policies of one page are both enforced, and on some hosts the later replaces the earlier; so each is whole by itself,
 * and no two rules but the first match one page, unless a language has a single rule: then its embeds have one more. No
 * file is given two `Cache-Control`.
 *
 * The policies of pages come from the pages: a section allows what any of its pages allows, and what the 404 page needs
 * that stands in for an unknown address in it. A `*` is only ever the end of a path.
 */
export function hostHeaders({ base, pages, files }: BuiltSite): string {
  const rules = [everything, ...fileRules(files)];
  rules.push(...pageRules(pages, limit.rules - rules.length));
  rules.push(...typeRules(files).slice(0, limit.rules - rules.length));
  return rules.map((rule) => written(rule, base)).join('\n');
}

function fileRules(files: readonly string[]): Rule[] {
  const searchFolders = ['filter', 'fragment', 'index'].map((name) => `/pagefind/${name}/*`);
  const searchTables = files.filter((file) => /^\/pagefind\/[^/]+\.pf_meta$/u.test(file)).sort();
  const searchStart = ['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js'];
  return [
    { path: '/_astro/*', headers: { ...policyHeader(noScript), ...forEver } },
    { path: '/media/*', headers: { ...policyHeader(noScript), ...asked } },
    { path: '/paper/*', headers: { ...policyHeader(noScript), ...asked } },
    { path: '/pagefind/*', headers: policyHeader(searchWorker) },
    ...editorRules(files),
    ...searchStart.map((name) => ({ path: `/pagefind/${name}`, headers: asked })),
    ...[...searchFolders, ...searchTables].map((path) => ({ path, headers: forEver })),
  ];
}

// What the page of the editor fetches; the page itself has a rule of its own.
function editorRules(files: readonly string[]): Rule[] {
  const own = files.filter((file) => /^\/admin\/[^/]+\.(?:yml|css)$/u.test(file));
  if (own.length === 0) return [];
  return [
    { path: `${editorFolder}*`, headers: { ...policyHeader(noScript), ...forEver } },
    ...own.map((path) => ({ path, headers: asked })),
  ];
}

/**
 * What files are that hosts do not know by their ending. One rule for all of a kind would need a `*` before an ending,
 * which one host reads as the end of the path; so each file has a rule while there is room, those of the whole site first.
 */
function typeRules(files: readonly string[]): Rule[] {
  const depthOf = (file: string) => file.split('/').length;
  return files
    .filter((file) => /^(?:\/[\w.~-]+)+$/u.test(file))
    .flatMap((path) => {
      const type = contentTypeOf(path);
      return type === undefined ? [] : [{ path, headers: { 'Content-Type': type } }];
    })
    .sort((a, b) => depthOf(a.path) - depthOf(b.path) || (a.path < b.path ? -1 : 1));
}

/**
 * A rule for each section of each language. Where a host would not read so many, each other language gets one rule for
 * all of it, and one by which its embeds may be framed; and where they are still too many, the paths with the fewest
 * pages are left to the policies in the pages.
 */
function pageRules(pages: BuiltSite['pages'], room: number): Rule[] {
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
      return { path, headers: { ...policyHeader(policy), ...asked } };
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

/** A policy too long for a host is left to the pages it was made from. */
function policyHeader(policy: Policy): Record<string, string> {
  const name = 'Content-Security-Policy';
  const value = writePolicy(policy);
  return headerLine(name, value).length <= limit.line ? { [name]: value } : {};
}

function written({ path, headers }: Rule, base: string): string {
  const lines = Object.entries(headers).map(([name, value]) => headerLine(name, value));
  return `${[underBase(path, base), ...lines].join('\n')}\n`;
}

function headerLine(name: string, value: string): string {
  return `  ${name}: ${value}`;
}
