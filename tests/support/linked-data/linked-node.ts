/** A thing in linked data, as it is written. */
export interface LinkedNode {
  '@type'?: unknown;
  '@id'?: unknown;
  [property: string]: unknown;
}

/** What a page tells machines. */
export interface LinkedGraph {
  '@context': unknown;
  '@graph': LinkedNode[];
}

/** The linked data of a page as it stands there; undefined where there is none. */
export function linkedText(html: string): string | undefined {
  return /<script type="application\/ld\+json">([^]*?)<\/script>/u.exec(html)?.[1];
}

/** The linked data of a page, read. */
export function linkedGraph(html: string): LinkedGraph | undefined {
  const text = linkedText(html);
  return text === undefined ? undefined : (JSON.parse(text) as LinkedGraph);
}

/** Every thing in linked data, those within others included, each before what stands in it. */
export function nodesIn(value: unknown): LinkedNode[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as LinkedNode, ...Object.values(value).flatMap(nodesIn)];
}
