import { readContent } from '../../src/content-files/read.ts';
import { manuscriptOf } from '../../src/data/brief-manuscript.ts';
import { directionOf } from '../../src/domain/direction.ts';
import { createEdition } from '../../src/i18n/edition.ts';
import { linkContent } from '../../src/model/link.ts';
import type { Brief } from '../../src/model/model.ts';
import { translateContent } from '../../src/model/translate-content.ts';
import type { Manuscript } from '../../src/press/typst.ts';
import { publishedContent } from '../../src/data/readers/published-content.ts';
import { translationsIn } from './content-folder.ts';

/** A brief as it is to be set. */
export interface SetBrief {
  brief: Brief;
  manuscript: Manuscript;
}

/** The briefs of a content folder in one language, each as it is to be set: those whose letters all have a face. */
export async function manuscriptsIn(
  folder: string,
  language: string,
  today = '2026-01-31',
): Promise<SetBrief[]> {
  const content = readContent(folder, today);
  const published = publishedContent(content);
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
  const prose = { href: edition.href, footnotesIn: () => edition.words.footnotes };
  const context = { edition, model, prose, site: model.site, today };
  const before = process.env.CONTENT_DIR;
  process.env.CONTENT_DIR = folder;
  try {
    const all = model.briefs.map(async (brief) => ({
      brief,
      manuscript: await manuscriptOf(brief, context),
    }));
    return (await Promise.all(all)).filter((one): one is SetBrief => one.manuscript !== undefined);
  } finally {
    if (before === undefined) delete process.env.CONTENT_DIR;
    else process.env.CONTENT_DIR = before;
  }
}
