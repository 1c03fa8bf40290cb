import type { DraftFields, Taken } from '../draft/draft.ts';
import { isNamed, sectionsNamed } from '../sections/section.ts';
import { choicePattern, wordPattern } from '../sections/word-pattern.ts';
import { use } from './brief-facts.ts';
import { take, type Desk } from './desk.ts';
import { sentencesIn } from './sentences.ts';

const frequencies = ['half-yearly', 'quarterly', 'monthly', 'yearly', 'at-end'] as const;

/** How often donors hear of the work, where a sentence on reports says one frequency, and no other. */
export function reportingOf(desk: Desk): DraftFields | undefined {
  for (const section of desk.sections)
    for (const line of section.lines)
      for (const sentence of sentencesIn(line.text)) {
        if (
          !wordPattern('reports').test(sentence) ||
          !(isNamed(section, 'monitoring') || isToDonors(sentence))
        )
          continue;
        const [frequency, ...others] = frequenciesIn(sentence);
        if (frequency !== undefined && others.length === 0)
          return { frequency: take(frequency, line, 'likely', 'by a word for it') };
      }
  return undefined;
}

// "… a report every quarter and an audit once a year": of several that of the clause on reports.
function frequenciesIn(sentence: string) {
  const said = saidIn(sentence);
  if (said.length < 2) return said;
  const clauses = sentence.split(/[,;]\s|\s(?:and|et|y|e|و)\s/u);
  return [...new Set(clauses.filter((one) => wordPattern('reports').test(one)).flatMap(saidIn))];
}

function saidIn(text: string) {
  return frequencies.filter((choice) => choicePattern('frequencies', choice).test(text));
}

function isToDonors(sentence: string): boolean {
  return /\b(?:donors?|you|your|supporters?|funders?|givers?|backers?|those who give|donateurs?|bailleurs?|vous|donantes?|usted|doador(?:es)?|financiador(?:es)?)\b|المانح|ຜູ້ໃຫ້ທຶນ|ທ່ານ/iu.test(
    sentence,
  );
}

/** What remains when the money ends: the text under its label. */
export function sustainabilityOf(desk: Desk): Taken<string> | undefined {
  const [section] = sectionsNamed(desk.sections, 'sustainability').filter(({ lines }) => lines.length > 0);
  if (section === undefined) return undefined;
  const texts = section.lines.filter(({ kind }) => kind === 'paragraph');
  if (texts.length === 0 || texts.length < section.lines.length) return undefined;
  use(desk, section, ...section.lines);
  return take(texts.map(({ text }) => text).join(' '), texts);
}
