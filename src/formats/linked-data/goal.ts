import type { DefinedTermLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Goal } from '../../model/model.ts';
import { goalText, goalTitle } from '../../i18n/goal-title.ts';
import { idOf, type Node } from './node.ts';

/** Where the United Nations name the goals and targets for machines (https://metadata.un.org/sdg). */
const agenda = 'http://metadata.un.org/sdg';

/** A goal or target of the 2030 Agenda, for machines: the United Nations’ own term, in the page's language. */
export function linkedGoal(goal: Goal, { edition }: Pick<Frame, 'edition'>): Node<DefinedTermLeaf> {
  return {
    '@type': 'DefinedTerm',
    '@id': idOf(goal.path, edition),
    name: goalTitle(goal.id, edition),
    description: goalText(goal.id, edition),
    termCode: goal.id,
    inDefinedTermSet: agenda,
    sameAs: `${agenda}/${goal.id}`,
  };
}
