import { z } from 'zod';
import { choice } from './choice.ts';
import { anchor, isPercentage, number, partialDate, percentageRemedy, words, yesNo } from './fields.ts';
import { source } from './shapes.ts';
import { measures } from './terms.ts';

const indicatorValue = z.strictObject({
  value: z.union([number('A number.'), words('Words, for a qualitative indicator.')]).meta({
    description: 'The value: a number, or words when the measure is qualitative.',
    words: true,
    blank: '…',
  }),
  date: partialDate('When it was or is to be reached.'),
  comment: words('A remark.').optional(),
  source: source.optional(),
});

/** How the progress of a brief is measured. */
export const indicator = z
  .strictObject({
    id: anchor("The indicator's own name, for links to it."),
    title: words('What is measured.'),
    measure: choice(measures, 'How it is measured.'),
    unit: words('What is counted.').optional(),
    ascending: yesNo('Whether more is better; true when left out.').optional(),
    baseline: indicatorValue.optional().meta({ description: 'The value at the start.' }),
    target: indicatorValue.optional().meta({ description: 'The value to be reached.' }),
    actuals: z.array(indicatorValue).optional().meta({ description: 'Values reached so far.' }),
  })
  .superRefine(({ measure, unit, baseline, target, actuals = [] }, ctx) => {
    const places = [
      ['baseline', baseline],
      ['target', target],
      ...actuals.map((value, i) => [`actuals.${i}`, value] as const),
    ] as const;
    for (const [place, at] of places) {
      if (at === undefined) continue;
      const path = [...place.split('.').map((step) => (/^\d+$/u.test(step) ? Number(step) : step)), 'value'];
      if (measure === 'qualitative' ? typeof at.value !== 'string' : typeof at.value !== 'number') {
        ctx.addIssue({
          code: 'custom',
          path,
          input: at.value,
          message:
            measure === 'qualitative'
              ? 'a qualitative indicator has words; write them in quotes'
              : 'write a plain number',
        });
      } else if ((measure === 'percent' || unit === 'percent') && !isPercentage(Number(at.value))) {
        ctx.addIssue({ code: 'custom', path, input: at.value, message: percentageRemedy });
      }
    }
  });
