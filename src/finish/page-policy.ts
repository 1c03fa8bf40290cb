import { hashSource, readPolicy, writePolicy, type Policy } from './policy.ts';

/**
 * What every page of the site may do, as Astro's `security.csp` takes it: show pictures and fonts of its own site and
 * send forms there. Astro adds the hashes of the styles and scripts it was given; a page that needs more says so by
 * `Astro.csp`. `frame-ancestors` means nothing in a page, so only the host's headers have it.
 */
export const pagePolicy = {
  directives: [
    "default-src 'none'" as const,
    "img-src 'self'" as const,
    "form-action 'self'" as const,
    "base-uri 'none'" as const,
  ],
  scriptDirective: { resources: ["'self'"] },
  styleDirective: { resources: ["'self'"] },
};

/** A page whose policy is as narrow as it can be, and that policy; a page without a policy has none. */
export interface GuardedPage {
  html: string;
  policy?: Policy;
}

const element = /<meta http-equiv="content-security-policy" content="([^"]*)">/iu;
const headStart = /<head\b[^>]*>(?:<meta charset="[^"]*">)?/iu;

/**
 * Makes the policy of a built page as narrow as the page allows, and moves it in front of all that it governs.
 * Astro gives each page the hashes of all pages' styles and scripts; here those go that the page does not have, and
 * leave to load scripts or stylesheets goes where there is none. Nothing is ever added: what Astro did not vouch for stays shut out.
 */
export function guardPage(html: string): GuardedPage {
  const [meta, content] = element.exec(html) ?? [];
  if (meta === undefined || content === undefined) return { html };
  const policy = narrowed(readPolicy(content), html);
  const guarded = html
    .replace(meta, '')
    .replace(headStart, (start) => `${start}${meta.replace(content, () => writePolicy(policy))}`);
  return { html: guarded, policy };
}

/** A page with another policy in the place of its own; one without a policy stays as it is. */
export function changePolicy(html: string, change: (policy: Policy) => Policy): string {
  const [meta, content] = element.exec(html) ?? [];
  if (meta === undefined || content === undefined) return html;
  const changed = writePolicy(change(readPolicy(content)));
  return html.replace(meta, () => meta.replace(content, () => changed));
}

function narrowed(policy: Policy, html: string): Policy {
  const present = hashesIn(html);
  const runsScripts = /<script\b(?![^>]*\stype="?application\/)/iu.test(html);
  const loadsStyles = /<link\b[^>]*\srel="?stylesheet/iu.test(html);
  const mayLoad = (name: string) =>
    (runsScripts || name !== 'script-src') && (loadsStyles || name !== 'style-src');
  const kept = (name: string, source: string) =>
    source !== "'none'" && (source.startsWith("'sha") ? present.has(source) : mayLoad(name));
  return new Map(
    [...policy].map(([name, sources]) => [name, sources.filter((source) => kept(name, source)).sort()]),
  );
}

/** The hash sources of every style and script that stands in the page itself. */
function hashesIn(html: string): Set<string> {
  const inline = html.matchAll(/<(style|script)\b[^>]*>([^]*?)<\/\1>/gi);
  return new Set(Array.from(inline, ([, , text = '']) => hashSource(text)));
}
