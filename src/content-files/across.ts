import { rules } from '../checks/rules.ts';
import type { Problem } from '../domain/problem.ts';
import type { CorpusOfFiles } from './corpus.ts';

/** The names of the rules across entries whose breach is of that severity. */
export function rulesOf(wanted: Problem['severity']): string[] {
  return Object.entries(rules).flatMap(([name, { severity }]) => (severity === wanted ? [name] : []));
}

/** Everything that breaks a rule across entries, by its name. */
export function findAcross(name: string, { corpus, readBy }: CorpusOfFiles): Problem[] {
  const { severity, find } = rules[name] ?? {};
  if (!severity || !find) return [];
  return find(corpus).flatMap(
    ({ entry, ...fault }) => readBy.get(entry)?.problem(severity, name, fault) ?? [],
  );
}
