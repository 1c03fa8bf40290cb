import type { InWords } from './remedies.ts';

const onlyTheyKnow = 'only its author knows what should stand there';
const outOrElsewhere = 'something is taken out, or put elsewhere';
const onePlace = 'which of two places gives way is for their authors to say';

/** Rules that stop a build and have a message in which nothing can be copied, and why. */
export const errorsInWords: InWords = {
  shape: `${onlyTheyKnow}: a number in a range, a date on or after another, a file in another format`,
  yaml: 'signs are to be typed, closed or taken out; of two fields with one name its author keeps one',
  'file-belongs': outOrElsewhere,
  'reference-exists': 'there is nothing yet that could be named: a file is to be added',
  'reference-published': 'what is not published is not named: the rest is a decision to publish',
  'address-free': onePlace,
  'link-leads-somewhere': 'the page it leads to is not published yet, or there is none like it',
  'link-safe': onlyTheyKnow,
  'content-not-code': outOrElsewhere,
  'component-listed': 'a list of all the pieces there are',
  'figure-exists': 'the figure is to be added where it belongs',
  'media-exists': 'the file is to be put there',
  'picture-readable': 'the picture is to be saved anew',
  'document-readable': 'the document is to be saved anew',
  'one-currency': 'how much it is in the other currency is a rate of a day',
  'amount-fits-currency': 'which sum or currency is right, only its author knows',
  'donor-brief-asks': 'a request is to be written or published, or the brief is not for donors',
  'someone-answers': 'an address that only its author knows',
  'no-circle': onePlace,
  'id-once': onePlace,
  'translation-words': outOrElsewhere,
  'translation-declared': 'whether the site speaks another language is a decision',
};

/** Rules that warn and have a message in which nothing can be copied, and why. */
export const warningsInWords: InWords = {
  'phase-order': 'the numbers of several files are to be put in order',
  'cost-lines-add-up': onlyTheyKnow,
  'contributions-within-ask': onlyTheyKnow,
  'leak-by-subtraction': 'whether a sum may be known is a decision',
  'contribution-currency': 'how much it is in the other currency is a rate of a day',
  'ask-in-range': onlyTheyKnow,
  'framework-current': onlyTheyKnow,
  'brief-heard-of': onlyTheyKnow,
  'brief-in-time': onlyTheyKnow,
  'ask-in-time': onlyTheyKnow,
  'pledge-in-time': onlyTheyKnow,
  'date-has-come': onlyTheyKnow,
  'country-once': onePlace,
  'country-shares': onlyTheyKnow,
  'budget-one-way': onePlace,
  'breakdown-adds-up': onlyTheyKnow,
  'direction-agrees': onlyTheyKnow,
  'digits-there': outOrElsewhere,
  'phone-possible': onlyTheyKnow,
  'report-on-time': onlyTheyKnow,
  'embargo-over': 'whether it is to be seen is a decision',
  'currency-in-use': 'how much it is in the currency that followed is a rate, or of a day',
  'sector-in-use': onlyTheyKnow,
  'iati-identifier': onlyTheyKnow,
  'more-than-nothing': onlyTheyKnow,
  'letters-there': 'letters are to be spelt in others, or the words to stay as they are without a PDF',
  'search-words': 'spaces are to be typed where the names begin',
  'answered-since': 'the words of the request are to be read again',
  'paragraph-once': onePlace,
  'mark-works': 'a space, or the words of a note, are to be typed',
  'placeholder-left': onlyTheyKnow,
  'person-once': onePlace,
  'translation-numbers': 'the number stands in the original',
  'interface-words': 'which languages a site has is a decision',
};
