import type { Element, Nodes } from 'hast';
import { type Page, all } from './site.ts';

/** A text of a page as it stands there, by itself: what a reader sees or hears. */
export interface Utterance {
  text: string;
  /** The language of the element around it, by the nearest `lang`. */
  language: string;
  /** Whether no element could tell its language: a title, an option, an attribute. */
  isPlain: boolean;
  /** What is copied to the letter: code, mail addresses and telephone numbers. */
  isVerbatim: boolean;
  /** Whether it is marked as a name, in no language. */
  isName: boolean;
}

const known = new WeakMap<Page, Utterance[]>();

/** Every text of a page, its title and description and what is spoken of its elements included. */
export function speechOf(page: Page): Utterance[] {
  const found = known.get(page) ?? findSpeech(page);
  known.set(page, found);
  return found;
}

type Place = Omit<Utterance, 'text'>;

function findSpeech(page: Page): Utterance[] {
  const nowhere = { language: '', isPlain: false, isVerbatim: false, isName: false };
  const language = String(all(page, 'html')[0]?.properties.lang ?? '');
  const described = all(page, 'meta')
    .filter(({ properties }) => properties.name === 'description')
    .map(({ properties }) => ({ ...nowhere, language, isPlain: true, text: String(properties.content) }));
  return [...described, ...speechIn(page.root, nowhere)].filter(({ text }) => text.trim() !== '');
}

function speechIn(node: Nodes, place: Place): Utterance[] {
  if (node.type === 'text') return [{ ...place, text: node.value }];
  if (!('children' in node)) return [];
  if (node.type === 'element' && ['script', 'style'].includes(node.tagName)) return [];
  const inside = node.type === 'element' ? placeIn(node, place) : place;
  const spoken = node.type === 'element' ? spokenIn(node) : [];
  return [
    ...spoken.map((text) => ({ ...inside, isPlain: true, text })),
    ...node.children.flatMap((child) => speechIn(child as Nodes, inside)),
  ];
}

function placeIn({ tagName, properties }: Element, outer: Place): Place {
  const { lang, href } = properties;
  return {
    language: typeof lang === 'string' ? lang : outer.language,
    isPlain: outer.isPlain || ['title', 'option', 'textarea', 'svg'].includes(tagName),
    isVerbatim:
      outer.isVerbatim ||
      ['code', 'kbd', 'samp'].includes(tagName) ||
      /^(?:mailto|tel):/u.test(String(href ?? '')),
    isName: outer.isName || (tagName === 'bdi' && lang === undefined),
  };
}

function spokenIn({ properties }: Element): string[] {
  const { alt, ariaLabel, title, placeholder } = properties;
  return [alt, ariaLabel, title, placeholder].filter((words) => typeof words === 'string');
}
