import { today } from '../content-files/today.ts';
import type { Brief } from '../model/model.ts';
import { typeset, type Manuscript } from '../press/typst.ts';
import { manuscriptOf } from './brief-manuscript.ts';
import { languagePaths } from './paths.ts';
import { getView } from './view.ts';

const manuscripts = createMemory<Manuscript>();
const pdfs = createMemory<Uint8Array>();

/**
 * A brief as a PDF, made once for whoever links to it and whoever writes it down; undefined where it has letters that
 * no face has.
 * @param language the site's own when left out
 * @throws CannotBeSet, NoPicture: what stops the build, in words
 */
export function briefPdf({ id }: Pick<Brief, 'id'>, language?: string): Promise<Uint8Array | undefined> {
  return pdfs(id, language, async () => {
    const manuscript = await getManuscript(id, language);
    return manuscript && (await typeset(manuscript));
  });
}

/**
 * How large a brief's PDF is, in bytes, for its page: up to the next 10 kB, as it changes by a few letters each day, and
 * the page need not.
 */
export async function briefPdfSize(brief: Pick<Brief, 'id'>, language?: string): Promise<number | undefined> {
  const pdf = await briefPdf(brief, language);
  return pdf && Math.ceil(pdf.length / 10_000) * 10_000;
}

/** A PDF for each brief that can be on paper, in every language. */
export async function briefPdfPaths(): Promise<{ params: { language: string | undefined; id: string } }[]> {
  const paths = [];
  for (const { params } of await languagePaths())
    for (const { id } of (await getView(params.language)).model.briefs)
      if (await getManuscript(id, params.language)) paths.push({ params: { ...params, id } });
  return paths;
}

function getManuscript(id: string, language: string | undefined): Promise<Manuscript | undefined> {
  return manuscripts(id, language, async () => {
    const { model, edition, prose } = await getView(language);
    const brief = model.briefs.find((one) => one.id === id);
    return brief && manuscriptOf(brief, { edition, model, prose, site: model.site, today: today() });
  });
}

type Making<Thing> = () => Promise<Thing | undefined>;

// Whoever writes sees what was just saved, so that nothing is remembered then.
function createMemory<Thing>() {
  const known = new Map<string, ReturnType<Making<Thing>>>();
  return (id: string, language: string | undefined, make: Making<Thing>): ReturnType<Making<Thing>> => {
    const key = `${language ?? ''} ${id}`;
    const thing = known.get(key) ?? make();
    if (!import.meta.env.DEV) known.set(key, thing);
    return thing;
  };
}
