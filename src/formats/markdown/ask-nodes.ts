import { partsOf } from '../../domain/parts-of.ts';
import { askKind } from '../../i18n/ask-name.ts';
import type { Edition } from '../../i18n/edition.ts';
import { askLines } from '../../i18n/sums.ts';
import type { Ask, Contribution } from '../../model/model.ts';
import { bullets, paragraph, type Inline, type Node } from '../booklet/node.ts';
import { rich } from '../rich.ts';
import { factsNode, linkTo } from './facts.ts';
import { strong } from './lines.ts';

/** An ask of a brief: what it buys, what it comes to and where it stands, its parts, and who has given. */
export function askNodes(ask: Ask, edition: Edition): Node[] {
  const { words, absolute } = edition;
  const page = absolute(ask.path);
  return [
    {
      kind: 'heading',
      level: 3,
      text: rich(edition.pair(askKind(ask, edition), ask.title), edition),
    },
    ...paragraph(rich(ask.purpose, edition)),
    ...factsNode(
      [
        [words.nouns.pages.one, linkTo(page, page, edition)],
        [words.brief.status, edition.joined([words.states[ask.state], endOf(ask, edition)])],
        ...askLines(ask, edition),
        [words.ask.time, timeOf(ask, edition)],
        [words.ask.dependsOn, linksTo(ask.dependsOn, edition)],
        [words.ask.neededBy, linksTo(ask.neededBy, edition)],
        [words.ask.answered, linksTo(ask.answeredBy, edition)],
        [words.brief.people, ask.contact && ask.answer.contact.name],
      ],
      edition,
    ),
    ...named(words.paper.delivers, ask.deliverables, edition),
    ...named(words.ask.costs, costsOf(ask, edition), edition),
    ...named(
      words.ask.contributions,
      ask.contributions.map((one) => contributionText(one, ask, edition)),
      edition,
    ),
  ];
}

function endOf({ ended }: Ask, { words, format }: Edition): string | undefined {
  return ended === undefined ? undefined : words.brief.ended(format.date(ended));
}

function timeOf({ period, durationMonths }: Ask, { words, format, joined }: Edition): string {
  const months = durationMonths === undefined ? undefined : format.plural(durationMonths, words.ask.months);
  return joined([period && format.period(period), months]);
}

function linksTo(entries: readonly { called: string; path: string }[], edition: Edition): Inline[] {
  return entries.flatMap(({ called, path }, i) => [
    ...(i === 0 ? [] : [{ text: edition.words.comma }]),
    ...linkTo(called, edition.absolute(path), edition),
  ]);
}

// The largest first, then what no line covers.
function costsOf({ amount, costLines }: Ask, edition: Edition): string[] {
  const { words, format, pair } = edition;
  const { parts, small, rest, excess } = partsOf(
    amount,
    costLines.map(({ category, amount: sum }) => ({ label: category, sum })),
  );
  return [
    ...[...parts, ...small].map(({ label, sum }) => pair(label, format.money(sum))),
    ...(rest && costLines.length > 0 ? [pair(words.ask.costRest, format.money(rest.sum))] : []),
    ...(excess ? [words.ask.costExcess(format.money(excess))] : []),
  ];
}

function contributionText(
  { donor, amount, kind, date, end, lapsed }: Contribution,
  ask: Ask,
  edition: Edition,
): string {
  const { words, format } = edition;
  return edition.joined([
    donor?.name ?? words.ask.anonymous,
    format.money(amount),
    words.contributionKinds[kind],
    format.date(date),
    end && (lapsed ? words.ask.lapsed : words.ask.until)(format.date(end)),
    amount.currency === ask.amount.currency ? undefined : words.funding.outside,
  ]);
}

// A few words, and a list of what they announce.
function named(title: string, items: readonly string[], edition: Edition): Node[] {
  if (items.length === 0) return [];
  const list = items.map((item) => paragraph(rich(item, edition)));
  return [...paragraph(strong(rich(title, edition))), bullets(list)];
}
