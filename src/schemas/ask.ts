import { z } from 'zod';
import { endsBeforeStart } from '../domain/period.ts';
import { choice } from './choice.ts';
import { always, integer, partialDate, words, yesNo } from './fields.ts';
import { reference } from './pointers.ts';
import { money, period } from './shapes.ts';
import { checkEmbargo, common } from './common.ts';
import { askKinds, contributionKinds } from './terms.ts';

/** One thing a donor can fund: a numbered phase, or a component that stands alone. */
export const askSchema = z
  .strictObject({
    brief: reference('briefs', 'The brief it belongs to.'),
    title: words('What the money does, in a few words.'),
    kind: choice(askKinds, 'A numbered phase, or a component that stands alone.'),
    order: integer('The number of the phase; a stand-alone ask has none.').optional(),
    purpose: words('What the money buys.', { max: 300 }),
    amount: money('What is asked.').meta({ setsCurrency: true }),
    period: period('When the money is spent.').optional(),
    durationMonths: integer('How many months it takes, where the dates are open.').optional(),
    deliverables: z
      .array(words('One thing that will be delivered.'))
      .optional()
      .meta({ description: 'What will be delivered.' }),
    costLines: z
      .array(z.strictObject({ category: words('What it is for.'), amount: money('How much.') }))
      .optional()
      .meta({ description: "What the sum is made of, in the ask's currency." }),
    dependsOn: z
      .array(reference('asks', 'Another ask.').meta({ noCircle: true }))
      .optional()
      .meta({ description: 'Asks that must be met first.' }),
    answeredBy: z
      .array(reference('results', 'A result.'))
      .optional()
      .meta({ description: 'Results that already answer part of it.' }),
    contact: reference('contacts', "Who answers for it, if not the brief's contact.").optional(),
    contributions: z
      .array(
        z
          .strictObject({
            donor: reference('organisations', 'Who gives.'),
            amount: money('How much.'),
            kind: choice(contributionKinds, 'The furthest stage it has reached.'),
            date: partialDate('When.'),
            end: partialDate('Until when it is available.').optional(),
            public: yesNo('Whether the donor may be named; true when left out.', true).optional(),
          })
          .refine(({ date, end }) => !endsBeforeStart({ start: date, end }), {
            path: ['end'],
            error: 'the end comes before the date; write an end on or after it',
          }),
      )
      .optional()
      .meta({ description: 'What donors have given so far, each sum once.' }),
    withdrawn: yesNo('Whether it is no longer asked for.', false).optional(),
    ...common,
  })
  .superRefine(checkEmbargo, always)
  .superRefine(({ kind, order }, ctx) => {
    if (kind === 'phase' && order === undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['order'],
        message: 'a phase needs its place among the phases of its brief; write order: NUMBER',
      });
    if (kind === 'standalone' && order !== undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['order'],
        input: order,
        message: 'a stand-alone ask has no number; take order out, or write kind: phase if it is one',
      });
  }, always);

export type AskData = z.output<typeof askSchema>;
