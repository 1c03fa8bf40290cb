import { gzipSync } from 'node:zlib';
import type { CheckName } from './checks.ts';
import { add, everywhere, type Plant, seen, swap } from './planting.ts';
import { withFile } from './site.ts';
import { hiddenTranslation } from './translated-content.ts';

const upper = { fr: 'fr/briefs/upper-river/index.html', ar: 'ar/briefs/upper-river/index.html' };
const about = { en: 'about/index.html', fr: 'fr/about/index.html', ar: 'ar/about/index.html' };
const entry = 'pagefind/pagefind-entry.json';

/**
 * The faults that only a site of several languages can have: what they are, and how each is planted in the built
 * `full` fixture with its translations.
 */
export const plantedLanguageFaults: Readonly<Partial<Record<CheckName, Readonly<Record<string, Plant>>>>> = {
  'every page stands in every language': {
    'an old address that is missing in French': (site) => withFile(site, 'fr/about-us/index.html', null),
    'an old address that only Arabic has': (site) =>
      withFile(site, 'ar/older/index.html', site.files.get('ar/about-us/index.html')?.toString('utf8') ?? ''),
  },
  'every page is reached from the home page': {
    'a page that only the switch leads to': everywhere(
      'href="/base/path/ar/countries/fiji/"',
      'href="/base/path/ar/countries/"',
      /^ar\//u,
    ),
  },
  'every title is unique in its language': {
    'a title of two French pages': swap(/<title>[^<]*/u, '<title>Pays – Rivières de l’Est', about.fr),
  },
  'every page says its language': {
    'Arabic from left to right': swap(' dir="rtl"', ' dir="ltr"', about.ar),
    'French that says it is English': swap('<html lang="fr"', '<html lang="en"', 'fr/about-us/index.html'),
  },
  'pages name each other in every language': {
    'a head that forgets a language': swap(/<link rel="alternate" hreflang="ar"[^>]*>/u, '', about.fr),
    'a head that forgets all others': swap(/<link rel="alternate" hreflang="x-default"[^>]*>/u, '', about.en),
    'a language by another name': swap('hreflang="ar" href="https', 'hreflang="ara" href="https', about.en),
    'a head that names another page': swap(
      /(hreflang="fr" href="https:[^"]*)about\//u,
      '$1briefs/',
      about.en,
    ),
    'a head that names a language twice': swap(
      /<link rel="alternate" hreflang="ar"[^>]*>/u,
      '$&$&',
      about.ar,
    ),
    'a sitemap that forgets a language': swap(/<xhtml:link [^>]*hreflang="fr"[^>]*>/u, '', 'sitemap.xml'),
    'a sitemap with the wrong page for all others': swap(
      /(hreflang="x-default" href="[^"]*path\/)"/u,
      '$1fr/"',
      'sitemap.xml',
    ),
  },
  'the switch leads to the same page': {
    'a switch that leads home': swap(
      /<a href="[^"]*" hreflang="fr" lang="fr"/u,
      '<a href="/base/path/fr/" hreflang="fr" lang="fr"',
    ),
    'a switch that leads to another language': swap(
      '<a href="/base/path/fr/about/" hreflang="fr"',
      '<a href="/base/path/ar/about/" hreflang="fr"',
    ),
    'a switch that does not say in what language it is': swap(
      /(<a href="[^"]*" hreflang="ar") lang="ar"/u,
      '$1',
      about.fr,
    ),
    'a page of errors without a switch': swap(/<a href="[^"]*" hreflang="fr" lang="fr"/u, '<a', '404.html'),
  },
  'words of another language say so': {
    'a summary without its language': swap(
      '<bdi lang="en" dir="ltr" aria-busy="false">The lower river in one line.</bdi>',
      'The lower river in one line.',
      'fr/briefs/lower-river/index.html',
    ),
    'a name among others without its language': swap(
      /<bdi lang="en" dir="ltr" aria-busy="false">([^<]*Entebbe office)<\/bdi>/u,
      '$1',
      upper.fr,
    ),
    'a text without its language': swap(/<div lang="en" dir="ltr"/u, '<div', 'ar/about/index.html'),
    'a source without its language': swap(
      /<bdi lang="en" dir="ltr" aria-busy="false">(Household survey of Kenya)<\/bdi>/u,
      '$1',
      'fr/countries/kenya/index.html',
    ),
    'an original where there is a translation': swap('>De l’eau propre</h1>', '>Clean water</h1>', upper.fr),
    'a translation that says it is the original': swap(
      /(<h1[^>]*>)([^<]*)<\/h1>/u,
      '$1<bdi lang="en" dir="ltr" aria-busy="false">$2</bdi></h1>',
      upper.ar,
    ),
  },
  'the interface speaks the language of the page': {
    'a heading in English': swap('>En bref<', '>At a glance<', upper.fr),
    'a heading in English that says so': swap(
      '>En bref<',
      '><bdi lang="en" dir="ltr" aria-busy="false">At a glance</bdi><',
      upper.fr,
    ),
    'a label in French': swap(/aria-label="أنتم هنا"/u, 'aria-label="Vous êtes ici"', about.ar),
    'a label with a name in English': swap(
      /aria-label="[^"]*Kenya[^"]*"/u,
      'aria-label="Map: where Kenya lies"',
      'fr/countries/kenya/index.html',
    ),
    'a placeholder in English': swap(
      /placeholder="[^"]*"/u,
      'placeholder="Word, name, amount"',
      'fr/search/index.html',
    ),
    'a part of the page of errors in another language': swap(
      /(<section[^>]* lang="fr"[^>]*><h2>)[^<]*/u,
      '$1This page does not exist',
      '404.html',
    ),
  },
  'a page shows one kind of digits': {
    'a Latin number among others': swap(seen('٤١٫٥'), '41.5', 'ar/countries/kenya/index.html'),
    'a number of the page on a page with English numbers': swap('30,000,000', '٣٠٬٠٠٠٬٠٠٠', upper.ar),
    'a spoken number': swap(
      /aria-label="([^"]*)٤١٫٥/u,
      'aria-label="$141.5',
      'ar/countries/kenya/index.html',
    ),
    'digits of Arabic in French': swap('240 500', '٢٤٠\u202f٥٠٠', upper.fr),
  },
  'no mark is left': {
    'a mark on a page': add('<p>\u{E0001}\u{E0065}\u{E006E}Words.\u{E007F}</p>'),
    'a mark in a title': swap('<title>', '<title>\u2068'),
    'a mark in the search': (site) =>
      withFile(site, 'pagefind/fragment/fr_0.pf_fragment', gzipSync('{"content":"Words.\u{E007F}"}')),
  },
  'addresses keep their direction': {
    'a mail address from right to left': swap(/(<a href="mailto:[^"]*") dir="ltr"/u, '$1', about.ar),
    'a number from right to left': swap(
      /(<a href="tel:[^"]*") dir="ltr"/u,
      '$1',
      'ar/contacts/joy-auma/index.html',
    ),
  },
  'every language has its search': {
    'a page that the search does not know': (site) =>
      withFile(site, entry, (text) =>
        text.replace(/("fr":\{[^}]*"page_count":)(\d+)/u, (_, before: string, n: string) => {
          return `${before}${String(Number(n) - 1)}`;
        }),
      ),
    'a language without an index': swap(/,?"ar":\{[^}]*\},?/u, '', entry),
  },
  'nothing tells of hidden entries': {
    'a word of a draft’s translation': add(`<!-- ${hiddenTranslation} -->`, about.fr),
    'a sum under embargo as French writes it': add('<!-- 777\u202f777 -->', about.fr),
  },
  'every figure is written in an entry': {
    'a wrong total in French': swap('24 265 433 KES', '24 265 434 KES', 'fr/funding/index.html'),
    'a wrong total in Arabic': swap('٢٤٬٢٦٥٬٤٣٣', '٢٤٬٢٦٥٬٤٣٤', 'ar/funding/index.html'),
    'a wrong day in French': swap(
      /<dd([^>]*)>5 octobre/u,
      '<dd$1>6 octobre',
      'fr/results/two-wells/index.html',
    ),
    'a wrong part of a period in Arabic': swap(
      /(يناير[^<]*)٢٠٢٣/u,
      '$1٢٠٢٤',
      'ar/funding/phase-one/index.html',
    ),
    'a wrong number in a translated text': swap('<td>4</td>', '<td>5</td>', upper.fr),
  },
  'every figure of an entry is shown': {
    'a sum left out in French': swap(/20\s000\s000\sKES/gu, 'trop', 'fr/funding/phase-one/index.html'),
    'a value in words that is not translated': swap('Votée par les deux parlements', 'Votée', upper.fr),
    'a figure left out in Arabic': swap(/نحو ٤١٫٥٪/gu, 'كثير', 'ar/countries/kenya/index.html'),
  },
};
