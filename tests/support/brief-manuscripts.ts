import { readContent } from '../../src/content-files/read.ts';
import { manuscriptOf } from '../../src/data/brief-manuscript.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { createEdition } from '../../src/i18n/edition.ts';
import { linkContent } from '../../src/model/link.ts';
import type { Brief } from '../../src/model/model.ts';
import { translateContent } from '../../src/model/translate-content.ts';
import type { Manuscript } from '../../src/press/typst.ts';
import { publishedIn, translationsIn } from './content-folder.ts';

/** Every brief of a content folder in one language, each as it is to be set. */
export function manuscriptsIn(
  folder: string,
  language: string,
  today = '2026-01-31',
): { brief: Brief; manuscript: Manuscript }[] {
  const content = readContent(folder, today);
  const published = publishedIn(content);
  const { defaultLanguage: original, languages, digits } = published.site.data;
  const reading = { language, direction: directionOf(language), original };
  const translated = translateContent(published, translationsIn(content, language), reading);
  const model = linkContent(translated, language, today);
  const edition = createEdition({
    language,
    defaultLanguage: original,
    languages,
    digits,
    currencies: model.currencies,
    base: '/',
    origin: 'https://briefs.example.org',
  });
  const context = { edition, site: model.site, today };
  return model.briefs.map((brief) => ({ brief, manuscript: manuscriptOf(brief, context) }));
}
