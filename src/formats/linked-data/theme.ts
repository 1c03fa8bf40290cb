import type { DefinedTermLeaf } from 'schema-dts';
import type { Frame } from '../../model/frame.ts';
import type { Theme } from '../../model/model.ts';
import { idOf, some, type Node } from './node.ts';

/** A subject, for machines (schema.org `DefinedTerm`), with the sector that the OECD's DAC has for it. */
export function linkedTheme(theme: Theme, { edition }: Pick<Frame, 'edition'>): Node<DefinedTermLeaf> {
  const { dacSector } = theme;
  return {
    '@type': 'DefinedTerm',
    '@id': idOf(theme.path, edition),
    name: theme.title,
    alternateName: some(theme.aliases),
    identifier:
      dacSector === undefined
        ? undefined
        : { '@type': 'PropertyValue', propertyID: 'OECD DAC', value: dacSector },
  };
}
