import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

/** A property of schema.org: the types that have it, and the types of its values. */
interface Property {
  on: ReadonlySet<string>;
  values: ReadonlySet<string>;
}

/** schema.org as it publishes itself, by the names of its terms. */
export interface Vocabulary {
  /** Each type, and the types it is a kind of, itself included. */
  types: ReadonlyMap<string, ReadonlySet<string>>;
  properties: ReadonlyMap<string, Property>;
  /** The members of enumerations, with the types they are of. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Terms that another has taken the place of. */
  superseded: ReadonlySet<string>;
}

const file = createRequire(import.meta.url)
  .resolve('@vocabulary/schema')
  .replace(/index\.js$/u, 'schema.nq');
const quad = /^<([^>]+)> <([^>]+)> <([^>]+)>/gmu;
const ofSchema = 'http://schema.org/';
const subClass = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const aClass = 'http://www.w3.org/2000/01/rdf-schema#Class';

let read: Vocabulary | undefined;

/** Reads the vocabulary that `@vocabulary/schema` brings; once. */
export function vocabulary(): Vocabulary {
  read ??= readVocabulary(readFileSync(file, 'utf8'));
  return read;
}

function readVocabulary(text: string): Vocabulary {
  const facts = Array.from(text.matchAll(quad), ([, subject = '', predicate = '', object = '']) => ({
    subject: termOf(subject),
    predicate,
    object,
  }));
  const all = (predicate: string) => groupsOf(facts.filter((fact) => fact.predicate === predicate));
  const [kinds, parents] = [all(isA), all(subClass)];
  const [on, values] = [all(`${ofSchema}domainIncludes`), all(`${ofSchema}rangeIncludes`)];
  const classes = [...kinds].filter(([, of]) => of.has(aClass)).map(([name]) => name);
  const types = new Map(classes.map((name) => [name, ancestorsOf(name, parents)]));
  const isProperty = (of: ReadonlySet<string>) => [...of].some((kind) => kind.endsWith('#Property'));
  return {
    types,
    properties: new Map(
      [...kinds]
        .filter(([, of]) => isProperty(of))
        .map(([name]) => [name, { on: on.get(name) ?? new Set(), values: values.get(name) ?? new Set() }]),
    ),
    members: new Map([...kinds].filter(([name, of]) => !types.has(name) && !isProperty(of))),
    superseded: new Set(all(`${ofSchema}supersededBy`).keys()),
  };
}

function groupsOf(facts: { subject: string; object: string }[]): Map<string, Set<string>> {
  const groups = Map.groupBy(facts, ({ subject }) => subject);
  return new Map([...groups].map(([name, of]) => [name, new Set(of.map(({ object }) => termOf(object)))]));
}

function ancestorsOf(name: string, parents: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([name]);
  for (const type of found) for (const parent of parents.get(type) ?? []) found.add(parent);
  return found;
}

function termOf(address: string): string {
  return address.startsWith(ofSchema) ? address.slice(ofSchema.length) : address;
}
