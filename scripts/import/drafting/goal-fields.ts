import type { Taken } from '../draft/draft.ts';
import { findGoals, findLabelledGoals, findSdgIndicators } from '../recognise/goal.ts';
import { findThemes } from '../recognise/theme.ts';
import type { Draft, Reference } from '../draft/draft.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { isNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { putAway, referTo, take, understand, type Desk } from './desk.ts';

/** The goals and targets of the 2030 Agenda that a document names, each once. */
export function sdgTargetsOf(desk: Desk): Taken<string>[] {
  const found: Taken<string>[] = [];
  for (const section of desk.sections)
    for (const line of section.lines) {
      const isLabelled = isNamed(section, 'goals');
      const codes = isLabelled ? [] : findSdgIndicators(line.text, desk.reading);
      // Of "indicator 1.3.1" the beginning is no target.
      const goals = goalsIn(desk, isLabelled ? section.label : undefined, line).filter(
        ({ at }) => !codes.some((code) => at >= code.at && at < code.at + code.written.length),
      );
      if (isLabelled && goals.length > 0) {
        understand(desk, section.label);
        putAway(desk, line);
      }
      if (line.kind === 'item' && goals.length > 0 && line.text.length < 400) putAway(desk, line);
      for (const { value, sure, why } of goals)
        if (!found.some((one) => one.value === value)) found.push(take(value, line, sure, why));
    }
  return found;
}

// Under a label bare numbers are goals too.
function goalsIn({ reading }: Desk, label: SourceLine | undefined, line: SourceLine) {
  const texts =
    label === undefined ? [line.text] : [`SDG ${line.text}`, line.text, `${label.text}: ${line.text}`];
  const find = label === undefined ? findGoals : findLabelledGoals;
  const found = texts.map((text) => find(text, reading).filter(({ sure }) => sure !== 'guess'));
  return found.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The themes that a document is tagged with, or `all`. */
export function themesOf(
  desk: Desk,
  lines: readonly SourceLine[] = [],
): Taken<'all'> | Reference[] | undefined {
  const labelled = desk.sections.filter((section) => isNamed(section, 'themes'));
  const tags = [...labelled.flatMap((section) => section.lines), ...lines];
  const all = tags.find(({ text }) => isAll(text));
  if (all !== undefined) {
    understand(desk, ...labelled.map(({ label }) => label));
    putAway(desk, all);
    return take('all', all, 'certain');
  }
  const references = tags.flatMap((line) => {
    const themes = findThemes(
      line.text,
      desk.reading,
      !lines.includes(line) || /(?:[,;·|].*){2}/u.test(line.text),
    );
    if (themes.length > 0) putAway(desk, line);
    return themes.map(({ value, sure, why }) =>
      referTo(themeDraft(desk, value.title, value.entry?.id, line), line, sure, why),
    );
  });
  if (references.length === 0) return undefined;
  understand(desk, ...labelled.map(({ label }) => label));
  return references.filter(({ to }, i) => references.findIndex((one) => one.to === to) === i);
}

/** Whether a line says that a thing concerns every theme. */
export function isAll(text: string): boolean {
  return sectionWords('und').some(({ allThemes }) =>
    listed(allThemes).some((word) => foldedLabel(word) === foldedLabel(text)),
  );
}

function themeDraft(desk: Desk, title: string, id: string | undefined, line: SourceLine): Draft {
  const there = desk.drafts.find(
    ({ collection, fields }) =>
      collection === 'themes' &&
      fields.title !== undefined &&
      'value' in fields.title &&
      fields.title.value === title,
  );
  if (there !== undefined) return there;
  const draft: Draft = {
    collection: 'themes',
    id,
    fields: { title: take(title, line) },
    document: desk.document,
  };
  desk.drafts.push(draft);
  return draft;
}
