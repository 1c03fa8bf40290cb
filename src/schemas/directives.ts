import type { CollectionName } from './collections.ts';

/** What an attribute of a directive may hold. */
export interface DirectiveAttribute {
  required?: boolean;
  /** It names an entry of this collection by its id. */
  reference?: CollectionName;
}

/** A piece that a text may hold besides Markdown. */
export interface Directive {
  /** Whether Markdown stands inside it. */
  container?: boolean;
  attributes: Readonly<Record<string, DirectiveAttribute>>;
}

/**
 * Every directive there is, by name. In `.mdx` it is a component of the same name with a capital:
 * `<Ask id="phase-1" />`. It stands on a line of its own, at the top of a text or in a callout.
 */
export const directives: Readonly<Record<string, Directive>> = {
  callout: {
    container: true,
    attributes: { title: {} },
  },
  figure: {
    attributes: {
      id: { required: true },
      brief: { reference: 'briefs' },
      country: { reference: 'countries' },
    },
  },
  ask: { attributes: { id: { required: true, reference: 'asks' } } },
  result: { attributes: { id: { required: true, reference: 'results' } } },
  contact: {
    attributes: { id: { required: true, reference: 'contacts' } },
  },
  gallery: { attributes: {} },
};

/** The directive of that name, where the list has one. */
export function directiveNamed(name: string): Directive | undefined {
  return Object.hasOwn(directives, name) ? directives[name] : undefined;
}

/**
 * The name of the directive that a component stands for; undefined for one without a capital.
 * @example directiveOf('Ask') // 'ask'
 */
export function directiveOf(component: string): string | undefined {
  return /^[A-Z]/u.test(component) ? component.charAt(0).toLowerCase() + component.slice(1) : undefined;
}
