/** A piece of a page's text, and what it stands in. */
export interface TextPlace {
  language: string;
  /** The text may not hold elements: a title, an option, a drawing; or it is an attribute. */
  isPlain: boolean;
  /** What is copied to the letter: code, addresses, names that keep their own direction. */
  isVerbatim: boolean;
}

const token =
  /<!--.*?-->|<!doctype[^>]*>|<(script|style)\b.*?<\/\1\s*>|<\/?[a-z][^\s/>]*[^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*>|[^<]+|</gisu;
// What stands in quotes is taken as a whole, so that nothing in it is mistaken for another attribute.
const attribute = /(\s([^\s=>"']+)=")([^"]*)"|'[^']*'/gu;

const spoken = new Set('alt aria-label placeholder title'.split(' '));
/** What is read of a page elsewhere: in a list of search results, where its address is passed on. */
const description = /^<meta (?:name="description"|property="og:(?:title|description|site_name|image:alt)") /u;
/** Most tags have none of these attributes, and need not be taken apart. */
const mayBeRead = /\s(?:alt|aria-label|placeholder|title|content)="/u;
const placed = /\s(?:lang|href)="/u;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const plain = new Set('title option textarea svg'.split(' '));
const verbatim = new Set('code kbd samp'.split(' '));

/**
 * A page with its texts changed: what is read, attributes that are read aloud and descriptions included. Scripts and styles are left
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
      if (!mayBeRead.test(part)) return part;
      const isRead = (key: string) => spoken.has(key) || (key === 'content' && description.test(part));
      return part.replace(attribute, (all, start?: string, key = '', text = '') =>
        isRead(key) ? `${start}${change(text, { ...place, isPlain: true })}"` : all,
      );
    }
    return part;
  });
}

function close(open: { name: string }[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at >= 0) open.length = at;
}

function placeIn(tag: string, name: string, outer: TextPlace): TextPlace {
  const attributes = placed.test(tag) ? attributesOf(tag) : new Map<string, string>();
  const isName = name === 'bdi' && !attributes.has('lang');
  const isAddress = /^(?:mailto|tel):/u.test(attributes.get('href') ?? '');
  return {
    language: attributes.get('lang') ?? outer.language,
    isPlain: outer.isPlain || plain.has(name),
    isVerbatim: outer.isVerbatim || verbatim.has(name) || isName || isAddress,
  };
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(Array.from(tag.matchAll(attribute), ([, , key = '', value = '']) => [key, value]));
}
