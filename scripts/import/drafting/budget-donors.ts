import { findMoney } from '../recognise/money.ts';
import { listedOrganisations } from '../recognise/organisation.ts';
import { isNamed } from '../sections/section.ts';
import type { SourceLine } from '../source/source-document.ts';
import type { Desk } from './desk.ts';
import type { Participant } from './participants.ts';

/** Who pays, by the sums of a budget: `EUR 40,000, of which EUR 30,000 from the Tea Fund and EUR 10,000 from …`. */
export function budgetDonors(desk: Desk): Participant[] {
  return desk.sections
    .filter((section) => isNamed(section, 'budget', 'donors'))
    .flatMap(({ lines }) => lines.flatMap((line) => donorsIn(desk, line)));
}

function donorsIn({ reading }: Desk, line: SourceLine): Participant[] {
  const sums = findMoney(line.text, reading);
  return sums.flatMap(({ at, written }, i) => {
    const behind = line.text.slice(at + written.length, sums[i + 1]?.at);
    const name = from.exec(behind)?.[1]?.replace(/[\s,;]+(?:and|et|y|e)?\s*$/u, '');
    const [one, ...others] =
      name === undefined ? [] : listedOrganisations([{ ...line, text: name }], reading);
    if (one === undefined || others.length > 0) return [];
    return [
      {
        organisation: one.organisation,
        role: 'funding' as const,
        lines: [line],
        sure: 'likely',
        why: one.why,
      },
    ];
  });
}

const from =
  /^\s*(?:[(,]\s*)?(?:from|by|provided by|given by|de la|de l['’]|de|du|del|da|do)\s*(?:the\s+)?(\p{Lu}[^();.]{3,100})/u;
