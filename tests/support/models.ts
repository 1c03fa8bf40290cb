import type { Model } from '../../src/model/model.ts';
import { addressOf, listedKinds, type PageKind } from '../../src/schemas/addresses.ts';
import { isPaged, whenOf, type CollectionName } from '../../src/schemas/collections.ts';

/** A model of a few entries, each with no more than a test needs of it; what every entry knows of itself is added. */
export function modelOf(content: Partial<Record<PageKind, object[]>>): Model {
  const kinds: PageKind[] = [...listedKinds, 'pages'];
  const entries = kinds.map((kind) => [kind, (content[kind] ?? []).map((entry) => identified(kind, entry))]);
  return { site: {}, ...Object.fromEntries(entries) } as unknown as Model;
}

function identified(kind: PageKind, entry: object): object {
  const { id = '', title, name = title } = entry as { id?: string; title?: string; name?: string };
  const when = isPaged(kind as CollectionName) ? whenOf(kind as CollectionName, entry) : undefined;
  return { collection: kind, path: addressOf(kind, id), called: name, when, ...entry };
}
