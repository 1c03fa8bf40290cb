import { readContent } from '../../src/content-files/read.ts';
import { manuscriptOf } from '../../src/data/brief-manuscript.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { createEdition } from '../../src/i18n/edition.ts';
import { wordsFor } from '../../src/i18n/words.ts';
import { linkContent } from '../../src/model/link.ts';
import type { Brief } from '../../src/model/model.ts';
import { translateContent } from '../../src/model/translate-content.ts';
import type { Manuscript } from '../../src/press/typst.ts';
import { publishedIn, translationsIn } from './content-folder.ts';

/** Every brief of a content folder in one language that can be set, and as what. */
export async function manuscriptsIn(
  folder: string,
  language: string,
  today = '2026-01-31',
): Promise<{ brief: Brief; manuscript: Manuscript }[]> {
  // Where the program reads the texts and pictures of an entry.
  process.env['CONTENT_DIR'] = folder;
  const content = readContent(folder, today);
  const { data: site } = publishedIn(content).site;
  const { defaultLanguage: original, languages, digits } = site;
  const published = publishedIn(content, original);
  const reading = { language, direction: directionOf(language), original };
  const translated = translateContent(published, translationsIn(content, language), reading);
  const model = linkContent(translated, language, today);
  const { currencies } = model;
  const address = { base: '/', origin: 'https://briefs.example.org' };
  const edition = createEdition({
    language,
    defaultLanguage: original,
    languages,
    digits,
    currencies,
    ...address,
  });
  const prose = { href: edition.href, footnotesIn: (of?: string) => wordsFor(of ?? language).footnotes };
  const context = { edition, site: model.site, today, model, prose };
  const papers = model.briefs.map(async (brief) => ({
    brief,
    manuscript: await manuscriptOf(brief, context),
  }));
  return (await Promise.all(papers)).flatMap(({ brief, manuscript }) =>
    manuscript ? [{ brief, manuscript }] : [],
  );
}
