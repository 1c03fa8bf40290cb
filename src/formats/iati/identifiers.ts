import type { Ask, Brief, Model } from '../../model/model.ts';

/**
 * Gives each brief and ask its identifier: `<prefix>-<brief>`, `<prefix>-<brief>-<ask>`. Ids hold hyphens, so that
 * two may come to the same; then the ask's own stands after two hyphens, which no id holds.
 * @example identify(ask) // 'XM-DAC-12345-briefs-clean-rivers-phase-1'
 */
export function createIdentifiers(
  { briefs, asks }: Pick<Model, 'briefs' | 'asks'>,
  prefix: string,
): (entry: Brief | Ask) => string {
  const counted = new Map<string, number>();
  for (const name of [...briefs.map(({ id }) => id), ...asks.map((ask) => joined(ask, '-'))])
    counted.set(name, (counted.get(name) ?? 0) + 1);
  return (entry) => {
    if (entry.collection === 'briefs') return `${prefix}-${entry.id}`;
    const ask = entry as Ask;
    const isAlone = counted.get(joined(ask, '-')) === 1;
    return `${prefix}-${joined(ask, isAlone ? '-' : '--')}`;
  };
}

function joined({ brief, id }: Ask, between: '-' | '--'): string {
  return `${brief.id}${between}${id}`;
}
