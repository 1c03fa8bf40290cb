/**
 * A code of IATI, whether the file has the code or its name: under 1.0x names were usual, and some files write them still.
 * @example statusOf('Implementation') // 'implementation'
 */
function lookup<Value extends string>(
  table: Readonly<Record<Value, string>>,
): (written: string | undefined) => Value | undefined {
  const values = new Map<string, Value>();
  for (const [value, names] of Object.entries(table) as [Value, string][])
    for (const name of names.split(', ')) values.set(plain(name), value);
  return (written) => (written === undefined ? undefined : values.get(plain(written)));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

/** ActivityStatus. */
export const statusOf = lookup({
  pipeline: '1, pipeline, identification, pipeline identification',
  implementation: '2, implementation, active, ongoing',
  finalisation: '3, finalisation, finalization, completion, completed',
  closed: '4, closed, post-completion, post completion',
  cancelled: '5, cancelled, canceled',
  suspended: '6, suspended',
});

/** OrganisationRole. */
export const roleOf = lookup({
  funding: '1, funding',
  accountable: '2, accountable',
  extending: '3, extending',
  implementing: '4, implementing',
});

/** OrganisationType: several of IATI's kinds may be one of ours. */
export const organisationTypeOf = lookup({
  government: '10, government',
  'local-government': '11, local government',
  'international-ngo': '21, 23, international ngo, regional ngo',
  'national-ngo': '22, 24, national ngo, partner country based ngo',
  multilateral: '40, multilateral',
  foundation: '60, foundation',
  private:
    '30, 70, 71, 72, 73, public private partnership, private sector, private sector in provider country, private sector in aid recipient country, private sector in third country',
  academic: '80, academic, academic training and research',
  other: '15, 90, other, other public sector',
});

/** ActivityDateType. */
export const dateTypeOf = lookup({
  plannedStart: '1, start-planned, planned start',
  actualStart: '2, start-actual, actual start',
  plannedEnd: '3, end-planned, planned end',
  actualEnd: '4, end-actual, actual end',
});

/** TransactionType, those by which donors give. */
export const contributionKindOf = lookup({
  received: '1, if, incoming funds',
  commitment: '11, incoming commitment',
  pledge: '13, incoming pledge',
});

/** ResultType. */
export const resultKindOf = lookup({ output: '1, output', outcome: '2, outcome', impact: '3, impact' });

/** IndicatorMeasure. */
export const measureOf = lookup({
  unit: '1, unit, number',
  percent: '2, percentage, percent',
  qualitative: '5, qualitative',
});

/** RelatedActivityType. */
export const relationOf = lookup({ parent: '1, parent', child: '2, child', sibling: '3, sibling' });

/** Whether a budget is the one that was made later: BudgetType. */
export const budgetTypeOf = lookup({ original: '1, original', revised: '2, revised' });

/** BudgetStatus. */
export const budgetStatusOf = lookup({ indicative: '1, indicative', committed: '2, committed' });

/** SectorVocabulary, those that are read. */
export const sectorVocabularyOf = lookup({
  purposes: '1, dac',
  category: '2, dac-3',
  goals: '7',
  targets: '8',
});

/** What is true or false, as XML Schema and the older files write it. */
export const truthOf = lookup({ true: '1, true', false: '0, false' });
