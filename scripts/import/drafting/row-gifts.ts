import type { DraftFields } from '../draft/draft.ts';
import { findDates } from '../recognise/date.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { cutLine } from '../sections/cut-line.ts';
import { foldedLabel } from '../sections/folded-label.ts';
import type { SourceLine } from '../source/source-document.ts';
import { referTo, take, type Desk } from './desk.ts';
import type { NamedCell } from './row-time.ts';
import { organisationDraft } from './organisation-drafts.ts';
import { sumIn, sumOf } from './sum-in.ts';

/**
 * What donors have given of a request, by the lines in its column of donors: `Tea Fund – 14,000 (May 2025)`. A line
 * counts that is one name and one sum, and perhaps a date, and nothing else.
 * @param above what tells the currency of a bare number, the nearest first
 */
export function rowGifts(desk: Desk, cells: readonly NamedCell[], above: readonly string[]): DraftFields[] {
  return cells
    .filter(({ names }) => names[0] === 'donors')
    .flatMap(({ lines }) => lines.flatMap((line) => giftIn(desk, line, above)));
}

function giftIn(desk: Desk, line: SourceLine, above: readonly string[]): DraftFields[] {
  const [, name = '', rest = ''] = /^(\P{N}+?)\s*[–—:,(-]\s*(\S.*)$/u.exec(line.text) ?? [];
  const [date, ...dates] = findDates(rest, desk.reading);
  const plain = withoutEnds(date === undefined ? rest : rest.replace(date.written, ''));
  const sum = sumIn(desk, plain, above);
  const [donor, ...others] = listedOrganisations([cutLine(line, name)], desk.reading);
  if (sum === undefined || donor === undefined || donor.sure === 'guess') return [];
  const isElse = foldedLabel(plain.replace(sum.written, '')) !== '' || sum.sure === 'guess';
  if (isElse || others.length + dates.length > 0 || date?.sure === 'guess') return [];
  return [
    {
      donor: referTo(organisationDraft(desk, donor.organisation, [line], donor.sure), line, donor.sure),
      amount: take(sumOf(sum.value), line, sum.sure, sum.why),
      ...(date && { date: take(date.value, line, date.sure, date.why) }),
    },
  ];
}

function withoutEnds(text: string): string {
  return text.replace(/[\s,;()–—-]+$/u, '').trim();
}
