import { addressRules } from './addresses.ts';
import { askRules } from './asks.ts';
import { codeRules } from './code.ts';
import { currencyRules } from './currencies.ts';
import { directiveRules } from './directives.ts';
import { rulesOfEmbargoDays } from './embargo-days.ts';
import { figureRules } from './figures.ts';
import { fileRules } from './files.ts';
import { futureRules } from './future.ts';
import { identifierRules } from './identifiers.ts';
import { idRules } from './ids.ts';
import { languageRules } from './languages.ts';
import { leakRules } from './leaks.ts';
import { letterRules } from './letters.ts';
import { linkRules } from './links.ts';
import { markRules } from './marks.ts';
import { moneyRules } from './money.ts';
import { peopleRules } from './people.ts';
import { promiseRules } from './promises.ts';
import { placeholderRules } from './placeholders.ts';
import { proseRules } from './prose.ts';
import { referenceRules } from './references.ts';
import type { Rule, Rules } from './rule.ts';
import { shareRules } from './shares.ts';
import { searchRules } from './search.ts';
import { sectorRules } from './sectors.ts';
import { timeRules } from './time.ts';
import { visibilityRules } from './visibility.ts';
import { zeroRules } from './zeros.ts';

const rulesOfEveryDay: readonly Rules[] = [
  referenceRules,
  addressRules,
  proseRules,
  markRules,
  linkRules,
  codeRules,
  directiveRules,
  fileRules,
  moneyRules,
  leakRules,
  currencyRules,
  zeroRules,
  sectorRules,
  identifierRules,
  askRules,
  peopleRules,
  placeholderRules,
  idRules,
  figureRules,
  languageRules,
  searchRules,
  letterRules,
  timeRules,
  promiseRules,
  futureRules,
  shareRules,
  visibilityRules,
];

/** The rules of each module. Of two faults in one place, that of the module which stands first here is told first. */
export const ruleLists: readonly Rules[] = [...rulesOfEveryDay, rulesOfEmbargoDays(rulesOfEveryDay)];

/**
 * Every rule across entries, by the name it is reported under: first those that stop a build. The shape of a single
 * entry is its schema's affair.
 */
export const rules: Rules = { ...ofSeverity('error'), ...ofSeverity('warning') };

function ofSeverity(severity: Rule['severity']): Rules {
  const all = ruleLists.flatMap((list) => Object.entries(list));
  return Object.fromEntries(all.filter(([, rule]) => rule.severity === severity));
}
