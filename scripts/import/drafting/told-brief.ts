import type { Reading } from '../recognise/reading.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { briefDraft, type OpenBrief } from './brief-draft.ts';
import { openDesk, take, type Desk } from './desk.ts';
import { projectCarriedOut, projectInText, type NamedProject } from './named-project.ts';
import { participantsOf } from './participants.ts';

/** Whether the sentences of a document name one project, and say who pays for it or carries it out. */
export function isToldOf(document: SourceDocument, reading: Reading): boolean {
  const desk = openDesk(document, reading);
  return projectOf(desk) !== undefined && isSaidOf(desk);
}

/** Drafts the brief of the one project that sentences name, with who takes part; undefined where they do not. */
export function toldBriefDraft(desk: Desk): OpenBrief | undefined {
  const project = projectOf(desk);
  if (project === undefined || !isSaidOf(desk)) return undefined;
  const brief = briefDraft(desk, project.title);
  brief.fields.kind = take('project', project.title.lines, 'likely', 'by what it calls itself');
  brief.fields.code ??= project.code;
  brief.fields.period ??= project.period;
  return brief;
}

function projectOf(desk: Desk): NamedProject | undefined {
  return projectInText(desk) ?? projectCarriedOut(desk);
}

function isSaidOf(desk: Desk): boolean {
  return participantsOf(desk).some(({ role }) => role === 'implementing' || role === 'funding');
}
