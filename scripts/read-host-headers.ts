export interface HeaderRule {
  path: string;
  /** A value of `null` takes back what an earlier rule gave (`! Name`). */
  headers: { name: string; value: string | null }[];
}

/**
 * Reads a `_headers` file as Netlify and Cloudflare Pages do: a path on a line of its own, its headers
 * on the lines below. Rules for a full address (`https://…`) belong to one host and are left out.
 */
export function parseHostHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  let rule: HeaderRule | undefined;
  for (const line of text.split(/\r?\n/).map((line) => line.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('/') || line.startsWith('https://')) {
      rule = { path: line, headers: [] };
      if (line.startsWith('/')) rules.push(rule);
    } else {
      const header = parseHeader(line);
      if (header) rule?.headers.push(header);
    }
  }
  return rules;
}

/**
 * The headers for one path, counted from the root of the host. All matching rules add up:
 * the values of one name are joined by a comma.
 *
 * @example headersFor(parseHostHeaders('/*\n  X-Frame-Options: DENY'), '/about/') // Map { 'X-Frame-Options' => 'DENY' }
 */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
  const found = new Map<string, { name: string; values: string[] }>();
  for (const { name, value } of rules.filter((rule) => matches(rule.path, path)).flatMap((r) => r.headers)) {
    const key = name.toLowerCase();
    if (value === null) found.delete(key);
    else found.set(key, { name, values: [...(found.get(key)?.values ?? []), value] });
  }
  return new Map([...found.values()].map(({ name, values }) => [name, values.join(', ')]));
}

function parseHeader(line: string): HeaderRule['headers'][number] | undefined {
  if (line.startsWith('!')) return { name: line.slice(1).trim(), value: null };
  const colon = line.indexOf(':');
  if (colon < 1) return undefined;
  return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
}

/** `*` stands for anything, `:name` for one segment. */
function matches(pattern: string, path: string): boolean {
  const source = pattern
    .replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replace(/:[A-Za-z]\w*/g, '[^/]+');
  return new RegExp(`^${source}$`).test(path);
}
