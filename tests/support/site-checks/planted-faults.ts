import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CheckName } from './checks.ts';
import { add, everywhere, link, type Plant, seen, swap } from './planting.ts';
import { withFile } from './site.ts';

/** For each check, the faults it has to find: what they are, and how each is planted in the built `full` fixture. */
export const plantedFaults: Readonly<Partial<Record<CheckName, Readonly<Record<string, Plant>>>>> = {
  'every address within the site answers': {
    'a link to nothing': link('/base/path/nowhere/'),
    'a link without its slash': link('/base/path/about'),
    'a link that forgets the base path': link('/about/'),
    'a link with a space': link('/base/path/media/reports/Year 1, done.pdf'),
    'a link to another scheme': link('ftp://example.org/'),
    'a relative link on the 404 page': add('<p><a href="about/">About</a></p>', '404.html'),
    'a picture that is not there': add('<p><img src="/base/path/no.png" alt="A river"></p>'),
    'a picture that is not there in another size': add(
      '<p><img src="/base/path/favicon.svg" srcset="/base/path/no.png 2x" alt="A river"></p>',
    ),
    'a form that leads nowhere': add(
      '<form action="/base/path/no/"><button type="submit">Go</button></form>',
    ),
    'an old address that leads nowhere': swap(
      'url=/base/path/about/',
      'url=/base/path/no/',
      'about-us/index.html',
    ),
    'a file taken away': (site) => withFile(site, 'media/reports/plan.pdf', null),
  },
  'every fragment names one element': {
    'a fragment that is not there': link('/base/path/briefs/upper-river/#no'),
    'a fragment of the page itself that is not there': link('#no'),
  },
  'no id stands twice on a page': {
    'an id given twice': add('<p id="twice">One.</p><p id="twice">Two.</p>'),
  },
  'every page is reached from the home page': {
    'a page that nothing leads to': everywhere(
      'href="/base/path/countries/fiji/"',
      'href="/base/path/countries/"',
    ),
  },
  'every file is reached from a page': {
    'a file left over': (site) => withFile(site, 'notes.txt', 'To do.'),
  },
  'sitemap.xml names the pages and nothing else': {
    'a page that the sitemap forgets': swap(
      '<url><loc>https://rivers.example.org/base/path/about/</loc></url>',
      '',
      'sitemap.xml',
    ),
    'a sitemap with an old address': swap('/path/about/<', '/path/about-us/<', 'sitemap.xml'),
    'a robots.txt without the sitemap': swap('/sitemap.xml', '/map.xml', 'robots.txt'),
  },
  'every page has one h1': {
    'a second h1': add('<h1>Again</h1><p>Words.</p>'),
    'a page without h1': swap(/<(\/?)h1/gu, '<$1p', 'about-us/index.html'),
  },
  'no heading is empty': {
    'an empty heading': add('<h2></h2><p>Words.</p>'),
  },
  'no heading skips a level': {
    'a skipped level': add('<h4>Deep</h4><p>Words.</p>'),
  },
  'every title is unique in its language': {
    'a title of two pages': swap(/<title>[^<]*/u, '<title>Countries – Rivers of the East'),
    'an empty title': swap(/<title>[^<]*/u, '<title>'),
  },
  'every page says its language': {
    'a wrong language': swap('lang="en"', 'lang="fr"'),
    'no direction': swap(' dir="ltr"', ''),
  },
  'every page has a description': {
    'an empty description': swap(/(name="description" content=")[^"]*/u, '$1'),
  },
  'every page knows its own address': {
    'the address of another page': swap(/(rel="canonical" href="[^"]*)about\//u, '$1search/'),
  },
  'no element is empty': {
    'an empty paragraph': add('<p> </p>'),
    'an empty item': add('<ul><li>One</li><li></li></ul>'),
    'an empty list': add('<ol></ol>'),
    'an empty cell': add('<table><tbody><tr><th scope="row">One</th><td></td></tr></tbody></table>'),
    'an empty section': add('<section></section>'),
    'a figure without a picture': add('<figure></figure>'),
    'a quotation without words': add('<blockquote></blockquote>'),
  },
  'every term has its description': {
    'a term without description': add('<dl><dt>Alone</dt></dl>'),
    'a description without term': add(
      '<dl><div><dt>One</dt><dd>1a</dd></div><div><dd>Alone</dd></div></dl>'.replace('1a', 'a'),
    ),
  },
  'no section is empty': {
    'a heading at the end': add('<h2>Nothing</h2>'),
    'a heading before the next one': add('<h2>Nothing</h2><h2>Something</h2><p>Words.</p>'),
    'a section of a heading alone': add('<section><h2>Nothing</h2></section><p>Words.</p>'),
  },
  'every page is valid HTML': {
    'a box in a list': add('<ul><div>Words.</div></ul>'),
    'an unknown element': add('<brief>Words.</brief>'),
    'a picture without words': add('<p>Words <img src="/base/path/favicon.svg"></p>'),
  },
  'nothing tells of hidden entries': {
    'a title under embargo in a comment': add('<!-- The embargoed ferry -->'),
    'a sum under embargo': (site) => withFile(site, 'robots.txt', (text) => `${text}# 777777\n`),
    'a word of a draft in the search': (site) =>
      withFile(
        site,
        'pagefind/fragment/en_0.pf_fragment',
        gzipSync('{"content":"Nobody may read this yet."}'),
      ),
    'a donor in confidence': add('<p>Thanks to Quietwater Trust.</p>'),
    'a file of a draft under another name': (site) =>
      withFile(site, 'pagefind/copy', readFileSync(join(site.content.folder, 'media/draft-zanthorix.pdf'))),
    'a picture of a draft': (site) => withFile(site, 'pagefind/draft-zanthorix-cover.B3_Z1.webp', 'picture'),
  },
  'asks can be framed by other sites': {
    'a line that shows another page': swap(
      '/embed/funding/boat/',
      '/funding/boat/',
      'funding/boat/index.html',
    ),
    'a line that is gone': swap(/<details class="screen"[^]*?<\/details>/u, '', 'funding/boat/index.html'),
    'a frame whose links stay inside': swap('_top', '_self', 'embed/funding/boat/index.html'),
    'a frame that search engines list': swap('"noindex"', '"all"', 'embed/briefs/lower-river/index.html'),
    'a frame under another address': swap(
      '/path/funding/boat/"><base',
      '/path/funding/"><base',
      'embed/funding/boat/index.html',
    ),
  },
  'every figure is written in an entry': {
    'a wrong sum in a frame': swap(seen('KES 2,500,000'), 'KES 2,500,001', 'embed/funding/boat/index.html'),
    'a wrong total': swap('KES 24,265,433', 'KES 24,265,434', 'funding/index.html'),
    'a wrong count': swap('2 requests', '3 requests', 'funding/index.html'),
    'a sum in another currency': swap(seen('€400,000.50'), 'KES 400,000.50', 'funding/index.html'),
    'a sum of two currencies': add('<p>KES 32,900,000.50</p>', 'funding/index.html'),
    'a wrong share': swap(seen('60%'), '61%', 'results/second-springs/index.html'),
    'a day that is not the day': swap(
      /<dd([^>]*)>5 October/u,
      '<dd$1>6 October',
      'results/two-wells/index.html',
    ),
    'a day that is not the day, in what search shows': swap(
      /(data-pagefind-meta="date\[content\]" content=")5/u,
      '$16',
      'results/two-wells/index.html',
    ),
    'a wrong phase': swap('>Phase 1 ·', '>Phase 4 ·', 'funding/phase-one/index.html'),
    'a wrong number of months': swap('12 months', '13 months', 'funding/phase-one/index.html'),
    'a wrong number in a text': swap('<td>4</td>', '<td>5</td>', 'briefs/upper-river/index.html'),
    'a number from elsewhere': add('<p>77 springs</p>'),
    'a wrong number for screen readers': swap(
      'to scale: Clean water, KES 30,000,000',
      'to scale: Clean water, KES 3,000,001',
      'briefs/upper-river/index.html',
    ),
    'a wrong telephone number': swap(
      seen('+254 20 123 4567'),
      '+254 20 123 4568',
      'contacts/asha-otieno/index.html',
    ),
  },
  'every figure of an entry is shown': {
    'a sum left out': swap(/KES\s20,000,000/gu, 'much', 'funding/phase-one/index.html'),
    'a value left out': swap('31.5%', 'many', 'briefs/upper-river/index.html'),
    'a figure left out': swap(/about 41\.5%/gu, 'many', 'countries/kenya/index.html'),
  },
  'linked data has the terms of schema.org': {
    'a misspelt property': swap('"fundedItem":', '"fundedItems":', 'funding/phase-one/index.html'),
    'a misspelt type': swap('"@type":"Event"', '"@type":"Happening"', 'updates/pump-day/index.html'),
    'a property that another has taken the place of': swap(
      '"member":',
      '"members":',
      'briefs/upper-river/index.html',
    ),
    'a property of another type': swap(
      '"jobTitle":"Head of giving"',
      '"fundedItem":{"@id":"https://rivers.example.org/base/path/"}',
      'contacts/asha-otieno/index.html',
    ),
    'a thing of another type': swap(
      '"location":{"@type":"Place"',
      '"location":{"@type":"Person"',
      'updates/pump-day/index.html',
    ),
    'a word for a date': swap(
      '"startDate":"2023-02-01"',
      '"startDate":"Feb 2023"',
      'updates/pump-day/index.html',
    ),
    'a member of another list': swap(
      'PotentialActionStatus',
      'EventScheduled',
      'funding/phase-one/index.html',
    ),
    'a page without': swap(/<script type="application\/ld\+json">[^]*?<\/script>/u, ''),
    'an old address with': add('<script type="application/ld+json">{}</script>', 'about-us/index.html'),
  },
  'linked data has what search engines require': {
    'an event without a place': swap(/"location":\{[^}]*\},/u, '', 'updates/pump-day/index.html'),
    'a step without a name': swap('"position":2,"name":"About these rivers"', '"position":2'),
    'steps that are miscounted': swap('"position":2', '"position":3'),
    'tables in a word': swap(
      /("@type":"Dataset".*?"description":)"[^"]*"/u,
      '$1"Tables."',
      'data/index.html',
    ),
  },
  'linked data says what its page says': {
    'another sum': everywhere('"value":30000000', '"value":30000001'),
    'another currency': everywhere('"value":30000000,"currency":"KES"', '"value":30000000,"currency":"UGX"'),
    'another day': swap(
      '"startDate":"2023-02-01"',
      '"startDate":"2023-02-02"',
      'updates/pump-day/index.html',
    ),
    'another month in a period': swap(
      '2023-01/2023-06-30',
      '2023-02/2023-06-30',
      'updates/half-year/index.html',
    ),
    'another headline': swap('"headline":"Report', '"headline":"Account', 'updates/half-year/index.html'),
    'another telephone number': swap(
      '"telephone":"+254 20 123 4567"',
      '"telephone":"+254 20 123 4568"',
      'contacts/asha-otieno/index.html',
    ),
    'another language': swap('"inLanguage":"en"', '"inLanguage":"fr"'),
  },
  'linked data names what there is': {
    'a page that is not there': swap(
      '"item":{"@id":"https://rivers.example.org/base/path/"}',
      '"item":{"@id":"https://rivers.example.org/base/path/no/"}',
    ),
    'a page by half its address': swap(
      '"@id":"https://rivers.example.org/base/path/about/"',
      '"@id":"/base/path/about/"',
    ),
    'a project that its page calls something else': swap(
      '"fundedItem":{"@type":"Project"',
      '"fundedItem":{"@type":"ResearchProject"',
      'funding/phase-one/index.html',
    ),
    'a request that its own page calls something else': swap(
      '"name":"Clean water","amount"',
      '"name":"The whole river","amount"',
      'briefs/upper-river/index.html',
    ),
  },
};
