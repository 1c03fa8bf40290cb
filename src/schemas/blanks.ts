import { requiredFields, type Description } from './describe.ts';
import { termsListed } from './choice.ts';

/**
 * How a field is written, with blanks for what only its author knows. A message never shows a filled-in example:
 * who copies one publishes what they never meant. Whatever this returns is refused where it is copied as it stands.
 */
export function blankOf({ meta, item, fields, forms, type }: Description): string {
  if (meta.blank !== undefined) return meta.blank;
  if (item) return `[${blankOf(item)}]`;
  if (type === 'object') {
    const written = requiredFields(fields).map(([key, child]) => `${key}: ${blankOf(child)}`);
    return `{ ${written.join(', ')} }`;
  }
  return forms[0] ? blankOf(forms[0]) : '…';
}

/** As `blankOf`, where it stands on its own: a choice with its words and their meanings, a date with its three forms. */
export function blankAlone(described: Description): string {
  const { meta } = described;
  if (meta.terms) return `one of ${termsListed(meta.terms)}`;
  return meta.blankAlone ?? `${blankOf(described)}${choicesBelow(described)}`;
}

/** The forms in which a field is written, where its blank does not show them; undefined where there is one. */
export function otherForms({ meta }: Pick<Description, 'meta'>): string | undefined {
  return meta.blankAlone === meta.blank ? undefined : meta.blankAlone;
}

/** The choices that are left blank in a group, with their meanings, to stand behind it; empty where there are none. */
export function choicesBelow(described: Description, filled?: string): string {
  const group = described.item ?? described;
  const open = requiredFields(group.fields).filter(([key, { meta }]) => meta.terms && key !== filled);
  return open.map(([key, { meta }]) => `; ${key} is one of ${termsListed(meta.terms ?? {})}`).join('');
}

/**
 * A description as part of a sentence.
 * @example inSentence('The part it plays.') // 'the part it plays'
 */
export function inSentence(description: string): string {
  const text = description.replace(/\.$/u, '');
  return /^\p{Lu}\p{Ll}|^\p{Lu}\s/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
