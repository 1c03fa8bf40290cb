import { briefMarkdown } from '../formats/brief-markdown.ts';
import { renderBody } from './body.ts';
import { getView } from './view.ts';

/**
 * A brief as Markdown, for programs that read; undefined where there is no such brief.
 * @param language the site's own when left out
 */
export async function markdownOf(id: string, language?: string): Promise<string | undefined> {
  const { model, edition, prose } = await getView(language);
  const brief = model.briefs.find((one) => one.id === id);
  if (!brief) return undefined;
  const body = renderBody(brief, model, { ...prose, href: edition.absolute, topLevel: 3 });
  return briefMarkdown(brief, body, edition);
}
