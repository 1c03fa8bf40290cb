import type { Brief } from '../../model/model.ts';
import type { Prose } from '../../model/prose.ts';
import type { Edition } from '../../i18n/edition.ts';
import { planTitles } from '../../i18n/plan-titles.ts';

/** The table of contents of a brief's page: the story's own headings, then the sections that are there. */
export function briefContents(
  brief: Brief,
  { headings, language }: Pick<Prose, 'headings' | 'language'>,
  edition: Edition,
): { id: string; text: string }[] {
  const { brief: w, sources } = edition.words;
  const titles = planTitles(brief, edition);
  const story = headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, text }) => ({ id, text: edition.said(text, language ?? edition.language) }));
  const sections: [string, string, boolean][] = [
    ['the-payers', w.payers.title, true],
    ['the-figures', w.figures, brief.figures.length > 0],
    ['the-outcomes', titles.outcomes, brief.outcomes.length > 0],
    ['the-outputs', titles.outputs, brief.outputs.length > 0],
    ['the-theory', w.theory, brief.theoryOfChange.length > 0],
    ['the-sustainability', w.sustainability, brief.sustainability !== undefined],
    ['the-indicators', w.indicators, brief.indicators.length > 0],
    ['the-budget', w.budget, brief.budget.length > 0],
    ['the-risks', w.risks, brief.risks.length > 0],
    ['the-results', w.results, brief.results.length > 0],
    ['the-updates', w.updates, brief.updates.length > 0],
    ['the-gallery', w.gallery, brief.gallery.length > 0],
    ['the-documents', w.documents, brief.documents.length > 0],
    ['the-sources', sources.title, brief.sources.length > 0],
    ['the-people', w.people, true],
    ['the-glance', w.glance, true],
  ];
  const changes = brief.changes.length > 0 ? [{ id: 'the-changes', text: w.changes }] : [];
  return [
    ...changes,
    ...story,
    ...sections.filter(([, , there]) => there).map(([id, text]) => ({ id, text })),
  ];
}
