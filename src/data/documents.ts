import { getModel } from './content.ts';

/** The files of `media/` that a published entry offers to read: only these are copied to the site. */
export async function documentFiles(): Promise<string[]> {
  const { briefs, results, updates } = await getModel();
  const documents = [...briefs, ...results, ...updates].flatMap(({ documents: of = [] }) => of);
  return [...new Set(documents.flatMap(({ file }) => (file === undefined ? [] : [file])))];
}
