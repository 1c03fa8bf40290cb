import { addressDirections } from './address-direction.ts';
import { alternates, switches } from './alternates.ts';
import { embeds } from './embeds.ts';
import { emptyElements, emptySections, loneTerms } from './emptiness.ts';
import { strayFigures } from './figures.ts';
import { foreignWords } from './foreign-words.ts';
import { canonicals, descriptions, titles } from './head.ts';
import { emptyHeadings, firstHeadings, skippedLevels } from './headings.ts';
import { interfaceWords } from './interface-words.ts';
import { languages, missingPages } from './language.ts';
import { deadFragments, deadLinks, doubleIds } from './links.ts';
import { linkedEnough, linkedNames, linkedTerms, linkedWords } from './linked-data.ts';
import { invalidHtml } from './markup.ts';
import { marksLeft } from './marks.ts';
import { oneNumbering } from './one-numbering.ts';
import { unreachedFiles, unreachedPages } from './reach.ts';
import { searchLanguages } from './search-languages.ts';
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
  'every title is unique in its language': titles,
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
  'every page stands in every language': missingPages,
  'pages name each other in every language': alternates,
  'the switch leads to the same page': switches,
  'words of another language say so': foreignWords,
  'the interface speaks the language of the page': interfaceWords,
  'a page shows one kind of digits': oneNumbering,
  'no mark is left': marksLeft,
  'addresses keep their direction': addressDirections,
  'every language has its search': searchLanguages,
  'asks can be framed by other sites': embeds,
  'linked data has the terms of schema.org': linkedTerms,
  'linked data has what search engines require': linkedEnough,
  'linked data says what its page says': linkedWords,
  'linked data names what there is': linkedNames,
} satisfies Record<string, (site: Site) => string[]>;

export type CheckName = keyof typeof siteChecks;
