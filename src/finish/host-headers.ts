import { editorFolder } from '../domain/addresses.ts';
import { contentTypeOf } from '../domain/content-types.ts';
import { askedAnew, framedBy, limit, policyHeader, written, type Rule } from './host-rule.ts';
import { pageRules, type BuiltPage } from './page-rules.ts';

/** A built site as its host sees it. Addresses count from the site's root, without base path. */
export interface BuiltSite {
  /** The path the site is published under, with a slash at both ends. */
  base: string;
  pages: readonly BuiltPage[];
  /** Every file: `/pagefind/pagefind.js`. */
  files: readonly string[];
}

const unframed = new Map([['base-uri', ["'none'"]], ...framedBy("'none'")]);
const noScript = new Map([['script-src', []], ...unframed]);
/** The search works in a worker, which heeds the policy of its own file. */
const searchWorker = new Map([
  ['default-src', []],
  ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
  ['connect-src', ["'self'"]],
  ...unframed,
]);

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
    { path: '/media/*', headers: { ...policyHeader(noScript), ...askedAnew } },
    { path: '/paper/*', headers: { ...policyHeader(noScript), ...askedAnew } },
    { path: '/pagefind/*', headers: policyHeader(searchWorker) },
    ...editorRules(files),
    ...searchStart.map((name) => ({ path: `/pagefind/${name}`, headers: askedAnew })),
    ...[...searchFolders, ...searchTables].map((path) => ({ path, headers: forEver })),
  ];
}

// What the page of the editor fetches; the page itself has a rule of its own.
function editorRules(files: readonly string[]): Rule[] {
  const own = files.filter((file) => /^\/admin\/[^/]+\.(?:yml|css)$/u.test(file));
  if (own.length === 0) return [];
  return [
    { path: `${editorFolder}*`, headers: { ...policyHeader(noScript), ...forEver } },
    ...own.map((path) => ({ path, headers: askedAnew })),
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
