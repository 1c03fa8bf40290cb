import { addressRules } from './addresses.ts';
import { askRules } from './asks.ts';
import { codeRules } from './code.ts';
import { currencyRules } from './currencies.ts';
import { directiveRules } from './directives.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { idRules } from './ids.ts';
import { languageRules } from './languages.ts';
import { linkRules } from './links.ts';
import { moneyRules } from './money.ts';
import { peopleRules } from './people.ts';
import { proseRules } from './prose.ts';
import { referenceRules } from './references.ts';
import type { Rule, Rules } from './rule.ts';
import { sectorRules } from './sectors.ts';
import { timeRules } from './time.ts';
import { zeroRules } from './zeros.ts';

/** The rules of each module. Of two faults in one place, that of the module which stands first here is told first. */
export const ruleLists: readonly Rules[] = [
  referenceRules,
  addressRules,
  proseRules,
  linkRules,
  codeRules,
  directiveRules,
  fileRules,
  moneyRules,
  currencyRules,
  zeroRules,
  sectorRules,
  askRules,
  peopleRules,
  idRules,
  figureRules,
  languageRules,
  timeRules,
];

/**
 * Every rule across entries, by the name it is reported under: first those that stop a build. The shape of a single
 * entry is its schema's affair.
 */
export const rules: Rules = { ...ofSeverity('error'), ...ofSeverity('warning') };

function ofSeverity(severity: Rule['severity']): Rules {
  const all = ruleLists.flatMap((list) => Object.entries(list));
  return Object.fromEntries(all.filter(([, rule]) => rule.severity === severity));
}
