import type { Period } from '../../../src/domain/period.ts';
import { isTaken, type Draft, type DraftFields, type DraftValue, type Taken } from '../draft/draft.ts';
import { originOf } from '../sections/cut-line.ts';
import { sectionsNamed, type Section } from '../sections/section.ts';
import { wordPattern } from '../sections/word-pattern.ts';
import type { SourceLine } from '../source/source-document.ts';
import { askGroups } from './ask-groups.ts';
import { beneficiaryFigures } from './beneficiary-figures.ts';
import { bodyLines } from './body-lines.ts';
import { codeOf, periodOf, statusOf, updatedOf } from './brief-facts.ts';
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
import { yearsBehindTitle } from './titled-years.ts';
import { saidPeriod } from './said-period.ts';

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
  const whole = withoutRequests(desk);
  const { outputs, outcomes } = achievementsOf(whole);
  const themes = themesOf(desk);
  Object.assign(brief.fields, {
    title: title && take(title.text, title.lines, title.sure, title.why),
    subtitle: subtitleUnder(desk) ?? (title && subtitleOf(desk, title)),
    kind: kindOf(desk, title),
    countries: orNothing(countries.map(({ draft, lines, sure, why }) => referTo(draft, lines, sure, why))),
    status: statusOf(desk),
    code: codeOf(desk),
    period: moreExact(periodOf(whole) ?? yearsBehindTitle(desk, title), saidPeriod(desk)),
    participants: orNothing(participantsField(desk, participantsOf(desk))),
    contacts: orNothing(contactsField(contactsOf(desk))),
    themes: themes !== undefined && 'value' in themes ? undefined : themes,
    sdgTargets: orNothing(sdgTargetsOf(desk)),
    outcomes: orNothing(outcomes),
    outputs: orNothing(outputs),
    budget: orNothing(budgetOf(desk)),
    frameworks: orNothing(frameworksOf(desk)),
    published: publishedOf(desk),
    updated: updatedOf(desk),
    documents: orNothing(documentsOf(desk)),
    reporting: reportingOf(desk),
    sustainability: sustainabilityOf(desk),
  } satisfies OpenFields);
  addText(desk, brief);
  for (const section of sectionsNamed(desk.sections, 'glance', 'followUs')) understand(desk, section.label);
  return brief;
}

// "2024–2027" at the head, and its days in a sentence.
function moreExact(
  period: Taken<Period> | undefined,
  told: Taken<Period> | undefined,
): Taken<Period> | undefined {
  if (period === undefined || told === undefined) return period ?? told;
  const { start, end } = period.value;
  const isSame = told.value.start.startsWith(start) && end !== undefined && told.value.end?.startsWith(end);
  return isSame ? told : period;
}

// The months and the deliverables of one phase among several are not those of the whole.
function withoutRequests(desk: Desk): Desk {
  const phases = askGroups(desk).filter(({ phase }) => phase !== undefined);
  if (phases.length < 2) return desk;
  const theirs = new Set(phases.flatMap(({ lines }) => lines));
  const isOfPhase = ({ lines }: Section) => lines.length > 0 && lines.every((line) => theirs.has(line));
  return { ...desk, sections: desk.sections.filter((section) => !isOfPhase(section)) };
}

function subtitleUnder(desk: Desk) {
  const [line] = sectionsNamed(desk.sections, 'subtitle').flatMap(({ lines }) => lines);
  return line && line.text.length < 200 ? take(line.text, line) : undefined;
}

/** The summary, the figures and the text of a brief, of the paragraphs that are left. */
export function addText(desk: Desk, brief: OpenBrief): void {
  const texts = bodyLines(desk);
  const situation = ['summary', 'background', 'objective'].flatMap((name) =>
    sectionsNamed(desk.sections, name as 'summary').flatMap(({ lines }) =>
      lines.filter((line) => !desk.away.has(originOf(line))),
    ),
  );
  const summary = summaryFrom(
    situation.length > 0 ? situation : texts.filter(({ kind }) => kind !== 'heading'),
  );
  brief.fields.summary =
    summary && take(summary.text, summary.line, 'likely', 'the first sentences of its text');
  brief.fields.figures = orNothing(figuresOf(desk, situation.length > 0 ? situation : texts));
  brief.body = withoutSummary(texts, summary);
}

// Of two figures by the same words the first counts.
function figuresOf(desk: Desk, texts: readonly SourceLine[]): DraftFields[] {
  const told = beneficiaryFigures(desk).slice(0, 2);
  const ids = new Set(told.map(({ id }) => valueOf(id)));
  const values = new Set(told.map(({ value }) => valueOf(value)));
  const others = figuresFrom(desk, texts).filter(
    ({ id, value }) => !ids.has(valueOf(id)) && !values.has(valueOf(value)),
  );
  return [...told, ...others];
}

function valueOf(field: DraftValue | undefined): unknown {
  return isTaken(field) ? field.value : undefined;
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

/** Whether the work is a project or a programme, by what it is called. */
export function kindOf(desk: Desk, title: DocumentTitle | undefined) {
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
  const below = isOnProject(noun) ? undefined : lineBelow(desk, title);
  if (below !== undefined && isAProgramme(below.text))
    return take('programme', below, 'likely', 'by what the line below its title calls it');
  const isProgramme = isOnProgramme(noun);
  return isProgramme
    ? take('programme', line, 'likely', 'by what it calls itself')
    : take('project', line, 'likely', 'no word makes it a programme');
}

function lineBelow({ document: { lines } }: Desk, title: DocumentTitle | undefined): SourceLine | undefined {
  const last = title?.lines.at(-1);
  return last === undefined ? undefined : lines[lines.indexOf(last) + 1];
}

// "A three-year programme of the Water Fund"
function isAProgramme(text: string): boolean {
  const begun = /^(?:an?|une?|uma?|una)\s(.{4,40})/iu.exec(text)?.[1] ?? '';
  const noun = wordPattern('programmes').exec(begun);
  return noun !== null && !isOnProject(begun) && begun.slice(0, noun.index).split(/\s+/u).length <= 2;
}
