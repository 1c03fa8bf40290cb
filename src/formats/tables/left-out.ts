/** What tells the program what to do with an entry, and is not of the entry. */
const forProgram = ['visibility', 'embargoUntil', 'redirectFrom'];
const picture = 'a picture is no data';
const inBriefs = 'several to an entry, whole in the JSON of its brief';

/** The fields that are no column of their entry's table, each with the reason. `*` stands for every collection. */
export const leftOut: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    forProgram.map((field) => [`*.${field}`, 'it tells the program what to do with the entry']),
  ),
  '*.sources': inBriefs,
  'briefs.participants': inBriefs,
  'briefs.contacts': inBriefs,
  'briefs.figures': 'they are a table, figures',
  'briefs.outcomes': inBriefs,
  'briefs.outputs': inBriefs,
  'briefs.indicators': 'they are a table, indicators',
  'briefs.budget': inBriefs,
  'briefs.frameworks': inBriefs,
  'briefs.theoryOfChange': inBriefs,
  'briefs.risks': inBriefs,
  'briefs.documents': inBriefs,
  'briefs.gallery': picture,
  'briefs.cover': picture,
  'asks.costLines': inBriefs,
  'asks.contributions': 'they are a table, contributions',
  'results.participants': inBriefs,
  'results.indicators': 'they are a table, indicators',
  'results.documents': inBriefs,
  'updates.gallery': picture,
  'updates.documents': inBriefs,
  'contacts.photo': picture,
  'organisations.logo': picture,
  'countries.figures': 'they are a table, figures',
};

/** Whether a field is no column of the table of its collection. */
export function isLeftOut(collection: string, field: string): boolean {
  return Object.hasOwn(leftOut, `${collection}.${field}`) || Object.hasOwn(leftOut, `*.${field}`);
}

/** Whether a field tells the program what to do with an entry, so that no output has it. */
export function isForProgram(field: string): boolean {
  return forProgram.includes(field);
}
