import type { Edition } from '../../i18n/edition.ts';
import type { Inline, Node } from '../booklet/node.ts';
import { rich, verbatim } from '../rich.ts';

/** A term, and what it is; without the latter there is no such fact. */
export type Fact = [term: string, value: string | Inline[] | undefined];

/** Facts in a list; none where there is nothing to say. */
export function factsNode(facts: readonly Fact[], edition: Edition): Node[] {
  const rows = facts.flatMap(([term, value = '']) =>
    value.length === 0
      ? []
      : [{ term: rich(term, edition), value: typeof value === 'string' ? rich(value, edition) : value }],
  );
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

/** Words that lead somewhere; an address is told to the letter. */
export function linkTo(text: string, href: string, edition: Edition): Inline[] {
  const runs = text === href ? verbatim(text, edition) : rich(text, edition);
  return runs.map((run) => ({ ...run, href }));
}
