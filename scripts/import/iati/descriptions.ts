import { taken, type Taken } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { ActivityReading } from './activity-reading.ts';
import { attributeOf, type IatiElement } from './element.ts';
import { byLanguage, saidIn, type Said } from './narratives.ts';
import { paragraphsOf, summaryOf } from './paragraphs.ts';

/** What an activity or a result is about: in short, and at length. */
export interface Described {
  summary: Taken<string> | undefined;
  body: readonly SourceLine[];
  bodies: Readonly<Record<string, readonly SourceLine[]>>;
}

/** The descriptions of something: the general one begins, and what is longer than a summary goes into the text. */
export function described(elements: readonly IatiElement[], reading: ActivityReading): Described {
  const inOrder = elements.toSorted((a, b) => rank(a) - rank(b));
  const { original, why, translations } = byLanguage(saidIn(inOrder, reading), reading);
  const own = partsOf(original, reading);
  if (own.isCut)
    reading.notes.tell(
      'A description is longer than the 300 signs of a summary: its first sentences are the summary, the rest is the text',
      original[0]?.element,
    );
  const others = [...translations].map(([language, said]) => [language, partsOf(said, reading)] as const);
  const words = Object.fromEntries(
    others.flatMap(([language, { summary }]) =>
      summary ? [[language, { value: summary.text, lines: [summary.line] }] as const] : [],
    ),
  );
  const summary = own.summary && {
    ...taken(own.summary.text, own.summary.line, why === undefined ? 'certain' : 'likely', why),
    ...(Object.keys(words).length > 0 && { translations: words }),
  };
  return {
    summary,
    body: own.body,
    bodies: Object.fromEntries(
      others.flatMap(([language, { body }]) => (body.length > 0 ? [[language, body]] : [])),
    ),
  };
}

interface Parts {
  summary: { text: string; line: SourceLine } | undefined;
  body: SourceLine[];
  isCut: boolean;
}

function partsOf([first, ...others]: readonly Said[], reading: ActivityReading): Parts {
  if (!first) return { summary: undefined, body: [], isCut: false };
  if (reading.isOwn) {
    const summary = { text: first.text, line: reading.lines.of(first.element) };
    return { summary, body: [], isCut: false };
  }
  const [beginning = '', ...more] = paragraphsOf(first.text);
  const language = first.language ?? reading.reading.defaultLanguage;
  const { summary, rest } = summaryOf(beginning, language);
  const texts = [...(rest === '' ? [] : [rest]), ...more];
  const isWhole = texts.length === 0;
  const line = isWhole ? reading.lines.of(first.element) : reading.lines.part(first.element, summary);
  return {
    summary: summary === '' ? undefined : { text: summary, line },
    body: [
      ...texts.map((text) => reading.lines.part(first.element, text)),
      ...others.flatMap((said) => bodyLines(said, beginning, reading)),
    ],
    isCut: !isWhole,
  };
}

// What another description says again is not written twice.
function bodyLines({ text, element }: Said, beginning: string, { lines }: ActivityReading): SourceLine[] {
  return paragraphsOf(text)
    .filter((paragraph) => paragraph !== beginning)
    .map((paragraph) => lines.part(element, paragraph));
}

function rank(element: IatiElement): number {
  const type = Number(attributeOf(element, 'type') ?? 1);
  return Number.isNaN(type) ? 4 : type;
}
