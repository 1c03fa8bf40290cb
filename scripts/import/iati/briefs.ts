import { isPartialDate } from '../../../src/domain/partial-date.ts';
import { briefKinds } from '../../../src/schemas/terms.ts';
import { refer, taken, type DraftValue, type Taken } from '../draft/draft.ts';
import type { ActivityReading } from './activity-reading.ts';
import { briefIndicatorsOf } from './brief-indicators.ts';
import { budgetsOf, yearsOf } from './budgets.ts';
import { relationOf, statusOf } from './codes.ts';
import { activityPeriod, lastChanged } from './dates.ts';
import { described } from './descriptions.ts';
import { documentsOf } from './documents.ts';
import { attributeOf, childOf, childrenOf, codeOf } from './element.ts';
import { filled, periodField, withBody } from './entry-draft.ts';
import type { Gathering } from './gathering.ts';
import { goalsOf } from './goals.ts';
import { textOf } from './narratives.ts';
import { participantsOf } from './participants.ts';
import { identifierOf, type Register, type Registered } from './register.ts';

/** Fills the draft of a brief with what its activity says. */
export function fillBrief(
  registered: Registered,
  reading: ActivityReading,
  gathering: Gathering,
  register: Register,
): void {
  const { activity, lines } = reading;
  const { draft } = registered;
  const period = activityPeriod(reading);
  const { summary, body, bodies } = described(childrenOf(activity, 'description'), reading);
  const budgets = budgetsOf(activity, reading).filter(
    ({ isIndicative }) => !(registered.asks && isIndicative),
  );
  const status = childOf(activity, 'activity-status');
  const standing = statusOf(codeOf(status));
  const parent = parentOf(registered, reading, register);
  Object.assign(
    draft.fields,
    filled({
      title: textOf(childrenOf(activity, 'title'), reading),
      kind: kindOf(registered, reading),
      summary,
      countries: gathering.countries.of(reading),
      status: status && standing && taken(standing, lines.of(status)),
      code: codeOfProject(reading),
      published: publishedOf(reading),
      period: periodField(period.start, period.end),
      parent,
      related: relatedOf(registered, reading, register),
      participants: participantsOf(reading, gathering.organisations),
      contacts: gathering.contacts.of(reading).map((contact) => ({ contact })),
      themes: gathering.themes.of(reading),
      sdgTargets: goalsOf(reading),
      indicators: briefIndicatorsOf(reading),
      budget: yearsOf(budgets, reading),
      documents: documentsOf(activity, reading),
      updated: lastChanged(reading),
    }),
  );
  withBody(draft, body, bodies);
  if (status && standing === undefined)
    reading.notes.tell('A status is none that IATI knows: it was left out', status);
}

function kindOf(
  { asks, hasAsks, hasChildren }: Registered,
  { activity, lines, isOwn }: ActivityReading,
): Taken {
  const line = lines.of(activity);
  const own = isOwn ? attributeOf(activity, 'own:kind') : undefined;
  if (own !== undefined && Object.hasOwn(briefKinds, own)) return taken(own, line);
  if (asks || hasAsks) return taken('donor-brief', line, 'likely', 'it asks for money');
  return hasChildren
    ? taken('programme', line, 'likely', 'other activities are part of it')
    : taken('project', line, 'likely', 'no other activity is part of it');
}

function publishedOf({ activity, lines, isOwn }: ActivityReading): Taken | undefined {
  const published = isOwn ? attributeOf(activity, 'own:published') : undefined;
  return published !== undefined && isPartialDate(published)
    ? taken(published, lines.of(activity))
    : undefined;
}

// What whoever reports calls it: other identifiers are those of others. In files of others it is their identifier where
// they give no code: a reader finds the activity by it, and so does the next import.
function codeOfProject(reading: ActivityReading): Taken<string> | undefined {
  const { activity, lines, isOwn } = reading;
  const [element] = childrenOf(activity, 'other-identifier').filter(
    (one) => attributeOf(one, 'type') === 'A1',
  );
  const code = codeOf(element, 'ref');
  if (element && code !== undefined) return taken(code, lines.of(element));
  const [identifier, itself] = [identifierOf(activity), childOf(activity, 'iati-identifier')];
  if (isOwn || identifier === undefined || identifier !== itself?.text.trim()) return undefined;
  return taken(identifier, lines.of(itself), 'likely', 'its identifier in IATI: the file has no other code');
}

function parentOf(
  { parent }: Registered,
  reading: ActivityReading,
  register: Register,
): DraftValue | undefined {
  const draft = parent === undefined ? undefined : register.byIdentifier.get(parent)?.draft;
  if (draft?.collection !== 'briefs') return undefined;
  const naming = childrenOf(reading.activity, 'related-activity').find(
    (one) => relationOf(attributeOf(one, 'type')) === 'parent' && attributeOf(one, 'ref') === parent,
  );
  return refer(draft, reading.lines.of(naming ?? reading.activity));
}

function relatedOf({ draft }: Registered, reading: ActivityReading, register: Register): DraftValue[] {
  const { activity, lines } = reading;
  return childrenOf(activity, 'related-activity').flatMap((element) => {
    const relation = relationOf(attributeOf(element, 'type'));
    const other = register.byIdentifier.get(attributeOf(element, 'ref') ?? '')?.draft;
    // That of a child is told where the child names its parent.
    if (other && relation === 'child') lines.understand(element);
    if (relation !== 'sibling' || other?.collection !== 'briefs' || other === draft) return [];
    return [refer(other, lines.of(element))];
  });
}
