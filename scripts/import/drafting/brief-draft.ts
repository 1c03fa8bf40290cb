import type { Draft } from '../draft/draft.ts';
import { sectionsNamed } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { bodyLines } from './body-lines.ts';
import { codeOf, periodOf, statusOf } from './brief-facts.ts';
import { budgetOf } from './budget-fields.ts';
import { contactsField, contactsOf } from './contact-drafts.ts';
import { countriesOf } from './country-draft.ts';
import { orNothing, putAway, referTo, take, understand, type Desk, type OpenFields } from './desk.ts';
import { documentsOf } from './document-links.ts';
import { publishedOf } from './document-date.ts';
import { subtitleOf, titleOf, quotedTitle, type DocumentTitle } from './document-title.ts';
import { figuresFrom } from './figure-fields.ts';
import { frameworksOf } from './framework-fields.ts';
import { sdgTargetsOf, themesOf } from './goal-fields.ts';
import { achievementsOf } from './output-fields.ts';
import { participantsField, participantsOf } from './participants.ts';
import { reportingOf, sustainabilityOf } from './reporting-fields.ts';
import { summaryFrom } from './sentences.ts';

/** A draft whose fields may still be added to. */
export interface OpenBrief extends Draft {
  fields: OpenFields;
}

/**
 * Drafts the brief that a document is: what its labels say, and its paragraphs as the text.
 * @param title another than the document's own
 */
export function briefDraft(desk: Desk, title: DocumentTitle | undefined = titleOf(desk)): OpenBrief {
  if (title !== undefined && title.text.length > 0.7 * (title.lines[0]?.text.length ?? 0))
    putAway(desk, ...title.lines);
  const brief: OpenBrief = { collection: 'briefs', fields: {}, document: desk.document };
  desk.drafts.push(brief);
  const countries = countriesOf(desk);
  const { outputs, outcomes } = achievementsOf(desk);
  const themes = themesOf(desk);
  Object.assign(brief.fields, {
    title: title && take(title.text, title.lines, title.sure, title.why),
    subtitle: subtitleUnder(desk) ?? (title && subtitleOf(desk, title)),
    kind: kindOf(desk, title),
    countries: orNothing(countries.map(({ draft, lines, sure, why }) => referTo(draft, lines, sure, why))),
    status: statusOf(desk),
    code: codeOf(desk),
    period: periodOf(desk),
    participants: orNothing(participantsField(desk, participantsOf(desk))),
    contacts: orNothing(contactsField(contactsOf(desk))),
    themes: themes !== undefined && 'value' in themes ? undefined : themes,
    sdgTargets: orNothing(sdgTargetsOf(desk)),
    outcomes: orNothing(outcomes),
    outputs: orNothing(outputs),
    budget: orNothing(budgetOf(desk)),
    frameworks: orNothing(frameworksOf(desk)),
    published: publishedOf(desk),
    documents: orNothing(documentsOf(desk)),
    reporting: reportingOf(desk),
    sustainability: sustainabilityOf(desk),
  } satisfies OpenFields);
  addText(desk, brief);
  for (const section of sectionsNamed(desk.sections, 'glance', 'followUs')) understand(desk, section.label);
  return brief;
}

function subtitleUnder(desk: Desk) {
  const [line] = sectionsNamed(desk.sections, 'subtitle').flatMap(({ lines }) => lines);
  return line && line.text.length < 200 ? take(line.text, line) : undefined;
}

/** The summary, the figures and the text of a brief, of the paragraphs that are left. */
export function addText(desk: Desk, brief: OpenBrief): void {
  const texts = bodyLines(desk);
  const situation = ['summary', 'background', 'objective'].flatMap((name) =>
    sectionsNamed(desk.sections, name as 'summary').flatMap(({ lines }) => lines),
  );
  const summary = summaryFrom(
    situation.length > 0 ? situation : texts.filter(({ kind }) => kind !== 'heading'),
  );
  brief.fields.summary =
    summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text');
  brief.fields.figures = orNothing(figuresFrom(desk, situation.length > 0 ? situation : texts));
  brief.body = withoutSummary(texts, summary);
}

// A paragraph that is the summary is not repeated.
function withoutSummary(
  texts: readonly SourceLine[],
  summary: { text: string; line: SourceLine } | undefined,
): SourceLine[] {
  return texts.filter((line, i) => {
    if (line.text === summary?.text) return false;
    const next = texts[i + 1];
    // A heading of which nothing is left.
    return line.kind !== 'heading' || next?.text !== summary?.text || texts[i + 2]?.kind !== 'heading';
  });
}

function isOnProgramme(text: string): boolean {
  return wordPattern('programmes').test(text) && !isOnProject(text);
}

function isOnProject(text: string): boolean {
  return /proje[ck]t|projeto|projet|proyecto|مشروع|ໂຄງການ/iu.test(text);
}

function kindOf(desk: Desk, title: DocumentTitle | undefined) {
  const quotedName = quotedTitle(desk);
  const [labelled] = sectionsNamed(desk.sections, 'title').flatMap(({ label }) => (label ? [label] : []));
  const line = labelled ?? title?.lines[0];
  if (line === undefined) return undefined;
  const noun = quotedName !== undefined && quotedName.text === title?.text ? quotedName.noun : line.text;
  // "Programme number": what its facts are called by tells as well.
  const facts = sectionsNamed(desk.sections, 'code', 'duration', 'budget');
  const called = facts.flatMap(({ label }) => (label ? [label] : [])).find(({ text }) => isOnProgramme(text));
  if (called !== undefined && !isOnProgramme(noun) && !isOnProject(noun))
    return take('programme', called, 'likely', 'by what its facts call it');
  const isProgramme = isOnProgramme(noun);
  return isProgramme
    ? take('programme', line, 'likely', 'by what it calls itself')
    : take('project', line, 'likely', 'no word makes it a programme');
}
