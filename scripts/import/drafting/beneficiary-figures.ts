import { slugOf } from '../../../src/content-files/slug.ts';
import type { DraftFields } from '../draft/draft.ts';
import { findQuantities } from '../recognise/quantity.ts';
import { originOf } from '../sections/cut-line.ts';
import { sectionsNamed, type Section } from '../sections/section.ts';
import { putAway, take, understand, type Desk } from './desk.ts';

/** Fewer than these are no figure to make a case with. */
const fewest = 10;

/**
 * How many a work is for, where a label says so: `Direct beneficiaries: 9,400 people (52% women)`. The first number
 * counts all of them; what follows counts some.
 */
export function beneficiaryFigures(desk: Desk): DraftFields[] {
  return sectionsNamed(desk.sections, 'beneficiaries').flatMap((section) => figureOf(desk, section));
}

function figureOf(desk: Desk, { label, lines }: Section): DraftFields[] {
  const [line, ...others] = lines;
  if (label === undefined || line === undefined || others.length > 0) return [];
  const [found] = findQuantities(line.text, desk.reading);
  if (found === undefined || found.sure === 'guess') return [];
  const { value, unit, qualifier } = found.value;
  const front = line.text.slice(0, found.at).trim();
  // "Women of 12 villages": the number counts something else.
  const isFirst =
    front === '' || /[:：]$/u.test(front) || (qualifier !== undefined && front.length < mostBefore);
  if (!isFirst) return [];
  if (unit === undefined || unit === 'percent' || !Number.isInteger(value) || value < fewest) return [];
  const behind = line.text.slice(found.at).replace(/[.;\s]+$/u, '');
  const words = label === originOf(line) ? behind : label.text.replace(/[\s:：]+$/u, '');
  understand(desk, label);
  if (line.text.length < mostOfFact) putAway(desk, line);
  return [
    {
      id: take(
        slugOf(words.split(/\s+/u).slice(0, 6).join(' ')) ?? 'beneficiaries',
        line,
        'likely',
        'made of its words',
      ),
      label: take(words, label === originOf(line) ? line : label),
      value: take(value, line, found.sure, found.why),
      unit: take(unit, line, found.sure),
      qualifier: qualifier === undefined ? undefined : take(qualifier, line, found.sure),
    },
  ];
}

/** "Some", "A little over": what may stand before the number. */
const mostBefore = 20;
const mostOfFact = 120;
