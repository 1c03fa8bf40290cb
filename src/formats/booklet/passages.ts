import { directionOf } from '../../domain/direction.ts';
import { marked } from '../../domain/marked-text.ts';
import type { Edition } from '../../i18n/edition.ts';
import { quantityWithUnit } from '../../i18n/quantity.ts';
import type { Brief, Figure } from '../../model/model.ts';
import type { Passage, Prose } from '../../model/prose.ts';
import { rich, tagOf, verbatim, type RichRun } from '../rich.ts';
import { provenanceOf } from '../../i18n/citation.ts';
import { personOf } from '../sheet/contact.ts';
import { entryOfAsk, entryOfResult } from './entries.ts';
import { paragraph, type Node } from './node.ts';
import type { PaperPictures } from './pictures.ts';
import { picturesOf } from './pictures.ts';
import { proseNodes } from './prose.ts';
import type { TextSetting } from './walk.ts';

/** How many callouts may stand one within the other: what is deeper is set as what it stands in. */
const deepest = 3;

/** The body of a brief as parts of a paper, with what its pieces name. */
export function bodyNodes(brief: Brief, body: Prose, edition: Edition, pictures: PaperPictures): Node[] {
  const { language = edition.language } = body;
  const setting = settingIn(language, brief, edition);
  const trees = htmlIn(body.passages).map(({ tree }) => tree);
  const nodes = new Map(proseNodes(trees, setting).map((made, i) => [trees[i], made]));
  return nodesOf(body.passages);

  function nodesOf(passages: readonly Passage[], depth = 0): Node[] {
    return passages.flatMap((passage): Node[] => {
      switch (passage.kind) {
        case 'html':
          return own(nodes.get(passage.tree) ?? []);
        case 'callout':
          return calloutOf([...titled(passage.title), ...nodesOf(passage.passages, depth + 1)], depth);
        case 'figures':
          return [figuresNode(passage.items, edition)];
        case 'asks':
          return [{ kind: 'entries', items: passage.items.map((ask) => entryOfAsk(ask, edition)) }];
        case 'results':
          return [{ kind: 'entries', items: passage.items.map((result) => entryOfResult(result, edition)) }];
        case 'contacts':
          return [{ kind: 'people', people: passage.items.map((contact) => personOf({ contact }, edition)) }];
        case 'gallery':
          return picturesOf(passage.items, edition, pictures);
      }
    });
  }

  function calloutOf(nodes: Node[], depth: number): Node[] {
    return depth >= deepest ? nodes : [{ kind: 'callout', nodes }];
  }

  function own(made: Node[]): Node[] {
    if (made.length === 0 || language === edition.language) return made;
    return [{ kind: 'own', ...tagOf(language), dir: directionOf(language), nodes: made }];
  }

  function titled(title: string | undefined): Node[] {
    if (title === undefined) return [];
    return own(paragraph(setting.words(title).map((run) => ({ ...run, isStrong: true as const }))));
  }
}

/** Figures that can be cited, each with who is counted, its date and its source. */
export function figuresNode(
  items: readonly { figure: Figure; of?: string | undefined }[],
  edition: Edition,
): Node {
  const { counted } = edition.words.figure;
  return {
    kind: 'figures',
    items: items.map(({ figure, of }) => ({
      value: rich(quantityWithUnit(figure, edition), edition),
      label: rich(figure.label, edition),
      notes: [
        of,
        figure.population && edition.pair(counted, figure.population),
        ...provenanceOf(figure, edition),
      ]
        .filter((text) => text !== undefined && text !== '')
        .map((text) => rich(String(text), edition)),
    })),
  };
}

function htmlIn(passages: readonly Passage[]): Extract<Passage, { kind: 'html' }>[] {
  return passages.flatMap((passage) =>
    passage.kind === 'html' ? [passage] : passage.kind === 'callout' ? htmlIn(passage.passages) : [],
  );
}

// Within words of a language of its own, a direction need not be told of each run.
function settingIn(language: string, { path }: Brief, edition: Edition): TextSetting {
  const whole = (href: string) => (href.startsWith('#') ? edition.absolute(path) + href : href);
  if (language === edition.language)
    return { words: (text) => rich(text, edition), verbatim: (text) => verbatim(text, edition), whole };
  const dir = directionOf(language);
  return {
    words: (text) => rich(marked(text, language), edition).map(withoutDirection),
    verbatim: (text) => verbatim(text, { dir }),
    whole,
  };
}

function withoutDirection(run: RichRun): RichRun {
  const rest = { ...run };
  delete rest.dir;
  return rest;
}
