import { slugOf } from '../../../src/content-files/slug.ts';
import { taken, type DraftFields, type Taken } from '../draft/draft.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { FrameValue } from './frame-value.ts';
import { beginsWith, isOnly, levelNamed, plainText } from './frame-words.ts';

/** A value with what its column says of it. */
export interface PlacedValue extends FrameValue {
  role: 'baseline' | 'actual' | 'milestone' | 'target';
  isFinal: boolean;
  /** Where its date stands, if not in its own cell. */
  dateLines: readonly SourceLine[];
}

/** An indicator of a results framework with all that a table says of it. */
export interface FrameIndicator {
  number?: string | undefined;
  title: string;
  lines: readonly SourceLine[];
  unit?: { text: string; lines: readonly SourceLine[] } | undefined;
  values: PlacedValue[];
}

type Measure = 'unit' | 'percent' | 'qualitative';

/** An indicator as the field of a brief, with what is left out of it. */
export interface IndicatorFields {
  fields: DraftFields;
  /** The values that found a place. */
  used: readonly PlacedValue[];
  /** What was doubtful, in words. */
  doubts: readonly string[];
}

/**
 * The fields of an indicator of a brief. Of several targets the last is its target; a value whose kind is not that of
 * the others is left out.
 * @param names ids that are taken; that of the indicator is added
 */
export function indicatorFields(indicator: FrameIndicator, names: Set<string>): IndicatorFields {
  const measure = measureOf(indicator);
  const isDoubtful = measure === 'percent' && hasFractions(indicator.values);
  const doubts = isDoubtful
    ? [
        `“${indicator.title}”: its values lie between 0 and 1, so they may be shares of one or of a hundred; they are left out`,
      ]
    : [];
  const values = isDoubtful ? [] : indicator.values.filter((value) => fits(value, measure));
  const baseline = values.find(({ role }) => role === 'baseline');
  const target = lastTarget(values);
  const actuals = values.filter(({ role }) => role === 'actual');
  const unit = unitOf(indicator, values, measure);
  return {
    fields: {
      id: taken(
        idOf(indicator, names),
        indicator.lines,
        'likely',
        'a name for links, made of its number or title',
      ),
      title: taken(indicator.title, indicator.lines),
      ...(measure && {
        measure: taken(measure, indicator.unit?.lines ?? values[0]?.lines ?? indicator.lines),
      }),
      ...(unit && { unit }),
      ...(baseline && { baseline: valueFields(baseline) }),
      ...(target && { target: valueFields(target) }),
      ...(actuals.length > 0 && { actuals: actuals.map(valueFields) }),
    },
    used: [baseline, target, ...actuals].filter((value) => value !== undefined),
    doubts,
  };
}

function measureOf({ title, unit, values }: FrameIndicator): Measure | undefined {
  const numbers = values.filter(({ value }) => typeof value === 'number');
  const said = unit && plainText(unit.text);
  if (said !== undefined && isShareUnit(said)) return 'percent';
  if (
    /^(?:yes no|oui non|si no|sim nao|qualitative|qualitatif|qualitativo|cualitativo|text|texte|نوعي)$/u.test(
      said ?? '',
    )
  )
    return numbers.length === 0 ? 'qualitative' : undefined;
  if (numbers.some(({ isPercent }) => isPercent)) return 'percent';
  if (said !== undefined && said !== '') return 'unit';
  // "80 % of households pay" is a target in words, not what is measured.
  if (values.length === 0 && /^\p{Nd}/u.test(title)) return undefined;
  const isShare = beginsWith(title, 'shares') || (values.length > 0 && /[%٪]/u.test(title));
  if (isShare) return numbers.every(({ value }) => Number(value) <= 100) ? 'percent' : undefined;
  if (numbers.length > 0 || beginsWith(title, 'counts')) return 'unit';
  return values.length > 0 ? 'qualitative' : undefined;
}

