import { describe, expect, it } from 'vitest';
import { headersFor, parseHostHeaders, type HeaderRule } from '../../../scripts/read-host-headers.ts';
import { hostHeaders } from '../../../src/finish/host-headers.ts';
import { readPolicy } from '../../../src/finish/policy.ts';

const page = (address: string, style: string, more = '') => ({
  address,
  policy: readPolicy(`default-src 'none'; base-uri 'none'; style-src 'sha256-${style}='${more}`),
});
const notFound = page('/404.html', 'lost');
const pages = [
  page('/', 'home'),
  page('/about/', 'free'),
  page('/briefs/', 'list'),
  page('/briefs/wells/', 'brief'),
  page('/briefs/page/2/', 'list'),
  page('/search/', 'search', "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"),
  page('/fr/', 'home'),
  page('/fr/briefs/', 'list'),
  page('/fr/search/', 'search', "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"),
  page('/embed/funding/pumps/', 'small'),
  page('/embed/briefs/wells/', 'small'),
  page('/fr/embed/funding/pumps/', 'small'),
  notFound,
];
const files = [
  '/pagefind/pagefind.js',
  '/pagefind/pagefind.en_2e84778.pf_meta',
  '/pagefind/wasm.en.pagefind',
];

const always = {
  'Permissions-Policy': expect.stringContaining('camera=(), '),
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};
const everywhere = "base-uri 'none'";
const unframed = "base-uri 'none'; frame-ancestors 'none'";
const asked = 'public, max-age=0, must-revalidate';
const forEver = 'public, max-age=31536000, immutable';
const styled = (...styles: string[]) =>
  `default-src 'none'; base-uri 'none'; style-src ${styles.map((style) => `'sha256-${style}='`).join(' ')}`;
const searching = "; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const worker = `default-src 'none'${searching}; ${unframed}`;

describe.each(['/', '/some/base/'])('below %s', (base) => {
  const rules = parseHostHeaders(hostHeaders({ base, pages, files }));

  it.each<[path: string, policy?: string, cache?: string]>([
    ['', `${styled('home', 'lost')}; frame-ancestors 'none'`, asked],
    ['about/', `${styled('free', 'lost')}; frame-ancestors 'none'`, asked],
    ['about/nowhere/', `${styled('free', 'lost')}; frame-ancestors 'none'`, asked],
    ['briefs/', `${styled('list', 'brief', 'lost')}; frame-ancestors 'none'`, asked],
    ['briefs/wells/', `${styled('list', 'brief', 'lost')}; frame-ancestors 'none'`, asked],
    ['briefs/wells.pdf', `${styled('list', 'brief', 'lost')}; frame-ancestors 'none'`, asked],
    ['search/', `${styled('search', 'lost')}${searching}; frame-ancestors 'none'`, asked],
    ['fr/', `${styled('home', 'lost')}; frame-ancestors 'none'`, asked],
    ['fr/briefs/', `${styled('list', 'lost')}; frame-ancestors 'none'`, asked],
    ['fr/search/', `${styled('search', 'lost')}${searching}; frame-ancestors 'none'`, asked],
    ['embed/funding/pumps/', `${styled('small', 'lost')}; frame-ancestors *`, asked],
    ['embed/briefs/wells/', `${styled('small', 'lost')}; frame-ancestors *`, asked],
    ['fr/embed/funding/pumps/', `${styled('small', 'lost')}; frame-ancestors *`, asked],
    ['fr/nowhere/'],
    ['nowhere/'],
    ['404.html'],
    ['admin/'],
    ['robots.txt'],
    ['data/asks.csv'],
    ['_astro/lead.D4sTk2Qe.webp', `script-src 'none'; ${unframed}`, forEver],
    ['paper/en.css', `script-src 'none'; ${unframed}`, asked],
    ['media/plan.pdf', `script-src 'none'; ${unframed}`, asked],
    ['pagefind/pagefind.js', worker, asked],
    ['pagefind/pagefind-entry.json', worker, asked],
    ['pagefind/pagefind-worker.js', worker, asked],
    ['pagefind/wasm.en.pagefind', worker],
    ['pagefind/pagefind.en_2e84778.pf_meta', worker, forEver],
    ['pagefind/fragment/en_0effc5b.pf_fragment', worker, forEver],
    ['pagefind/index/en_0effc5b.pf_index', worker, forEver],
    ['pagefind/filter/en_0effc5b.pf_filter', worker, forEver],
  ])('gives %s its headers', (path, policy, cache) => {
    expect(Object.fromEntries(headersFor(rules, base + path))).toEqual({
      'Content-Security-Policy': policy ? `${everywhere}, ${policy}` : everywhere,
      ...always,
      ...(cache ? { 'Cache-Control': cache } : {}),
    });
  });

  it('has no say outside', () => {
    expect(headersFor(rules, '/elsewhere').size).toBe(base === '/' ? 5 : 0);
  });
});

