import { shown } from '../problem.ts';
import { aboutAttributes, drawingAttributes, drawingElements, namespaces, styleFunctions } from './known.ts';

/** What an element is called that may not stand in a drawing; undefined for one that may. */
export function refusedElement(name: string): string | undefined {
  if (drawingElements.has(name)) return undefined;
  const plain = name.split(':').at(-1)?.toLowerCase() ?? '';
  if (/^(?:script|handler|listener)$/u.test(plain)) return 'a script';
  if (/^(?:foreignobject|iframe|object|embed|audio|video|html|body|canvas)$/u.test(plain))
    return 'a part of a web page';
  if (/^(?:set|animate\w*|mpath|discard)$/u.test(plain)) return 'something that moves';
  if (/^(?:image|feimage|img)$/u.test(plain)) return 'another picture inside it';
  if (plain === 'a') return 'a link';
  return name.includes(':') ? ofProgram(name) : `a part that no drawing needs (${shown(name)})`;
}

/** What an attribute is called that may not stand in a drawing; undefined for one that may. */
export function refusedAttribute(name: string, written: string, isAbout: boolean): string | undefined {
  const value = resolved(written);
  if (value === undefined) return `a letter that is hidden behind a code (in ${shown(name)})`;
  if (/(?:^|:)on/iu.test(name)) return 'a script';
  if (/^xmlns(?:$|:)/u.test(name)) return namespaces[name] === value ? undefined : ofProgram(name);
  if (isAbout && aboutAttributes.has(name)) return undefined;
  if (/^(?:xlink:)?href$/u.test(name))
    return value.startsWith('#') ? undefined : 'a link to another file or page';
  if (/^(?:id|class|serif:id|(?:aria|data)-[\w.-]+)$/u.test(name)) return undefined;
  if (drawingAttributes.has(name)) return refusedStyle(value);
  return name.includes(':') ? ofProgram(name) : `a setting that no drawing needs (${shown(name)})`;
}

/** What stands in a style, or in a value read like one, that may not: whatever could load a file, or hide that it does. */
export function refusedStyle(style: string): string | undefined {
  if (style.includes('@')) return 'a style with rules of its own (@)';
  if (style.includes('\\')) return 'a sign that hides others (\\)';
  for (let at = style.indexOf('('); at >= 0; at = style.indexOf('(', at + 1)) {
    const name = /[\w-]*$/u.exec(style.slice(Math.max(0, at - 20), at))?.[0].toLowerCase() ?? '';
    if (name === 'url' && !isOwnPlace(style, at)) return 'a link to another file';
    if (name !== '' && !styleFunctions.has(name)) return `a style that is not known here (${name}…)`;
  }
  return undefined;
}

/** Whether every `&` in a text stands for a letter in a way that XML knows by itself. */
export function hasOwnEntities(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1))
    if (!/^&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});/iu.test(text.slice(at, at + 12))) return true;
  return false;
}

function isOwnPlace(style: string, at: number): boolean {
  const place = /\(\s{0,9}(["']?)#[^"'()\\\s]{1,200}\1\s{0,9}\)/uy;
  place.lastIndex = at;
  return place.test(style);
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function resolved(value: string): string | undefined {
  let isWhole = true;
  const plain = value.replaceAll(/&([a-z]{0,4};)?/gu, (_, name: string | undefined) => {
    const letter = entities[name?.slice(0, -1) ?? ''];
    isWhole &&= letter !== undefined;
    return letter ?? '';
  });
  return isWhole ? plain : undefined;
}

function ofProgram(name: string): string {
  return `what only a drawing program reads (${shown(name)})`;
}
