import { describe, expect, it } from 'vitest';
import { offersOf } from '../../../../../scripts/import/draft/offers.ts';
import { draftedOf } from '../../../../support/import/drafted-of.ts';

/** What is offered, as `path = value`, with what stands there now. */
function offered(
  raw: Record<string, unknown>,
  fields: Record<string, unknown>,
  collection: Parameters<typeof draftedOf>[0] = 'briefs',
) {
  const entry = draftedOf(collection, fields, { raw });
  return offersOf(entry, 'KES').map(({ path, value, found }) => ({
    at: path.join('.'),
    value,
    ...(found !== undefined && { found }),
  }));
}

const people = { id: 'people', title: 'People with water', measure: 'unit' };

describe('what is offered for an entry that is there', () => {
  it.each([
    ['no month within which the day stands', { published: '2024-05-02' }, { published: '2024-05' }, []],
    [
      'a day in its month',
      { published: '2024-05' },
      { published: '2024-05-02' },
      [{ at: 'published', value: '2024-05-02', found: '2024-05' }],
    ],
    ['no goal of a target', { sdgTargets: ['6.1'] }, { sdgTargets: ['6'] }, []],
    [
      'no figure under another name',
      { figures: [{ id: 'a', label: 'of homes', value: 87.9, unit: 'percent' }] },
      { figures: [{ id: 'b', label: 'of all homes', value: 87.9, unit: 'percent' }] },
      [],
    ],
    ['nothing of what is the same', { code: 'W-1' }, { code: 'W-1' }, []],
    ['a field that is not there', {}, { code: 'W-1' }, [{ at: 'code', value: 'W-1' }]],
    ['a value that differs', { code: 'W-2' }, { code: 'W-1' }, [{ at: 'code', value: 'W-1', found: 'W-2' }]],
    ['no other words', { title: 'Water' }, { title: 'Clean water' }, []],
    [
      'what a list lacks',
      { sdgTargets: ['6.1'] },
      { sdgTargets: ['6.1', '6.2'] },
      [{ at: 'sdgTargets.1', value: '6.2' }],
    ],
    [
      'no partner in another role',
      { participants: [{ organisation: 'a', role: 'partner' }] },
      { participants: [{ organisation: 'a', role: 'funding' }] },
      [],
    ],
    [
      'a partner more',
      { participants: [{ organisation: 'a', role: 'partner' }] },
      { participants: [{ organisation: 'b', role: 'partner' }] },
      [{ at: 'participants.1', value: { organisation: 'b', role: 'partner' } }],
    ],
    [
      'no country that stands there with its share',
      { countries: [{ country: 'fiji', percentage: 100 }] },
      { countries: ['fiji'] },
      [],
    ],
    [
      'a next value of an indicator',
      { indicators: [{ ...people, actuals: [{ value: 5, date: '2024' }] }] },
      { indicators: [{ ...people, actuals: [{ value: 9, date: '2025' }] }] },
      [{ at: 'indicators.0.actuals.1', value: { value: 9, date: '2025' } }],
    ],
    [
      'no value that stands there',
      { indicators: [{ ...people, actuals: [{ value: 9, date: 2025 }] }] },
      { indicators: [{ ...people, actuals: [{ value: 9, date: '2025' }] }] },
      [],
    ],
    [
      'the first value of an indicator under another id',
      { indicators: [{ ...people, id: 'p' }] },
      { indicators: [{ ...people, actuals: [{ value: 9, date: '2025' }] }] },
      [{ at: 'indicators.0.actuals', value: [{ value: 9, date: '2025' }] }],
    ],
  ])('%s', (_, raw, fields, expected) => {
    expect(offered(raw, fields)).toEqual(expected);
  });

  it.each([
    [{ amount: 5 }, { amount: { amount: 5, currency: 'KES' } }, []],
    [
      { amount: 5 },
      { amount: { amount: 5, currency: 'EUR' } },
      [{ at: 'amount', value: { amount: 5, currency: 'EUR' }, found: 5 }],
    ],
    [
      { amount: { amount: 5, currency: 'KES' } },
      { amount: 6 },
      [{ at: 'amount', value: 6, found: { amount: 5, currency: 'KES' } }],
    ],
  ])('compares sums with their currencies: %j and %j', (raw, fields, expected) => {
    expect(offered(raw, fields, 'asks')).toEqual(expected);
  });

  it('lets an update have a date or a period', () => {
    expect(offered({ period: { start: '2024-05-01' } }, { date: '2024-05' }, 'updates')).toEqual([]);
  });

  it('offers a text where there is none', () => {
    const entry = draftedOf('briefs', {}, { raw: {}, body: 'Wells.' });
    expect(offersOf(entry, 'KES').map(({ path, value }) => ({ path, value }))).toEqual([
      { path: [], value: 'Wells.' },
    ]);
  });
});
