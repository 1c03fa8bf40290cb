/** A piece of a page's text, and what it stands in. */
export interface TextPlace {
  language: string;
  /** The text may not hold elements: a title, an option, a drawing; or it is an attribute. */
  isPlain: boolean;
  /** What is copied to the letter: code, addresses, names that keep their own direction. */
  isVerbatim: boolean;
}

const token =
  /<!--.*?-->|<!doctype[^>]*>|<(script|style)\b.*?<\/\1\s*>|<\/?[a-z][^\s/>]*(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+|</gisu;
const spoken = /(?<=\s(?:alt|aria-label|placeholder|title)=")[^"]*/gu;

const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const plain = new Set('title option textarea svg'.split(' '));
const verbatim = new Set('code kbd samp'.split(' '));

/**
 * A page with its texts changed: what is read, attributes that are read aloud included. Scripts and styles are left
 * alone, and so is every tag.
 * @param html as Astro writes it: every element is closed
 */
export function changeTexts(html: string, change: (text: string, place: TextPlace) => string): string {
  const open: (TextPlace & { name: string })[] = [];
  const here = (): TextPlace => open.at(-1) ?? { language: '', isPlain: false, isVerbatim: false };
  return html.replace(token, (part: string, isCode?: string) => {
    if (isCode !== undefined || part.startsWith('<!')) return part;
    if (!part.startsWith('<')) return change(part, here());
    const name = /^<\/?([^\s/>]+)/u.exec(part)?.[1]?.toLowerCase() ?? '';
    if (part.startsWith('</')) close(open, name);
    else {
      const place = placeIn(part, name, here());
      if (!empty.has(name) && !part.endsWith('/>')) open.push({ ...place, name });
      return part.replace(spoken, (text) => change(text, { ...place, isPlain: true }));
    }
    return part;
  });
}

function close(open: { name: string }[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at >= 0) open.length = at;
}

function placeIn(tag: string, name: string, outer: TextPlace): TextPlace {
  const language = /\slang="([^"]*)"/u.exec(tag)?.[1] ?? outer.language;
  const isName = name === 'bdi' && !tag.includes(' lang=');
  const isAddress = /\shref="(?:mailto|tel):/u.test(tag);
  return {
    language,
    isPlain: outer.isPlain || plain.has(name),
    isVerbatim: outer.isVerbatim || verbatim.has(name) || isName || isAddress,
  };
}
