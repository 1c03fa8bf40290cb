import { isIatiIdentifier } from '../../../src/domain/iati-identifier.ts';
import { plainWords } from '../../../src/domain/written.ts';
import { taken, type Draft, type Taken } from '../draft/draft.ts';
import type { ActivityReading, FileReading } from './activity-reading.ts';
import { organisationTypeOf } from './codes.ts';
import { attributeOf, type IatiElement } from './element.ts';
import { openDraft, type OpenDraft } from './entry-draft.ts';
import { textOf } from './narratives.ts';

/** The organisations of a file, each once, by its identifier or its name. */
export interface Organisations {
  /** The one that an element names; undefined where it names none. */
  named(element: IatiElement, reading: ActivityReading): Draft | undefined;
  /** Whoever reports an activity; undefined where nobody is named. */
  reporter(element: IatiElement | undefined, reading: ActivityReading): Draft | undefined;
  drafts(): readonly Draft[];
}

/** Gathers the organisations of one document. */
export function createOrganisations(file: Pick<FileReading, 'document' | 'reading'>): Organisations {
  const byRef = new Map<string, OpenDraft>();
  const byName = new Map<string, OpenDraft>();
  const all: OpenDraft[] = [];
  // What a reporter is said to be counts only where nothing else says it: it may be a setting of a site.
  const reported = new Map<
    OpenDraft,
    { ref: OpenDraft['fields'][string]; type: OpenDraft['fields'][string] }
  >();

  const find = (
    element: IatiElement,
    reading: ActivityReading,
    isReporter: boolean,
  ): OpenDraft | undefined => {
    const name = nameIn(element, reading);
    const ref = refOf(element);
    const key = name && keyOf(name.value);
    if (key === undefined && ref === undefined) return undefined;
    const ofRef = ref === undefined ? undefined : byRef.get(ref);
    // In a file of our own, two that share a reporter's identifier are told apart by their names.
    const found = ofRef ?? (key === undefined ? undefined : byName.get(key));
    const draft = found ?? openDraft('organisations', file.document);
    if (!found) all.push(draft);
    if (ref !== undefined && !byRef.has(ref)) byRef.set(ref, draft);
    if (key !== undefined && !byName.has(key)) byName.set(key, draft);
    learn(draft, element, reading, isReporter, name);
    return draft;
  };

  const learn = (
    draft: OpenDraft,
    element: IatiElement,
    reading: ActivityReading,
    isReporter: boolean,
    name: Taken<string> | undefined,
  ) => {
    const { fields } = draft;
    const line = reading.lines.of(element);
    const ref = refOf(element);
    const type = organisationTypeOf(attributeOf(element, 'type'));
    const said = {
      ref: ref === undefined ? undefined : taken(ref, line),
      type: type === undefined ? undefined : taken(type, line),
    };
    if (name) {
      const before = fields['name'];
      fields['name'] = better(before, name);
      if (fields['name'] === before) reading.lines.understandLines(name.lines);
    } else if (fields['name'] === undefined && ref !== undefined) {
      const known = file.reading.known.entries('organisations').find(({ raw }) => raw['iatiRef'] === ref);
      if (!known) {
        fields['name'] = taken(ref, line, 'guess', 'the file gives no name, only this identifier');
        reading.notes.tell('An organisation has an identifier and no name: write its name', element);
      }
    }
    if (isReporter && reading.isOwn) {
      if (!reported.has(draft)) reported.set(draft, said);
      return;
    }
    tellOtherRef(draft, said.ref?.value, element, reading);
    fields['iatiRef'] ??= said.ref;
    fields['type'] ??= said.type;
  };

  return {
    named: (element, reading) => find(element, reading, false),
    reporter: (element, reading) => (element === undefined ? undefined : find(element, reading, true)),
    drafts() {
      for (const [{ fields }, { ref, type }] of reported) {
        fields['iatiRef'] ??= ref;
        fields['type'] ??= type;
      }
      return all;
    },
  };
}

function tellOtherRef(
  draft: OpenDraft,
  ref: string | undefined,
  element: IatiElement,
  { notes }: ActivityReading,
): void {
  const known = draft.fields['iatiRef'];
  if (ref === undefined || known === undefined || !('value' in known) || known.value === ref) return;
  notes.tell(
    `An organisation stands there under a second identifier, ${ref}: the first one was kept`,
    element,
  );
}

// A name in another language is a name all the same.
function nameIn(element: IatiElement, reading: ActivityReading): Taken<string> | undefined {
  const name = textOf([element], reading);
  return name && { ...name, sure: 'certain', why: undefined };
}

function refOf(element: IatiElement): string | undefined {
  const ref = attributeOf(element, 'ref');
  return ref !== undefined && isIatiIdentifier(ref) ? ref : undefined;
}

// As a name is looked for: without what is no word.
function keyOf(name: string): string | undefined {
  const words = plainWords(name);
  return words === '' ? undefined : words;
}

// Of two spellings the one that is not in capitals throughout.
function better(before: OpenDraft['fields'][string], now: Taken<string>) {
  if (before === undefined || !('value' in before)) return now;
  const isLoud = (text: unknown) =>
    typeof text === 'string' && text.length > 8 && text === text.toUpperCase();
  if (before.sure === 'guess' || (isLoud(before.value) && !isLoud(now.value))) return now;
  return before;
}
