import { z } from 'zod';
import { choice } from './choice.ts';
import { always, code, partialDate, percentage, sdgTarget, words } from './fields.ts';
import { reference } from './pointers.ts';
import { indicator } from './indicator.ts';
import { document } from './document.ts';
import { participant } from './participant.ts';
import { figure, money, period } from './shapes.ts';
import { galleryItem, picture } from './picture.ts';
import { checkEmbargo, common } from './common.ts';
import { briefKinds, frequencies, levels, statuses } from './terms.ts';

/** A project, a programme or a donor brief. */
export const briefSchema = z
  .strictObject({
    title: words('A short title a donor understands.'),
    subtitle: words('The formal name, where it differs.').optional(),
    kind: choice(briefKinds, 'What it is; a donor brief asks for money.'),
    summary: words('One sentence from the problem to the change.', { max: 300 }),
    countries: z
      .array(
        z.union([
          reference('countries', 'A country.'),
          z.strictObject({
            country: reference('countries', 'A country.'),
            percentage: percentage('Its share of the budget, in per cent.'),
          }),
        ]),
      )
      .min(1, 'name at least one country')
      .meta({
        description: 'The countries, each by its id, or as `{ country, percentage }`.',
        example: '[an-id]',
        blank: '[an id from countries]',
      }),
    status: choice(statuses, "Where it stands, in IATI's words.", {
      draft: 'a draft has visibility: draft',
    }),
    code: code('Project code.', 'ABC123').meta({ isName: true }).optional(),
    published: partialDate('When the brief was published.'),
    publishedNote: words('How the date is known, with the date in it: pages show these words in its place.', {
      max: 200,
    }).optional(),
    period: period('When it runs.').optional(),
    parent: reference('briefs', 'The programme it belongs to.').meta({ noCircle: true }).optional(),
    related: z
      .array(reference('briefs', 'A related brief.'))
      .optional()
      .meta({ description: 'Briefs to read next.' }),
    participants: z.array(participant).optional().meta({ description: 'Who takes part.' }),
    contacts: z
      .array(
        z.strictObject({
          contact: reference('contacts', 'The person.'),
          role: words('Their role in this brief.').optional(),
          office: words('The office they answer from.').optional(),
        }),
      )
      .optional()
      .meta({ description: 'Who answers; the first is shown first.' }),
    themes: z.array(reference('themes', 'A theme.')).optional().meta({ description: 'What it is about.' }),
    sdgTargets: z
      .array(sdgTarget)
      .optional()
      .meta({ description: 'Goals and targets of the 2030 Agenda it serves.', example: '["1.3"]' }),
    figures: z
      .array(figure)
      .optional()
      .meta({ description: 'Numbers that make the case; the first is the people at stake.' }),
    outcomes: z
      .array(z.strictObject({ number: code('Its number.', '1').optional(), title: words('What changes.') }))
      .optional()
      .meta({ description: 'What will change.' }),
    outputs: z
      .array(z.strictObject({ number: code('Its number.', '1.1'), title: words('What is delivered.') }))
      .optional()
      .meta({ description: 'What will be delivered.' }),
    indicators: z.array(indicator).optional().meta({ description: 'How progress is measured.' }),
    budget: z
      .array(
        z.strictObject({
          category: words('What it is for.').optional(),
          year: partialDate('The year it is for.').optional(),
          amount: money('How much.'),
        }),
      )
      .optional()
      .meta({ description: 'The budget, by category or by year.' }),
    frameworks: z
      .array(
        z.strictObject({
          title: words('Name of the plan or framework.'),
          period: period('The years it covers.').optional(),
        }),
      )
      .optional()
      .meta({ description: 'Plans and frameworks it serves.' }),
    quote: z
      .strictObject({
        text: words('The words.'),
        attribution: words('Who said them.'),
        date: partialDate('When.').optional(),
      })
      .optional()
      .meta({ description: 'One quotation.' }),
    theoryOfChange: z
      .array(
        z.strictObject({
          if: words('If this is done …'),
          then: words('… this follows …'),
          because: words('… because of this.'),
        }),
      )
      .optional()
      .meta({ description: 'Why it should work.' }),
    risks: z
      .array(
        z.strictObject({
          title: words('What could go wrong.'),
          likelihood: choice(levels, 'How likely.'),
          impact: choice(levels, 'How bad.'),
          mitigation: words('What is done about it.'),
        }),
      )
      .optional()
      .meta({ description: 'What could go wrong.' }),
    sustainability: words('What remains when the money ends.').optional(),
    reporting: z
      .strictObject({
        frequency: choice(frequencies, 'How often donors hear from us.'),
        channel: words('In what form.'),
      })
      .optional()
      .meta({ description: 'How donors are kept informed.' }),
    documents: z.array(document).optional().meta({ description: 'Documents to read further.' }),
    gallery: z.array(galleryItem).optional().meta({ description: 'Pictures.' }),
    cover: z.strictObject(picture).optional().meta({ description: 'One picture that stands for the brief.' }),
    ...common,
  })
  .superRefine(checkEmbargo, always);

export type BriefData = z.output<typeof briefSchema>;

/** Whether nothing more is to come of a brief: all is done, or it was given up. */
export function isDone(status: BriefData['status']): boolean {
  return status === 'closed' || status === 'cancelled';
}
