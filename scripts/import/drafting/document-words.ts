import { foldedLabel } from '../sections/folded-label.ts';
import { listed, sectionWords } from '../words/sections.ts';

/** Whether a line says what kind of document it stands in: `Project brief`, `At a glance`. */
export function isDocumentWord(text: string): boolean {
  const folded = foldedLabel(text);
  return sectionWords('und').some(({ documents, news, sections, works }) =>
    [documents, news, sections.glance, sections.summary, works].some((list) =>
      listed(list).some((word) => foldedLabel(word) === folded),
    ),
  );
}
