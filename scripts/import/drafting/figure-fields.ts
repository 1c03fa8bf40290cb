import { slugOf } from '../../../src/content-files/slug.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { findMoney } from '../recognise/money.ts';
import { findQuantities } from '../recognise/quantity.ts';
import type { SourceLine } from '../source/source-document.ts';
import { take, type Desk } from './desk.ts';
import { sentencesIn } from './sentences.ts';

/** More would be no choice. */
const mostFigures = 6;

/**
 * The figures that a text makes its case with: of each sentence that holds one share or count of people and no other
 * number, the number and the words that follow it.
 * @param lines paragraphs on the situation
 */
export function figuresFrom(desk: Desk, lines: readonly SourceLine[]): DraftFields[] {
  const ids = new Set<string>();
  const figures = lines
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .flatMap((line) =>
      sentencesIn(line.text)
        .flatMap((sentence) => clausesOf(desk, sentence))
        .flatMap((sentence) => figureIn(desk, sentence, line, ids)),
    );
  return figures.slice(0, mostFigures);
}

// "… has 2 million inhabitants, and 30 per cent of them …": two clauses with a number each.
function clausesOf(desk: Desk, sentence: string): string[] {
  const clauses = sentence.split(/(?:,\s+(?:and|while|but|et|y|e|tandis que|mientras que|enquanto)|;)\s+/u);
  const isEach = clauses.every((one) => findQuantities(one, desk.reading).length === 1);
  return clauses.length === 2 && isEach ? clauses : [sentence];
}

function figureIn(desk: Desk, sentence: string, line: SourceLine, ids: Set<string>): DraftFields[] {
  const quantities = findQuantities(sentence, desk.reading);
  const [found] = quantities;
  if (found === undefined || quantities.length > 1 || found.sure === 'guess') return [];
  if (findMoney(sentence, desk.reading).length > 0) return [];
  const { value, unit, qualifier } = found.value;
  if (unit !== 'percent' && (unit === undefined || value < 100 || /['’]|^.{0,2}$/u.test(unit))) return [];
  const label = labelAround(sentence, found.at, found.written, unit);
  if (label === undefined) return [];
  const dates = findDates(sentence, desk.reading);
  const [asOf] = dates;
  return [
    {
      id: take(newId(label, ids), line, 'likely', 'made of its words'),
      label: take(label, line, 'likely', 'the words of its sentence'),
      value: take(value, line, found.sure, found.why),
      unit: take(unit, line, found.sure),
      qualifier: qualifier === undefined ? undefined : take(qualifier, line, found.sure),
      asOf:
        asOf === undefined || dates.length > 1 || asOf.sure === 'guess'
          ? undefined
          : take(asOf.value, line, 'likely', 'the date in its sentence'),
    },
  ];
}

// What follows the number up to the end of its clause; where that says too little, the whole sentence.
function labelAround(sentence: string, at: number, written: string, unit: string): string | undefined {
  const isShare = unit === 'percent';
  const behind = sentence.slice(at + written.length).replace(/^[\s,)]+/u, '');
  const clause = /^[^,;:.(—–]*/u.exec(behind)?.[0].trim() ?? '';
  const words = isShare || written.includes(unit) ? clause : `${unit} ${clause}`;
  const label = isShare ? words : `${unit} ${clause}`.trim();
  if (label.split(/\s+/u).length >= 4 || /\p{Lo}{15}/u.test(label)) return label;
  return sentence.length <= 200 ? sentence : undefined;
}

function newId(label: string, ids: Set<string>): string {
  const slug = slugOf(label.split(/\s+/u).slice(0, 6).join(' ')) || 'figure';
  let id = slug;
  for (let i = 2; ids.has(id); i += 1) id = `${slug}-${String(i)}`;
  ids.add(id);
  return id;
}