function isShareUnit(said: string): boolean {
  return said === '%' || (beginsWith(said, 'shares') && said.split(' ').length < 4);
}

// A value above 100 is no share, and one in words no number.
function fits({ value, isPercent, role }: PlacedValue, measure: Measure | undefined): boolean {
  if (measure === 'qualitative') return typeof value === 'string';
  if (measure === 'percent') return typeof value === 'number' && value >= 0 && value <= 100;
  return typeof value === 'number' && !isPercent && measure === 'unit' && role !== undefined;
}

// A cell 0.45 without a format of per cent may be 45 % or not quite a half of one.
function hasFractions(values: readonly PlacedValue[]): boolean {
  const plain = values.filter(({ value, isPercent }) => typeof value === 'number' && !isPercent);
  const isWithin = plain.every(({ value }) => Number(value) <= 1);
  return plain.length > 0 && isWithin && plain.some(({ value }) => Number(value) > 0 && Number(value) < 1);
}

function lastTarget(values: readonly PlacedValue[]): PlacedValue | undefined {
  const targets = values.filter(({ role }) => role === 'target' || role === 'milestone');
  const dates = targets.flatMap(({ when }) => when?.date ?? []).toSorted();
  const last = dates.at(-1);
  const final = targets.findLast(({ isFinal }) => isFinal);
  if (final) return final.when || last === undefined ? final : dated(final, last, targets);
  const undated = targets.findLast(({ when, role }) => when === undefined && role === 'target');
  const isMilestone = ({ role }: PlacedValue) => role === 'milestone';
  // A target beside milestones is the last one, whether or not it says when.
  if (undated && targets.every((one) => one === undated || isMilestone(one))) return undated;
  return targets.findLast(({ when }) => when !== undefined && when.date === last) ?? targets.at(-1);
}

// A final target without a year is of the last year, if it is that year's too, or what all years come to.
function dated(final: PlacedValue, date: string, targets: readonly PlacedValue[]): PlacedValue {
  const yearly = targets.filter(({ when }) => when !== undefined);
  const ofLast = yearly.find(({ when }) => when?.date === date);
  const sum = yearly.reduce((all, { value }) => all + Number(value), 0);
  if (ofLast === undefined || (ofLast.value !== final.value && sum !== final.value)) return final;
  return { ...final, when: { date, why: 'the last year of its targets' }, dateLines: ofLast.dateLines };
}

function valueFields({ value, when, comment, lines, dateLines }: PlacedValue): DraftFields {
  const date: Taken | undefined =
    when && taken(when.date, dateLines, when.why === undefined ? 'certain' : 'likely', when.why);
  return {
    value: taken(value, lines),
    ...(date && { date }),
    ...(comment !== undefined && { comment: taken(comment, lines) }),
  };
}

function unitOf({ unit }: FrameIndicator, values: readonly PlacedValue[], measure: Measure | undefined) {
  if (measure !== 'unit') return undefined;
  if (
    unit &&
    !isOnly(unit.text, 'values') &&
    !beginsWith(unit.text, 'counts') &&
    levelNamed(unit.text, '') === undefined
  )
    return taken(unit.text, unit.lines);
  const named = values.filter((value) => value.unit !== undefined);
  const [first] = named;
  const isOne = first !== undefined && named.every((value) => value.unit === first.unit);
  return isOne && first.unit !== undefined ? taken(first.unit, first.lines) : undefined;
}

function idOf({ number, title }: FrameIndicator, names: Set<string>): string {
  const words = (slugOf(title) ?? '').split('-').slice(0, 6).join('-');
  const numbered = number === undefined ? '' : `indicator-${slugOf(number) ?? ''}`;
  const wanted = [numbered, words].find((name) => name !== '' && !name.endsWith('-')) ?? 'indicator';
  let [id, n] = [wanted, 1];
  while (names.has(id)) {
    n += 1;
    id = `${wanted}-${n}`;
  }
  names.add(id);
  return id;
}
