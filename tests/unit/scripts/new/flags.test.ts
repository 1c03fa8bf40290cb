import { describe, expect, it } from 'vitest';
import { flagsOf, valueOf } from '../../../../scripts/new/flags.ts';
import { helpOf } from '../../../../scripts/new/help.ts';
import { kindOf, type NewCollection } from '../../../../scripts/new/kinds.ts';
import { inDashes } from '../../../../scripts/arguments.ts';
import { collections } from '../../../../src/schemas/collections.ts';
import { describe as described } from '../../../../src/schemas/describe.ts';

const flags = (name: NewCollection) => flagsOf(described(collections[name].schema).fields);

describe('a flag', () => {
  it.each<[NewCollection, string, string[], unknown]>([
    ['briefs', 'title', [' Wells '], 'Wells'],
    ['briefs', 'countries', ['fiji, tonga', 'samoa'], ['fiji', 'tonga', 'samoa']],
    ['briefs', 'countries', ['[fiji, tonga]'], ['fiji', 'tonga']],
    ['briefs', 'published', ['2024'], '2024'],
    ['briefs', 'period', ['{ start: 2024-01, end: 2025 }'], { start: '2024-01', end: 2025 }],
    ['briefs', 'period', ['2024 to 2025'], '2024 to 2025'],
    ['asks', 'amount', ['900000'], 900000],
    ['asks', 'amount', ['{ amount: 9, currency: EUR }'], { amount: 9, currency: 'EUR' }],
    ['asks', 'amount', ['750,000'], '750,000'],
    ['asks', 'amount', ['900.000'], '900.000'],
    ['asks', 'amount', ['900.50'], 900.5],
    ['asks', 'amount', ['{ amount: 900.000 }'], '{ amount: 900.000 }'],
    ['asks', 'deliverables', ['Ten wells, dug', 'Pumps'], ['Ten wells, dug', 'Pumps']],
    ['asks', 'order', ['2'], 2],
    ['asks', 'order', ['two'], 'two'],
    ['asks', 'withdrawn', ['true'], true],
    ['asks', 'withdrawn', ['yes'], 'yes'],
    ['results', 'themes', ['all'], 'all'],
    ['results', 'themes', ['water,health'], ['water', 'health']],
    ['results', 'outputCode', ['1.10'], '1.10'],
    ['briefs', 'sdgTargets', ['1.3,6.1'], ['1.3', '6.1']],
  ])('%s.%s takes %j for %j', (collection, name, texts, value) => {
    expect(valueOf(flags(collection).get(name)!, texts)).toEqual(value);
  });

  it.each(Object.keys(kindOf) as NewCollection[])(
    'of each single field of %s is told in its help',
    (name) => {
      const help = helpOf(name);
      const fields = described(collections[name].schema).fields;
      for (const [field, { type, meta }] of Object.entries(fields)) {
        const isGroup = (type === 'object' && meta.shape !== 'Period') || type === 'record';
        if (['string', 'number', 'boolean', 'enum'].includes(type))
          expect(help).toContain(`--${inDashes(field)} `);
        if (isGroup) expect(help).not.toContain(`--${inDashes(field)} `);
      }
      expect(help.split('\n').filter((line) => line.length > 120)).toEqual([]);
    },
  );
});
