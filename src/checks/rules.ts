import { findTakenAddresses } from './addresses.ts';
import {
  findAsksAnsweredSince,
  findDonorBriefsWithoutAsk,
  findDurationsThatDiffer,
  findPhasesOutOfOrder,
} from './asks.ts';
import { findCode } from './code.ts';
import { findMissingFigures, findUnlistedDirectives } from './directives.ts';
import { findUnsourcedFigures } from './figures.ts';
import {
  findMissingDocuments,
  findMissingMedia,
  findUnreadableDocuments,
  findUnreadablePictures,
} from './files.ts';
import { findCirclesOfEntries, findDoubledIds } from './ids.ts';
import {
  findMissingInterfaceWords,
  findMissingTranslations,
  findNumbersOfTheirOwn,
  findOldTranslations,
  findTranslationsOfNothing,
  findUndeclaredDefaultLanguage,
  findUndeclaredTranslations,
} from './languages.ts';
import { findDeadLinks, findPlainHttp, findUnsafeLinks } from './links.ts';
import {
  findAsksOutOfRange,
  findCostLinesThatDiffer,
  findForeignContributions,
  findMixedCurrencies,
  findTooManyDecimals,
  findTooMuchGiven,
} from './money.ts';
import { findAsksNobodyAnswersFor, findImpossiblePhones, findPeopleSpeltTwice } from './people.ts';
import { findDanglingReferences, findUnpublishedReferences } from './references.ts';
import { findIdleMarks, findRepeatedParagraphs, findSkippedHeadings } from './prose.ts';
import { findEndedFrameworks, findLateReports, findSilentBriefs } from './time.ts';
import type { Corpus } from './corpus.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * Every rule across entries, by the name it is reported under (content-model.md, "Rules across entries"). The shape
 * of a single entry is its schema's affair.
 */
export const rules: Readonly<Record<string, Rule>> = {
  'reference-exists': error(findDanglingReferences),
  'reference-published': error(findUnpublishedReferences),
  'address-free': error(findTakenAddresses),
  'link-leads-somewhere': error(findDeadLinks),
  'link-safe': error(findUnsafeLinks),
  'content-not-code': error(findCode),
  'component-listed': error(findUnlistedDirectives),
  'figure-exists': error(findMissingFigures),
  'media-exists': error(findMissingMedia),
  'picture-readable': error(findUnreadablePictures),
  'document-readable': error(findUnreadableDocuments),
  'document-exists': error(findMissingDocuments),
  'one-currency': error(findMixedCurrencies),
  'amount-fits-currency': error(findTooManyDecimals),
  'donor-brief-asks': error(findDonorBriefsWithoutAsk),
  'someone-answers': error(findAsksNobodyAnswersFor),
  'no-circle': error(findCirclesOfEntries),
  'id-once': error(findDoubledIds),
  'default-language-declared': error(findUndeclaredDefaultLanguage),
  'translation-declared': error(findUndeclaredTranslations),
  'translation-of-entry': error(findTranslationsOfNothing),
  'phase-order': warning(findPhasesOutOfOrder),
  'cost-lines-add-up': warning(findCostLinesThatDiffer),
  'contributions-within-ask': warning(findTooMuchGiven),
  'contribution-currency': warning(findForeignContributions),
  'ask-in-range': warning(findAsksOutOfRange),
  'duration-matches-dates': warning(findDurationsThatDiffer),
  'framework-current': warning(findEndedFrameworks),
  'brief-heard-of': warning(findSilentBriefs),
  'report-on-time': warning(findLateReports),
  'answered-since': warning(findAsksAnsweredSince),
  'paragraph-once': warning(findRepeatedParagraphs),
  'heading-levels': warning(findSkippedHeadings),
  'mark-works': warning(findIdleMarks),
  'person-once': warning(findPeopleSpeltTwice),
  'figure-sourced': warning(findUnsourcedFigures),
  'link-encrypted': warning(findPlainHttp),
  'phone-possible': warning(findImpossiblePhones),
  'translation-there': warning(findMissingTranslations),
  'translation-current': warning(findOldTranslations),
  'translation-numbers': warning(findNumbersOfTheirOwn),
  'interface-words': warning(findMissingInterfaceWords),
};

function error(find: (corpus: Corpus) => Finding[]): Rule {
  return { severity: 'error', find };
}

function warning(find: (corpus: Corpus) => Finding[]): Rule {
  return { severity: 'warning', find };
}
