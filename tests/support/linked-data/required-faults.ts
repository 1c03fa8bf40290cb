import type { LinkedNode } from './linked-node.ts';

type Requirement = (node: LinkedNode) => boolean;

const has =
  (...names: string[]): Requirement =>
  (node) =>
    names.every((name) => node[name] !== undefined && node[name] !== '');

const lengthOf = (value: unknown) => (typeof value === 'string' ? value.length : 0);

/** A list of steps: two or more, counted from one, each with a name, and with an address but for the last. */
const isTrail: Requirement = ({ itemListElement }) => {
  const steps = [itemListElement].flat() as LinkedNode[];
  const isStep = (step: LinkedNode, i: number) =>
    step['position'] === i + 1 && has('name')(step) && (i === steps.length - 1 || has('item')(step));
  return steps.length > 1 && steps.every(isStep);
};

const isPlace: Requirement = ({ location }) =>
  typeof location === 'object' && has('name', 'address')(location as LinkedNode);

/**
 * What Google requires for a rich result, by type, as its guides say
 * (https://developers.google.com/search/docs/appearance/structured-data/search-gallery).
 */
const required: Readonly<Record<string, Requirement>> = {
  BreadcrumbList: isTrail,
  Dataset: (node) =>
    has('name')(node) && lengthOf(node['description']) >= 50 && lengthOf(node['description']) <= 5000,
  DataDownload: has('contentUrl', 'encodingFormat'),
  Event: (node) => has('name', 'startDate')(node) && isPlace(node),
  EducationalOrganization: has('name'),
  GovernmentOrganization: has('name'),
  ListItem: has('position'),
  NGO: has('name'),
  NewsArticle: has('headline'),
  Organization: has('name'),
  Person: has('name'),
  Report: has('headline'),
  SearchAction: has('target', 'query-input'),
  WebSite: has('name', 'url'),
  WorkersUnion: has('name'),
};

/** Whether a thing lacks something for which search engines would pass over it. */
export function requiredFaults(node: LinkedNode): string[] {
  const isEnough = required[String(node['@type'])] ?? (() => true);
  return isEnough(node) ? [] : [`${String(node['@type'])} lacks what search engines require`];
}