it("gives the editor's page what it asks for itself, and the hash of no other page", () => {
  const editor = {
    address: '/admin/',
    policy: readPolicy("script-src 'self'; style-src 'self' 'unsafe-inline'"),
  };
  const rules = parseHostHeaders(hostHeaders({ base: '/', pages: [editor, ...pages], files }));
  expect(headersFor(rules, '/admin/').get('Content-Security-Policy')).toBe(
    `${everywhere}, script-src 'self'; style-src 'self' 'unsafe-inline'; ${unframed}`,
  );
});

describe('what may be framed', () => {
  const languages = ['fr', 'es', 'pt', 'de', 'ar', 'ru', 'zh', 'vi', 'th', 'id', 'sw', 'am'];
  const sections = ['briefs', 'funding', 'results', 'updates', 'contacts', 'countries', 'themes', 'sdg'];
  const inEach = ['', ...languages.map((language) => `/${language}`)];
  const embeds = inEach.map((language) => page(`${language}/embed/funding/x/`, 'small'));
  const ordinary = inEach.flatMap((language) => [
    page(`${language}/`, 'home'),
    ...['search', ...sections].map((section) => page(`${language}/${section}/`, section)),
  ]);
  const free = Array.from({ length: 150 }, (_, i) => page(`/page-${i}/`, 'free'));
  const none = pages.filter(({ address }) => !address.includes('/embed/'));

  it.each([
    ['a few languages', pages, 2],
    ['many languages', [...ordinary, ...embeds, notFound], 13],
    ['many languages and free pages', [...ordinary, ...embeds, ...free, notFound], 13],
    ['no embeds', none, 0],
  ])('is the embeds alone, with %s', (_what, all, most) => {
    const rules = parseHostHeaders(hostHeaders({ base: '/', pages: all, files }));
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(rules.filter((rule) => JSON.stringify(rule).includes('frame-ancestors *'))).toHaveLength(most);
    const addresses = [...all.map(({ address }) => address), '/nowhere/', '/fr/no/such/page/', '/robots.txt'];
    for (const address of [...addresses, '/embed', '/embedded/', '/briefs/embed/x/'])
      expect([address, howFramed(rules, address)]).toEqual([
        address,
        /^\/(?:\w\w\/)?embed\//u.test(address) ? 'by all' : 'by none',
      ]);
  });

  // As browsers have it (CSP 3, 6.4.2.2): what any policy says of frames counts, and else X-Frame-Options.
  function howFramed(rules: HeaderRule[], address: string): string {
    const found = rules.map((rule) => headersFor([rule], address));
    const policies = found.flatMap((headers) => headers.get('Content-Security-Policy') ?? []).map(readPolicy);
    // Some hosts add rules up; on others the last replaces what was said before.
    const told = [policies, policies.slice(-1)].map((heeded) => {
      const ancestors = heeded.flatMap((policy) => policy.get('frame-ancestors') ?? []);
      const isDenied = ancestors.length === 0 && found.some((headers) => headers.has('X-Frame-Options'));
      return isDenied || ancestors.includes("'none'") ? 'by none' : 'by all';
    });
    return [...new Set(told)].join(' or ');
  }
});

