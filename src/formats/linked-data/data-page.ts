import type { DataDownload, DatasetLeaf } from 'schema-dts';
import { dataAddress, tableAddress } from '../../domain/addresses.ts';
import { licenceOf } from '../../domain/licences.ts';
import type { Frame } from '../../model/frame.ts';
import { textIdOf, some, type Node } from './node.ts';
import { organisationNamed } from './organisation.ts';

/** A table of the open data, as its page tells of it. */
export interface TableNamed {
  /** Its file is called so. */
  name: string;
  title: string;
  description: string;
}

const formats = [
  { format: 'csv', encoding: 'text/csv' },
  { format: 'json', encoding: 'application/json' },
] as const;

/**
 * The open data, for machines (schema.org `Dataset`), with each file of each table to download.
 * @param description of the whole, in 50 letters or more: search engines refuse fewer
 */
export function linkedDataset(
  tables: readonly TableNamed[],
  { title, description }: { title: string; description: string },
  { edition, site }: Pick<Frame, 'edition' | 'site'>,
): Node<DatasetLeaf> {
  const downloads = tables.flatMap(({ name, title: table, description: of }) =>
    formats.map(({ format, encoding }): DataDownload => ({
      '@type': 'DataDownload',
      name: table,
      description: of,
      encodingFormat: encoding,
      contentUrl: edition.absolute(tableAddress(name, format)),
    })),
  );
  return {
    '@type': 'Dataset',
    '@id': textIdOf(dataAddress, edition),
    url: edition.absolute(dataAddress),
    name: edition.joined([title, site.title]),
    description,
    inLanguage: edition.language,
    license: licenceOf(site.licence)?.url,
    creator: organisationNamed(site.organisation, edition),
    isAccessibleForFree: true,
    distribution: some(downloads),
  };
}
