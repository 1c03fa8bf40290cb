import type { Taken } from '../draft/draft.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { Section } from '../sections/section.ts';
import { listed, sectionWords } from '../words/sections.ts';
import { statusIn } from './brief-facts.ts';
import { take, understand, type Desk } from './desk.ts';

/** Where a project stands by the heading that it stands under with others: `Current projects`, `Finished`. */
export function statusAbove(desk: Desk, section: Section): Taken<string> | undefined {
  const before = desk.sections.slice(0, desk.sections.indexOf(section));
  const above = before.findLast(({ label, level }) => label?.kind === 'heading' && level < section.level);
  const label = above?.label;
  // "Implementation" heads a text, and is no status.
  const status = label && above?.names.length === 0 ? statusOfHeading(label.text) : undefined;
  if (label === undefined || status === undefined) return undefined;
  understand(desk, label);
  return take(status, label, 'likely', 'by the heading above');
}

/**
 * The status that a heading is, perhaps with a word for projects.
 * @example statusOfHeading('Current projects') // 'implementation'
 */
export function statusOfHeading(text: string): string | undefined {
  const whole = statusIn(text);
  if (whole !== undefined) return whole;
  const words = foldedLabel(text).split(' ');
  const isNoun = (word: string | undefined) => word !== undefined && nouns().has(word);
  const rest = isNoun(words.at(-1)) ? words.slice(0, -1) : isNoun(words[0]) ? words.slice(1) : [];
  return rest.length > 0 ? (statusIn(rest.join(' ')) ?? statusIn(withoutPlural(rest))) : undefined;
}

// "Projets achevés"
function withoutPlural(words: readonly string[]): string {
  return words.map((word) => word.replace(/s$/u, '')).join(' ');
}

let known: ReadonlySet<string> | undefined;

function nouns(): ReadonlySet<string> {
  known ??= new Set(
    sectionWords('und').flatMap(({ sections: { project }, works, programmes }) =>
      [project, works, programmes].flatMap((list) =>
        listed(list).flatMap((word) => [foldedLabel(word), `${foldedLabel(word)}s`]),
      ),
    ),
  );
  return known;
}
