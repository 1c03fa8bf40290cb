import type { Nodes, Parents, Text } from 'mdast';
import type { Element, ElementContent, Nodes as HastNodes, Parents as HastParents } from 'hast';

const addresses = /(?:https?:\/\/|www\.)[^\s<]*/giu;

/** Whether a text may hold an address that the parser lets run on into what follows it. */
export function mayRunOn(text: string): boolean {
  return /:\/\/|www\./iu.test(text) && text.match(addresses)?.some((one) => /\P{ASCII}/u.test(one)) === true;
}

/**
 * Lets every bare address of a tree end where its author ends it: before punctuation and letters of another script. GFM
 * lets it run to the next space (autolinks, https://github.github.com/gfm/#autolinks-extension-).
 * @param source the text that the tree was read from, to whose offsets its nodes point
 */
export function endBareAddresses(tree: Nodes | HastNodes, source: string): void {
  const left: (Nodes | HastNodes)[] = [tree];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!('children' in node)) continue;
    const parent = node as Parents | HastParents;
    const children: (Nodes | HastNodes)[] = parent.children;
    if (children.some((child) => bareAddress(child, source) !== undefined))
      parent.children = children.flatMap((child) => ended(child, source)) as typeof parent.children & [];
    left.push(...children);
  }
}

/** The words of a link that is nothing but an address in a sentence; undefined for any other node. */
export function bareAddress(node: Nodes | HastNodes, source: string): string | undefined {
  const isLink = node.type === 'link' || (node.type === 'element' && node.tagName === 'a');
  const offset = node.position?.start.offset;
  if (!isLink || offset === undefined || /^[<[]/u.test(source.charAt(offset))) return undefined;
  const [text] = node.children;
  const isAlone = text?.type === 'text' && node.children.length === 1;
  return isAlone && /^(?:https?:\/\/|www\.)/iu.test(text.value) ? text.value : undefined;
}

function ended<Node extends Nodes | HastNodes>(node: Node, source: string): (Node | Text)[] {
  const address = bareAddress(node, source);
  const length = address === undefined ? 0 : lengthOf(address);
  if (address === undefined || length === address.length) return [node];
  const kept = address.slice(0, length);
  const rest: Text = { type: 'text', value: address.slice(length) };
  if (node.position) rest.position = node.position;
  if (!/^(?:https?:\/\/|www\.)[^/?#]/iu.test(kept)) return [{ ...rest, value: address }];
  const words = { type: 'text', value: kept, ...(node.position && { position: node.position }) };
  const url = /^www\./iu.test(kept) ? `http://${kept}` : kept;
  if (node.type === 'link') return [{ ...node, url, children: [words] }, rest];
  const { properties } = node as Element;
  const href = url.replace(/\P{ASCII}+/gu, (letters) => encodeURIComponent(letters.toWellFormed()));
  return [{ ...node, properties: { ...properties, href }, children: [words as ElementContent] }, rest];
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const latin = /[\p{ASCII}\p{Script=Latin}]/u;
const always = /[\p{Pi}\p{Pf}\p{Ps}\p{Pe}\p{Cf}\p{Z}]/u;

// Behind a slash or a sign like it, letters of any script may be a part of the address:
// https://ar.wikipedia.org/wiki/… is often copied so.
function lengthOf(address: string): number {
  let before = '';
  let at = 0;
  for (const sign of address) {
    const after = address.slice(at + sign.length);
    if (!/\p{ASCII}/u.test(sign) && endsAt(sign, before, after)) break;
    before = sign;
    at += sign.length;
  }
  return at === address.length ? at : withoutTrailing(address.slice(0, at)).length;
}

function endsAt(sign: string, before: string, after: string): boolean {
  if (!letter.test(sign)) {
    if (sign !== '’' && always.test(sign)) return true;
    const [next = ''] = after;
    return !(letter.test(next) && latin.test(next) === latin.test(before));
  }
  return letter.test(before) && latin.test(before) && !latin.test(sign);
}

// As GFM does at the end of an address: signs of the sentence, and a bracket that nothing opened.
function withoutTrailing(address: string): string {
  const bare = address.replace(/[?!.,:;*_~'"]+$/u, '');
  const count = (sign: string) => bare.split(sign).length;
  return bare.endsWith(')') && count(')') > count('(') ? withoutTrailing(bare.slice(0, -1)) : bare;
}
