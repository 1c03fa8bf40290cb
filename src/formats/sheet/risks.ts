import type { Edition } from '../../i18n/edition.ts';
import type { Brief } from '../../model/model.ts';
import type { Table } from './section.ts';

/** What could go wrong, and what is done about it. */
export function risksOf({ risks }: Brief, { words: { brief: w, levels } }: Edition): Table {
  return {
    title: w.risks,
    columns: [w.risk, w.likelihood, w.impact, w.mitigation],
    widths: [4, 0, 0, 5],
    rows: risks.map(({ title, likelihood, impact, mitigation }) => [
      title,
      levels[likelihood],
      levels[impact],
      mitigation,
    ]),
  };
}
