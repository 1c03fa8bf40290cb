/** Something that a message tells its reader to write, or shows as an example, as it can be copied out of it. */
export interface Proposal {
  /** What is done with it: written in place, or a file renamed or moved. */
  act: 'write' | 'rename' | 'move';
  /** The characters to copy. */
  text: string;
  /** One of several that the message leaves to its reader. */
  isChoice: boolean;
}

const cue =
  /\b(?:(?<rename>rename (?:it|the file)(?! to end in)(?: to)?)|(?<move>move it (?:straight )?(?:into|to))|(?<write>write|such as|for example|in quotes:)) +(?:one of )?/gu;

/** What may follow something to copy. */
const behind =
  /^(?:$|[,;:)]|\.?$| (?:or|and|if|in|for|on|where|with|once|as|beside|between|then|the|to|unless)\b| \()/u;

/** Words with which a sentence goes on: what follows is said in words, and nobody can copy it. */
const inWords =
  /^(?:an?|the|it|its|them|one|another|each|every|only|plain|fewer|no|such|where|whole|words|text|true or|either|to|down|those|them|below|above|straight|all|something|nothing|that|this|two|both|their|your|of)\b(?! *:)/u;

/** Where it is written only if something is so, its reader decides. */
const condition = /(?:^|[;:] )(?:where|if) [^;]*$/u;

/** Everything in a message that can be copied. */
export function proposalsIn(message: string): Proposal[] {
  return [...message.matchAll(cue)].flatMap((found) => {
    const { rename, move } = found.groups ?? {};
    const act = rename !== undefined ? 'rename' : move !== undefined ? 'move' : 'write';
    const said = message.slice(found.index + found[0].length);
    const texts = listFrom(said);
    const isChoice =
      texts.length > 1 ||
      condition.test(message.slice(0, found.index)) ||
      /^(?: \([^)]*\))?, if that is meant/u.test(said.slice(texts[0]?.length));
    return texts.map((text) => ({ act, text, isChoice }));
  });
}

// `a`, `a or b`, `a, b or c`: all that can be copied, one after the other.
function listFrom(text: string): string[] {
  const first = codeAt(text);
  if (first === undefined) return [];
  const [, rest] = /^(?: \([^)]*\))?(?:,? or (?:write )?|, )(.*)$/su.exec(text.slice(first.length)) ?? [];
  return [first, ...(rest === undefined ? [] : listFrom(rest))];
}

function codeAt(text: string): string | undefined {
  const code =
    balanced(text) ??
    /^"(?:[^"\\]|\\.)*"/u.exec(text)?.[0] ??
    /^'(?:[^']|'')*'/u.exec(text)?.[0] ??
    /^<[A-Z][^>]*>/u.exec(text)?.[0] ??
    /^:{2,3}\w+(?:\{[^}]*\})?/u.exec(text)?.[0] ??
    fieldAt(text) ??
    wordAt(text);
  return code !== undefined && behind.test(text.slice(code.length)) ? code : undefined;
}

function fieldAt(text: string): string | undefined {
  const [name] = /^[A-Za-z][\w-]*: /u.exec(text) ?? [];
  if (name === undefined) return undefined;
  const value = codeAt(text.slice(name.length)) ?? /^[^,;]+/u.exec(text.slice(name.length))?.[0];
  return value === undefined ? undefined : name + value;
}

function wordAt(text: string): string | undefined {
  if (inWords.test(text)) return undefined;
  return /^\S+?(?=[,;:.)]*(?:\s|$))/u.exec(text)?.[0];
}

function balanced(text: string): string | undefined {
  if (!/^[[{]/u.test(text)) return undefined;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    if ('[{'.includes(text.charAt(i))) depth += 1;
    if (']}'.includes(text.charAt(i))) depth -= 1;
    if (depth === 0) return text.slice(0, i + 1);
  }
  return undefined;
}
