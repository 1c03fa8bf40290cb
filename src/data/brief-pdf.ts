import { today } from '../content-files/today.ts';
import type { Brief } from '../model/model.ts';
import { CannotBeSet, typeset } from '../press/typst.ts';
import { manuscriptOf } from './brief-manuscript.ts';
import { languagePaths } from './paths.ts';
import { getView } from './view.ts';

const made = new Map<string, Promise<Uint8Array | undefined>>();

/**
 * A brief as a PDF, made once for whoever links to it and whoever writes it down; undefined where it cannot be made.
 * @param language the site's own when left out
 */
export function briefPdf({ id }: Pick<Brief, 'id'>, language?: string): Promise<Uint8Array | undefined> {
  const key = `${language ?? ''} ${id}`;
  const known = made.get(key) ?? make(id, language);
  // Whoever writes sees what was just saved: the view is then another one.
  if (!import.meta.env.DEV) made.set(key, known);
  return known;
}

/** A PDF for each brief that can be on paper, in every language. */
export async function briefPdfPaths(): Promise<{ params: { language: string | undefined; id: string } }[]> {
  const paths = [];
  for (const { params } of await languagePaths())
    for (const { id } of (await getView(params.language)).model.briefs)
      if (await briefPdf({ id }, params.language)) paths.push({ params: { ...params, id } });
  return paths;
}

async function make(id: string, language: string | undefined): Promise<Uint8Array | undefined> {
  const { model, edition, prose } = await getView(language);
  const brief = model.briefs.find((one) => one.id === id);
  if (!brief) return undefined;
  try {
    const context = { edition, model, prose, site: model.site, today: today() };
    const manuscript = await manuscriptOf(brief, context);
    return manuscript && (await typeset(manuscript));
  } catch (error) {
    if (error instanceof CannotBeSet) return undefined;
    throw error;
  }
}