describe('what a host would not read', () => {
  const sections = [
    'briefs',
    'funding',
    'results',
    'updates',
    'contacts',
    'countries',
    'themes',
    'sdg',
    'search',
  ];
  const languages = ['fr', 'es', 'pt', 'de', 'ar', 'ru', 'zh', 'vi', 'th', 'id', 'sw', 'am'];
  const many = (names: string[]) => [
    ...['', ...names].flatMap((first) => [
      page(`${first && '/'}${first}/`, 'home'),
      ...sections.flatMap((section) => [
        page(`${first && '/'}${first}/${section}/`, section),
        page(`${first && '/'}${first}/${section}/x/`, `${section}X`),
      ]),
    ]),
    notFound,
  ];
  const free = Array.from({ length: 150 }, (_, i) => page(`/page-${i}/`, 'free'));
  const policyOf = (text: string, path: string) =>
    headersFor(parseHostHeaders(text), path).get('Content-Security-Policy') ?? '';

  it.each([
    ['many languages', many(languages)],
    ['many free pages', [...many([]), ...free]],
    ['many of both', [...many(languages), ...free]],
    [
      'long policies',
      [page('/fr/search/', 'x'), ...free.map((_, i) => page(`/fr/page-${i}/`, 'x'.repeat(40) + i))],
    ],
  ])('is not written for %s', (_what, all) => {
    const text = hostHeaders({ base: '/', pages: all, files });
    const rules = parseHostHeaders(text);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
    for (const { path } of rules) expect(path).toMatch(/^[^*:]*\*?$/u);
    for (const { address } of all)
      expect(headersFor(rules, address).get('Cache-Control') ?? asked, address).toBe(asked);
  });

  it('is one rule for each language, where a rule for each of its sections is too many', () => {
    const text = hostHeaders({ base: '/', pages: many(languages), files });
    expect(policyOf(text, '/briefs/x/')).toContain(
      "style-src 'sha256-briefs=' 'sha256-briefsX=' 'sha256-lost=';",
    );
    expect(policyOf(text, '/fr/briefs/x/')).toContain("'sha256-fundingX='");
    expect(policyOf(text, '/am/')).toContain("'sha256-home='");
  });

  it('is left to the pages themselves: free pages before sections', () => {
    const text = hostHeaders({ base: '/', pages: [...many(['fr']), ...free], files });
    expect(policyOf(text, '/fr/sdg/x/')).toContain("'sha256-sdgX='");
    expect(free.filter(({ address }) => policyOf(text, address) !== everywhere).length).toBeGreaterThan(50);
    expect(free.filter(({ address }) => policyOf(text, address) === everywhere).length).toBeGreaterThan(50);
  });

  it('is written for contact cards in the room that pages leave, those of all people first', () => {
    const cards = Array.from({ length: 150 }, (_, i) => `/contacts/person-${i}.vcf`);
    const typesOf = (all: typeof pages) => {
      const text = hostHeaders({
        base: '/',
        pages: all,
        files: [...cards, '/fr/contacts.vcf', '/contacts.vcf'],
      });
      const rules = parseHostHeaders(text);
      expect(rules.length).toBeLessThanOrEqual(100);
      return ['/contacts.vcf', '/fr/contacts.vcf', ...cards].flatMap(
        (card) => headersFor(rules, card).get('Content-Type') ?? [],
      );
    };
    expect(new Set(typesOf(pages))).toEqual(new Set(['text/vcard; charset=utf-8']));
    expect(typesOf(pages).length).toBeGreaterThan(70);
    expect(typesOf([...many([]), ...free])).toEqual([]);
  });

  it('says what the files of the whole site are before those of one brief', () => {
    const known = [
      '/feed.xml',
      '/calendar.ics',
      '/llms.txt',
      '/fr/feed.xml',
      '/briefs/a.md',
      '/briefs/a/feed.xml',
    ];
    const rules = parseHostHeaders(hostHeaders({ base: '/', pages: [], files: known.toReversed() }));
    const typed = rules.filter(({ headers }) => headers.some(({ name }) => name === 'Content-Type'));
    expect(typed.map(({ path }) => path)).toEqual([
      '/calendar.ics',
      '/feed.xml',
      '/llms.txt',
      '/briefs/a.md',
      '/fr/feed.xml',
      '/briefs/a/feed.xml',
    ]);
    expect(headersFor(rules, '/fr/feed.xml').get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  });

  it('leaves an address with signs of its own to the page', () => {
    const text = hostHeaders({ base: '/', pages: [page('/old*:page/', 'x'), ...pages], files });
    expect(text).not.toContain('old');
  });
});
