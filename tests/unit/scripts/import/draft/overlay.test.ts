import { expect, it } from 'vitest';
import { overlayOf } from '../../../../../scripts/import/draft/overlay.ts';
import { draftedOf } from '../../../../support/import/drafted-of.ts';
import { line } from '../../../../support/import/source-lines.ts';

const words = (path: (string | number)[], value: string) => ({
  language: 'fr',
  path,
  value,
  lines: [line(value)],
});

it('holds words alone, at what the items of lists go by', () => {
  const brief = draftedOf(
    'briefs',
    {
      title: 'Wells',
      outputs: [
        { number: '1', title: 'Wells' },
        { number: '2', title: 'Pumps' },
      ],
      frameworks: [{ title: 'Plan A' }, { title: 'Plan B' }],
    },
    {
      translated: [
        words(['title'], 'Puits'),
        words(['outputs', 1, 'title'], 'Pompes'),
        words(['frameworks', 1, 'title'], 'Plan B (fr)'),
        { ...words(['title'], 'Brunnen'), language: 'de' },
      ],
      bodies: { fr: [line('De l’eau.')] },
    },
  );
  expect(overlayOf(brief, 'fr')).toMatchObject({
    fields: {
      title: 'Puits',
      outputs: [{ number: '2', title: 'Pompes' }],
      frameworks: [{}, { title: 'Plan B (fr)' }],
    },
    body: 'De l’eau.',
  });
  expect(overlayOf(brief, 'ar')).toBeUndefined();
});

it('leaves out words whose place nobody could tell', () => {
  const ask = draftedOf(
    'asks',
    { deliverables: ['Wells', 'Pumps'] },
    { translated: [words(['deliverables', 1], 'Pompes')] },
  );
  expect(overlayOf(ask, 'fr')).toBeUndefined();
});
