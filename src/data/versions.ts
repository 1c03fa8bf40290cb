import type { ModelInLanguage } from '../formats/narratives.ts';
import { getModel } from './model.ts';

/** The content in every language of the site, with its marks, the one it was written in first. */
export async function getVersions(): Promise<[ModelInLanguage, ...ModelInLanguage[]]> {
  const { languages, defaultLanguage } = (await getModel()).site;
  const others = languages.filter((language) => language !== defaultLanguage);
  const inOthers = others.map(async (language) => ({ language, model: await getModel(language) }));
  return [{ language: defaultLanguage, model: await getModel() }, ...(await Promise.all(inOthers))];
}
