/** A piece of an SVG, in the order of the file. `broken` is the last one: from there on it is no XML. */
export type SvgToken =
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text' | 'cdata' | 'doctype' | 'instruction'; text: string }
  | { kind: 'comment' }
  | { kind: 'cut' }
  | { kind: 'broken' };

/** Where a token ends. */
interface Taken {
  token: SvgToken;
  end: number;
}

/**
 * Takes an SVG apart as XML does, in one pass: nothing is read twice, whatever stands there. Values are as written,
 * their entities not resolved. A file that stops inside a piece ends in `cut`. More than 200 spaces in a row in a tag
 * are `broken`: other programs, which look for its end again from each of them, would take long.
 */
export function* tokensOf(text: string): Generator<SvgToken> {
  let at = 0;
  while (at < text.length) {
    const { token, end } = text[at] === '<' ? takeMarkup(text, at) : takeText(text, at);
    yield token;
    if (token.kind === 'cut' || token.kind === 'broken') return;
    at = end;
  }
}

const enclosed = [
  { start: '<!--', end: '-->', kind: 'comment' },
  { start: '<![CDATA[', end: ']]>', kind: 'cdata' },
  { start: '<!DOCTYPE', end: '>', kind: 'doctype' },
  { start: '<?', end: '?>', kind: 'instruction' },
] as const;

function takeMarkup(text: string, at: number): Taken {
  for (const { start, end, kind } of enclosed) {
    if (!text.startsWith(start, at)) continue;
    const stop = text.indexOf(end, at + start.length);
    if (stop < 0) return { token: { kind: 'cut' }, end: text.length };
    const inside = text.slice(at + start.length, stop);
    return { token: kind === 'comment' ? { kind } : { kind, text: inside }, end: stop + end.length };
  }
  return text[at + 1] === '/' ? takeClosing(text, at) : takeOpening(text, at);
}

function takeText(text: string, at: number): Taken {
  const next = text.indexOf('<', at);
  const end = next < 0 ? text.length : next;
  return { token: { kind: 'text', text: text.slice(at, end) }, end };
}

function takeClosing(text: string, at: number): Taken {
  const found = matchAt(/<\/([^\s<>/="'&]+)[ \t\r\n]{0,200}>/y, text, at);
  if (!found) return failedAt(text, at);
  return { token: { kind: 'close', name: found[1] ?? '' }, end: at + found[0].length };
}

function takeOpening(text: string, at: number): Taken {
  const start = matchAt(/<([^\s<>/="'&!?]+)/y, text, at);
  if (!start) return failedAt(text, at);
  const attributes = new Map<string, string>();
  let end = at + start[0].length;
  for (;;) {
    const found = matchAt(
      /[ \t\r\n]{1,200}([^\s<>/="'&]+)[ \t\r\n]{0,200}=[ \t\r\n]{0,200}(?:"([^"<]*)"|'([^'<]*)')/y,
      text,
      end,
    );
    if (!found) break;
    const [whole, name = '', double, single] = found;
    const value = double ?? single ?? '';
    if (attributes.has(name) || /[ \t\r\n]{200}/u.test(value)) return { token: { kind: 'broken' }, end };
    attributes.set(name, value);
    end += whole.length;
  }
  const stop = matchAt(/[ \t\r\n]{0,200}(\/?)>/y, text, end);
  if (!stop) return failedAt(text, end);
  const isEmpty = stop[1] === '/';
  return { token: { kind: 'open', name: start[1] ?? '', attributes, isEmpty }, end: end + stop[0].length };
}

// A tag without its end was cut off; one that goes on in a wrong way was never XML.
function failedAt(text: string, at: number): Taken {
  return { token: { kind: text.indexOf('>', at) < 0 ? 'cut' : 'broken' }, end: text.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
