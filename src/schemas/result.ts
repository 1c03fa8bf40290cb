import { z } from 'zod';
import { choice } from './choice.ts';
import {
  always,
  anchor,
  code,
  integer,
  isPercentage,
  markdown,
  partialDate,
  percentageRemedy,
  sdgTarget,
  words,
} from './fields.ts';
import { reference } from './pointers.ts';
import { document } from './document.ts';
import { participant } from './participant.ts';
import { measured, period } from './shapes.ts';
import { checkEmbargo, common } from './common.ts';
import { resultKinds } from './terms.ts';

const resultIndicator = z
  .strictObject({
    id: anchor("The indicator's own name, for links to it."),
    title: words('What is measured.'),
    sdgIndicator: code('The SDG indicator it matches.', '1.3.1').optional(),
    unit: words('What is counted; `percent` for a percentage.').optional(),
    baseline: measured('The value before.').optional(),
    planned: measured('The value planned.').optional(),
    actual: measured('The value reached.').optional(),
    period: period('When it was measured.').optional(),
    breakdown: z
      .array(z.strictObject({ label: words('Which part.'), value: measured('Its value.') }))
      .optional()
      .meta({ description: 'The value by group.' }),
  })
  .superRefine(({ unit, baseline, planned, actual, breakdown = [] }, ctx) => {
    if (unit !== 'percent') return;
    const values = [
      ...Object.entries({ baseline, planned, actual }).map(([place, at]) => ({ path: [place], at })),
      ...breakdown.map(({ value }, i) => ({ path: ['breakdown', i, 'value'], at: value })),
    ];
    for (const { path, at } of values) {
      const value = typeof at !== 'object' ? at : at.unit === undefined ? at.value : undefined;
      if (value !== undefined && !isPercentage(value))
        ctx.addIssue({ code: 'custom', path, input: at, message: percentageRemedy });
    }
  });

/** A result achieved. */
export const resultSchema = z
  .strictObject({
    title: words('What was achieved, in a few words.'),
    country: reference('countries', 'Where.'),
    date: partialDate('When it was achieved.'),
    dates: z
      .strictObject({
        adopted: partialDate('When it was adopted.').optional(),
        launched: partialDate('When it was launched.').optional(),
        reported: partialDate('When it was reported.').optional(),
      })
      .optional()
      .meta({ description: 'Steps on the way.' }),
    kind: choice(resultKinds, "How far it reaches, in IATI's words."),
    step: integer('Its step, as the programme counts them.', { min: 1, max: 3 }).optional(),
    stepTitle: words('What the step is called in the programme.').optional(),
    programmeCode: code('Programme code.', 'ABC123').meta({ isName: true }).optional(),
    outputCode: code('Output code.', '8.1.1').optional(),
    biennium: code('The two years it is reported for.', '2020-21').optional(),
    briefs: z
      .array(reference('briefs', 'A brief.'))
      .optional()
      .meta({ description: 'Briefs it belongs to.' }),
    participants: z.array(participant).optional().meta({ description: 'Who took part.' }),
    funding: z
      .array(reference('organisations', 'Who paid.'))
      .optional()
      .meta({ description: 'Who paid for it.' }),
    themes: z
      .union([z.literal('all'), z.array(reference('themes', 'A theme.'))])
      .optional()
      .meta({
        description: 'What it is about; `all` for every theme.',
        example: '[an-id]',
        blank: '[an id from themes]',
      }),
    sdgTargets: z
      .array(sdgTarget)
      .optional()
      .meta({ description: 'Goals and targets of the 2030 Agenda it serves.' }),
    summary: words('One sentence: what changed, and for whom.', { max: 300 }),
    contribution: markdown('What we contributed to it.').optional(),
    gender: words('What it means for equality and non-discrimination.').optional(),
    indicators: z.array(resultIndicator).optional().meta({ description: 'What was measured.' }),
    updates: z
      .array(reference('updates', 'An update.'))
      .optional()
      .meta({ description: 'Events and reports on the way.' }),
    documents: z.array(document).optional().meta({ description: 'Documents to read further.' }),
    ...common,
  })
  .superRefine(checkEmbargo, always);
