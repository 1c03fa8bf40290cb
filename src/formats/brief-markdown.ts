import { entryFile } from '../domain/addresses.ts';
import { briefLine } from '../i18n/brief-line.ts';
import type { Edition } from '../i18n/edition.ts';
import { accountLines } from '../i18n/sums.ts';
import type { Brief } from '../model/model.ts';
import type { Prose } from '../model/prose.ts';
import { briefNodes } from './booklet/brief-nodes.ts';
import { glanceNode } from './booklet/glance.ts';
import { inSteps } from './booklet/in-steps.ts';
import { paragraph, type Node } from './booklet/node.ts';
import { section } from './booklet/sections.ts';
import { askNodes } from './markdown/ask-nodes.ts';
import { factsNode, linkTo } from './markdown/facts.ts';
import { markdownDocument } from './markdown/nodes.ts';
import { inOneKindOfDigits, rich } from './rich.ts';
import { personOf } from './sheet/contact.ts';

/**
 * A brief for programs that read: what its page says, as Markdown without HTML, every link with its whole address, every
 * number as the language writes it.
 * @param body its highest heading is of the third level, below that of the section it stands in
 */
export function briefMarkdown(brief: Brief, body: Prose, edition: Edition): string {
  const { words } = edition;
  const asks = brief.asks.flatMap((ask) => askNodes(ask, edition));
  const people = [...new Set([brief.answer, ...brief.contacts])].map((one) => personOf(one, edition));
  const nodes: Node[] = [
    { kind: 'heading', level: 1, text: rich(brief.title, edition) },
    { kind: 'quote', nodes: paragraph(rich(brief.summary, edition)), by: [] },
    ...paragraph(rich(briefLine(brief, edition), edition)),
    ...openingNodes(brief, edition),
    ...section(words.brief.glance, [glanceNode(brief, edition)], edition),
    ...section(words.brief.asks, asks, edition),
    ...(body.passages.length > 0
      ? [{ kind: 'heading' as const, level: 2, text: rich(words.forPrograms.text, edition) }]
      : []),
    ...briefNodes(brief, edition, { body, pictures: new Map() }, Infinity),
    ...section(words.brief.people, [{ kind: 'people', people }], edition),
  ];
  return markdownDocument(inOneKindOfDigits(inSteps(nodes, 0), edition));
}

// Where the same can be seen and fetched, and what is asked in all.
function openingNodes(brief: Brief, edition: Edition): Node[] {
  const { words, absolute } = edition;
  const page = absolute(brief.path);
  const json = absolute(entryFile(brief.path, 'json'));
  return factsNode(
    [
      [words.nouns.pages.one, linkTo(page, page, edition)],
      [words.forPrograms.json, linkTo(json, json, edition)],
      ...brief.totals.flatMap((total) => accountLines(total, edition)),
    ],
    edition,
  );
}
