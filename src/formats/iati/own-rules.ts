import type { WrittenRuleset } from './ruleset/rule.ts';

/** What the standard means and its ruleset leaves unsaid. */
export const ownRules: WrittenRuleset = {
  '/iati-activities/iati-activity': {
    // The ruleset adds regions to countries only where the region names its vocabulary.
    strict_sum: {
      cases: [
        {
          condition:
            "recipient-region[not(@vocabulary)] and count(recipient-country) + count(recipient-region[not(@vocabulary) or @vocabulary = '1']) > 1",
          paths: [
            'recipient-country/@percentage',
            "recipient-region[not(@vocabulary) or @vocabulary = '1']/@percentage",
          ],
          sum: 100,
          ruleInfo: {
            id: 'shares',
            severity: 'error',
            message: 'The shares of the countries and regions must add up to 100 %.',
          },
        },
      ],
    },
  },
};
