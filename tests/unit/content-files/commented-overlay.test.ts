import { describe, expect, it } from 'vitest';
import {
  commentedOverlay,
  commentedOverlayList,
  wordsOf,
} from '../../../src/content-files/commented-overlay.ts';
import { parseContent } from '../../../src/content-files/frontmatter.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { explainOverlay } from '../../../src/schemas/overlay.ts';

const { entries } = readContent('tests/fixtures/filled/content', '2026-01-31');

describe('a translation to be made', () => {
  it.each(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry] as const))(
    'of %s holds its words, each at a place that it has',
    (_, { collection, raw }) => {
      const { schema } = collections[collection];
      const text = commentedOverlay({ schema, original: raw, above: ['A note'], isYaml: true });
      expect(parseContent(text, true).data).toEqual({ reviewed: false });
      const all = text.replace('# A note\n', '').replace(/^# ?/gmu, '');
      const { data, faults } = parseContent(all, true);
      expect(faults).toEqual([]);
      expect(data).toEqual({ ...wordsOf(schema, raw), reviewed: false });
      expect(explainOverlay(schema, data as Record<string, unknown>, raw)).toEqual([]);
    },
  );

  it('leaves figures, codes and per cent to the original, and names items by their ids or places', () => {
    const words = wordsOf(collections.briefs.schema, {
      title: 'Wells',
      code: 'W1',
      published: '2024',
      figures: [{ id: 'dry', label: 'of wells are dry', value: 4, unit: 'percent' }],
      risks: [{ title: 'Floods', likelihood: 'low', impact: 'high', mitigation: 'Dams' }],
      outcomes: [{ title: 'Water' }],
      documents: [{ title: 'Plan', url: 'https://a.example/', category: 'A01', language: 'en' }],
    });
    expect(words).toMatchObject({
      title: 'Wells',
      figures: [{ id: 'dry', label: 'of wells are dry' }],
      risks: [{ title: 'Floods', mitigation: 'Dams' }],
      outcomes: [{ title: 'Water' }],
    });
    expect(JSON.stringify(words)).not.toMatch(/W1|2024|percent|low|A01/u);
  });

  it('of a list has each item by its id', () => {
    const raw = { id: 'water', title: 'Water', dacSector: '14030' };
    const text = commentedOverlayList(collections.themes.schema, [{ id: 'water', raw }], ['A note']);
    expect(text).toBe('# A note\n\n- id: water\n  # title: Water\n');
  });
});
