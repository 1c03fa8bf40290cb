import type { Draft, Taken } from '../draft/draft.ts';
import { findPhases } from '../recognise/ordinal.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import { headingName } from '../sections/heading-name.ts';
import { sectionsNamed, untilTheNext, type Section } from '../sections/section.ts';
import { listed, sectionWords, type SectionName } from '../words/sections.ts';
import type { CountryOfDocument } from './country-draft.ts';
import { putAway, referTo, take, type Desk, type OpenFields } from './desk.ts';
import { deskOf } from './part-desk.ts';
import { draftResult } from './result-draft.ts';
import { levelOf } from './result-level.ts';

/**
 * The parts of a document that are a result each: a heading, and below it labels that tell when it was achieved or how far
 * it reaches, with one fact more. A part that has a period or a sum of its own is a project.
 */
export function resultParts(desk: Desk): Section[] {
  return desk.sections.filter((section) => {
    const { label, names } = section;
    if (label?.kind !== 'heading' || names.length > 0) return false;
    if (findPhases(label.text, desk.reading).length > 0) return false;
    const parts = untilTheNext(desk.sections, section);
    const inner = parts.filter((one) => one !== section && one.label?.kind === 'heading');
    if (inner.some((one) => one.names.length === 0)) return false;
    const has = (...wanted: readonly SectionName[]) =>
      sectionsNamed(parts, ...wanted).some(({ lines }) => lines.length > 0);
    if (has('duration', 'start', 'budget', 'amount')) return false;
    const told = [has('level'), has('date', 'adopted', 'launched'), has('outputCode', 'programmeCode')];
    const beside = [has('partners'), has('donors'), has('goals'), has('contribution')];
    const facts = [...told, ...beside].filter(Boolean).length;
    return facts > 1 && (told.some(Boolean) || isNumberedResult(label.text));
  });
}

// "Result 4.1: Voters can register close to home"
function isNumberedResult(text: string): boolean {
  const word = /^(\p{L}+)\s\p{Nd}{1,2}(?:\.\p{Nd}{1,2})?\s?[:：–—-]/u.exec(text)?.[1];
  return (
    word !== undefined &&
    sectionWords('und').some(({ sections }) =>
      listed(sections.resultAchieved).some((one) => foldedLabel(one) === foldedLabel(word)),
    )
  );
}

/** Drafts the result of each of these parts. */
export function resultCards(
  desk: Desk,
  parts: readonly Section[],
  country: CountryOfDocument | undefined,
): Draft[] {
  return parts.map((section) => {
    const own = deskOf(desk, untilTheNext(desk.sections, section));
    const { label } = section;
    putAway(desk, label);
    const draft = draftResult(own);
    const fields: OpenFields = draft.fields;
    if (label !== undefined) fields['title'] = take(headingName(label.text), label);
    const level: Taken<string> | undefined = levelOf(own);
    if (level !== undefined) fields['kind'] = level;
    fields['country'] ??= country && referTo(country.draft, country.lines, country.sure, country.why);
    return draft;
  });
}
