import { statusOf } from '../../i18n/brief-line.ts';
import type { Edition } from '../../i18n/edition.ts';
import { goalTitle } from '../../i18n/goal-title.ts';
import { inRoles } from '../../i18n/participants.ts';
import type { Brief } from '../../model/model.ts';
import { rich } from '../rich.ts';
import type { Node } from './node.ts';

/** A brief at a glance: a row for each fact that it states. */
export function glanceNode(brief: Brief, edition: Edition): Node {
  const { format, words, joined } = edition;
  const { brief: w } = words;
  const share = (percentage: number | undefined) => percentage !== undefined && format.percent(percentage);
  const rows: [term: string, texts: (string | undefined)[]][] = [
    [w.formalName, [brief.subtitle]],
    [w.countries, brief.countries.map((country) => noted(country.name, share(brief.shares.get(country))))],
    [w.period, [brief.period && format.period(brief.period)]],
    [w.status, [statusOf(brief, edition)]],
    ...inRoles(brief.participants, edition).map(({ term, organisations }): [string, string[]] => [
      term,
      organisations.map(({ name }) => name),
    ]),
    [w.parent, [brief.parent?.title]],
    [
      w.frameworks,
      brief.frameworks.map(({ title, period }) => noted(title, period && format.period(period))),
    ],
    [
      w.reporting,
      [brief.reporting && joined([brief.reporting.channel, words.frequencies[brief.reporting.frequency]])],
    ],
    [w.themes, brief.themes.map(({ title }) => title)],
    [w.goals, brief.sdgTargets.map((code) => goalTitle(code, edition))],
    [w.code, [brief.code]],
    [w.date, [brief.publishedNote ?? format.date(brief.published)]],
  ];
  return {
    kind: 'facts',
    rows: rows
      .map(([term, texts]) => ({ term, text: joined(texts) }))
      .filter(({ text }) => text !== '')
      .map(({ term, text }) => ({ term: rich(term, edition), value: rich(text, edition) })),
  };
}

function noted(text: string, note: string | false | undefined): string {
  return note ? `${text} (${note})` : text;
}
