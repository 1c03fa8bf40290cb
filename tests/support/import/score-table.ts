import { precision, recall, sum, type Score, type Tally } from './score.ts';

/** The scores of several documents as a table: each document, each kind of fact, and all. */
export function scoreTable(scores: Readonly<Record<string, Score>>): string {
  const kinds = new Map<string, Tally[]>();
  for (const { byKind } of Object.values(scores))
    for (const [kind, tally] of byKind) kinds.set(kind, [...(kinds.get(kind) ?? []), tally]);
  const rows = [
    ...Object.entries(scores).map(([name, tally]) => row(name, tally)),
    '',
    ...[...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([kind, tallies]) => row(kind, sum(tallies))),
    '',
    row('all', sum(Object.values(scores))),
  ];
  return [`${'precision'.padStart(36)} recall  right wrong missed`, ...rows].join('\n');
}

/** What was missed and what was wrong, by document. */
export function slips(scores: Readonly<Record<string, Score>>): string {
  return Object.entries(scores)
    .flatMap(([name, { missedFacts, wrongFacts }]) => [
      ...missedFacts.map((fact) => `${name}: missed ${fact}`),
      ...wrongFacts.map((fact) => `${name}: wrong ${fact}`),
    ])
    .join('\n');
}

function row(name: string, tally: Tally): string {
  const { right, wrong, missed } = tally;
  const shares = [precision(tally), recall(tally)].map((share) => share.toFixed(3).padStart(7));
  const counts = [right, wrong, missed].map((count) => String(count).padStart(6));
  return `${name.padEnd(28)} ${shares.join('')} ${counts.join('')}`;
}
