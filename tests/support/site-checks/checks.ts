import { emptyElements, emptySections, loneTerms } from './emptiness.ts';
import { strayFigures } from './figures.ts';
import { canonicals, descriptions, languages, titles } from './head.ts';
import { emptyHeadings, firstHeadings, skippedLevels } from './headings.ts';
import { deadFragments, deadLinks, doubleIds } from './links.ts';
import { invalidHtml } from './markup.ts';
import { unreachedFiles, unreachedPages } from './reach.ts';
import { leaks } from './secrets.ts';
import { missingFigures } from './shown-figures.ts';
import type { Site } from './site.ts';
import { sitemap } from './sitemap.ts';

/** What must hold for every built site: each check returns what it found wrong, and where. */
export const siteChecks = {
  'every address within the site answers': deadLinks,
  'every fragment names one element': deadFragments,
  'no id stands twice on a page': doubleIds,
  'every page is reached from the home page': unreachedPages,
  'every file is reached from a page': unreachedFiles,
  'sitemap.xml names the pages and nothing else': sitemap,
  'every page has one h1': firstHeadings,
  'no heading is empty': emptyHeadings,
  'no heading skips a level': skippedLevels,
  'every title is unique': titles,
  'every page says its language': languages,
  'every page has a description': descriptions,
  'every page knows its own address': canonicals,
  'no element is empty': emptyElements,
  'every term has its description': loneTerms,
  'no section is empty': emptySections,
  'every page is valid HTML': invalidHtml,
  'nothing tells of hidden entries': leaks,
  'every figure is written in an entry': strayFigures,
  'every figure of an entry is shown': missingFigures,
} satisfies Record<string, (site: Site) => string[]>;

export type CheckName = keyof typeof siteChecks;
