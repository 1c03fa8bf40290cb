import { hash } from 'node:crypto';

/** A Content-Security-Policy (CSP Level 3): each directive with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a policy as a header or a meta element writes it. Of a directive that is written twice, the first counts.
 * @example readPolicy("default-src 'none'; img-src 'self'").get('img-src') // ["'self'"]
 */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const directive of text.split(';')) {
    const [name = '', ...sources] = directive.trim().split(/\s+/u);
    if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** Writes a policy on one line. A directive without a source allows nothing. */
export function writePolicy(policy: Policy): string {
  return [...policy]
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join('; ');
}

/** The source that vouches for a style or script which stands in the page itself. */
export function hashSource(text: string): string {
  return `'sha256-${hash('sha256', text, 'base64')}'`;
}

/**
 * The narrowest policy under which everything works that works under one of the given policies: the sources of each
 * directive together. A directive that one of them lacks, and that `default-src` does not stand in for, allows
 * everything there, so it is left out.
 */
export function joinPolicies(policies: readonly Policy[]): Policy {
  const names = new Set(policies.flatMap((policy) => [...policy.keys()]));
  const joined = new Map<string, readonly string[]>();
  for (const name of names) {
    const lists = policies.map((policy) => policy.get(name) ?? standIn(policy, name));
    if (lists.every((list) => list !== undefined)) joined.set(name, together(lists.flat()));
  }
  return joined;
}

function standIn(policy: Policy, name: string): readonly string[] | undefined {
  return name.endsWith('-src') ? policy.get('default-src') : undefined;
}

// A hash beside 'unsafe-inline' would take its meaning away.
function together(sources: readonly string[]): string[] {
  const inline = sources.includes("'unsafe-inline'");
  return [...new Set(sources)].filter(
    (source) => source !== "'none'" && !(inline && /^'sha\d+-/u.test(source)),
  );
}
