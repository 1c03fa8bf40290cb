const draw = 'save it again as a plain SVG, or as .png';

/** What a picture that is text may not hold, and how it is called. */
const forbidden: readonly [RegExp, string][] = [
  [/<(?:[\w.-]+:)?script\b/iu, 'a script'],
  [/[\s"'/]on[a-z]+\s*=/iu, 'a script'],
  [/javascript\s*:/iu, 'a script'],
  [
    /<(?:[\w.-]+:)?(?:foreignObject|iframe|object|embed|audio|video|handler|listener)\b/iu,
    'a part of a web page',
  ],
  [/<(?:[\w.-]+:)?(?:set|animate\w*)\b[^>]*\battributeName\s*=\s*["']?(?:[\w.-]+:)?href/iu, 'a moving link'],
  [/<!ENTITY|<!DOCTYPE[^>]*\[/iu, 'definitions of its own (entities)'],
  [/<\?xml-stylesheet/iu, 'a link to another file'],
  [/@import/iu, 'a link to another file'],
  [
    /(?:\bhref|\bsrc)\s*=\s*(?!["']?(?:#|data:image\/(?:png|jpeg|gif|webp);base64,))/iu,
    'a link to another file',
  ],
  [
    /\burl\s*\(\s*(?:["']|&quot;|&apos;)?(?!["'#]|&quot;|&apos;|data:(?:font|application\/(?:x-)?font|image\/(?:png|jpeg|gif|webp)))/iu,
    'a link to another file',
  ],
];

/**
 * Why an SVG may not be shown, in words; undefined when it is a drawing and nothing else. An SVG opened by itself is
 * a page: a script in it would run with the rights of the site.
 */
export function svgFault(bytes: Uint8Array): string | undefined {
  const text = decoded(bytes);
  if (text === undefined) return `is not saved as UTF-8, or is no SVG; ${draw}`;
  if (
    !/^\s*(?:<\?xml[^>]*>\s*)?(?:(?:<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)\s*)*<(?:[\w.-]+:)?svg[\s>]/iu.test(text)
  )
    return `ends in .svg, but is no SVG; ${draw}`;
  if (!/<\/(?:[\w.-]+:)?svg\s*>\s*(?:<!--[\s\S]*?-->\s*)*$|<(?:[\w.-]+:)?svg\b[^<>]*\/>\s*$/iu.test(text))
    return 'cannot be read to its end: part of it is missing; put a new copy of it here';
  const found = forbidden.find(([pattern]) => pattern.test(text));
  return found && `holds ${found[1]}; ${draw}`;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const encoding = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/iu.exec(text)?.[1];
    const isUtf8 = encoding === undefined || /^(?:utf-?8|us-ascii)$/iu.test(encoding);
    return isUtf8 && !text.includes('\u0000') ? text : undefined;
  } catch {
    return undefined;
  }
}
