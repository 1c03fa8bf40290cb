import { unmarked } from '../domain/marked-text.ts';
import type { Edition } from './edition.ts';

/** What an ask is called by. */
interface Named {
  title: string;
  /** Its number among the phases of its brief; what stands alone has none. */
  order?: number | undefined;
  brief: { title: string };
}

/** "Phase 2" for a phase, "On its own" for what stands alone. */
export function askKind({ order }: Pick<Named, 'order'>, { words, format }: Edition): string {
  return order === undefined ? words.funding.standalone : words.funding.phase(format.number(order));
}

/** A short label for each ask: "Phase 2" for a phase, its title for what stands alone; its brief where that is not enough. */
export function askLabels<Ask extends Named>(asks: readonly Ask[], edition: Edition): Map<Ask, string> {
  return labelled(asks, edition, (ask) => (ask.order === undefined ? ask.title : askKind(ask, edition)));
}

/** The title of each ask, with its kind and its brief where two would read the same. */
export function askTitles<Ask extends Named>(asks: readonly Ask[], edition: Edition): Map<Ask, string> {
  return labelled(asks, edition, ({ title }) => title);
}

/**
 * The asks of a list whose brief must be named beside them: those of two briefs that are called the same, or have the
 * same number.
 */
export function needBrief<Ask extends Named>(asks: readonly Ask[], edition: Edition): ReadonlySet<Ask> {
  const ofPhases = asks.filter(({ order }) => order !== undefined);
  return new Set([...alike(asks, ({ title }) => title), ...alike(ofPhases, (ask) => askKind(ask, edition))]);
}

// What one brief numbers is told apart inside it; across briefs the brief says the rest.
function labelled<Ask extends Named>(
  asks: readonly Ask[],
  edition: Edition,
  labelOf: (ask: Ask) => string,
): Map<Ask, string> {
  const twins = new Set(alike(asks, labelOf));
  return new Map(
    asks.map((ask) => [ask, twins.has(ask) ? edition.joined([labelOf(ask), ask.brief.title]) : labelOf(ask)]),
  );
}

function alike<Ask extends Named>(asks: readonly Ask[], labelOf: (ask: Ask) => string): Ask[] {
  return [...Map.groupBy(asks, (ask) => unmarked(labelOf(ask))).values()].filter(ofManyBriefs).flat();
}

function ofManyBriefs(asks: readonly Named[]): boolean {
  return new Set(asks.map(({ brief }) => brief)).size > 1;
}
