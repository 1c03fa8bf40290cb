import { today } from '../content-files/today.ts';
import type { Brief } from '../model/model.ts';
import { readKept } from '../press/kept.ts';
import { typesetUnder } from '../press/typst.ts';
import { manuscriptOf } from './brief-manuscript.ts';
import { entryPaths } from './paths.ts';
import { getView } from './view.ts';

/**
 * A brief as a PDF, for whoever writes it down: what was set for the size that its page tells. Undefined where it has
 * letters that no face has.
 * @param language the site's own when left out
 * @throws CannotBeSet, NoPicture: what stops the build, in words
 */
export async function briefPdf(brief: Pick<Brief, 'id'>, language?: string): Promise<Uint8Array | undefined> {
  const known = await setOnce(brief, language);
  return known && ((await readKept('pdf', known.name)) ?? (await set(brief, language))?.pdf);
}

/**
 * How large a brief's PDF is, in bytes, for its page: up to the next 10 kB, as it changes by a few letters each day, and
 * the page need not. While somebody writes, a page is there without its PDF, and the terminal says why.
 */
export async function briefPdfSize(brief: Pick<Brief, 'id'>, language?: string): Promise<number | undefined> {
  try {
    const known = await setOnce(brief, language);
    return known && Math.ceil(known.size / 10_000) * 10_000;
  } catch (error) {
    if (!import.meta.env.DEV) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    return undefined;
  }
}

/** Where there may be a PDF: of each brief in every language. Of one that cannot be on paper none is written. */
export async function briefPdfPaths(): Promise<{ params: { language: string | undefined; id: string } }[]> {
  return (await entryPaths('briefs')).map(({ params }) => ({ params }));
}

/** What is remembered of a PDF: all of them would fill the memory of a large site. */
interface Known {
  /** Under which it is kept. */
  name: string;
  /** In bytes. */
  size: number;
}

const known = new Map<string, Promise<Known | undefined>>();

// Whoever writes sees what was just saved, so that nothing is remembered then.
function setOnce(brief: Pick<Brief, 'id'>, language: string | undefined): Promise<Known | undefined> {
  const key = `${language ?? ''} ${brief.id}`;
  const made =
    known.get(key) ?? set(brief, language).then((done) => done && { name: done.name, size: done.pdf.length });
  if (!import.meta.env.DEV) known.set(key, made);
  return made;
}

async function set(
  { id }: Pick<Brief, 'id'>,
  language: string | undefined,
): Promise<{ pdf: Uint8Array; name: string } | undefined> {
  const { model, edition, prose } = await getView(language);
  const brief = model.briefs.find((one) => one.id === id);
  if (!brief) return undefined;
  const context = { edition, model, prose, site: model.site, today: today() };
  const manuscript = await manuscriptOf(brief, context);
  return manuscript && typesetUnder(manuscript);
}
