import { nearest } from '../domain/nearest.ts';
import type { WrittenDirective } from '../domain/text.ts';
import { directiveNamed, directiveOf, directives, type Directive } from '../schemas/directives.ts';
import type { Corpus } from './corpus.ts';
import { eachText } from './each-text.ts';
import { error, type Finding, type Rules } from './rule.ts';

/** Rules about the pieces that a text may hold besides Markdown. */
export const directiveRules = {
  'component-listed': error(findUnlistedDirectives),
} satisfies Rules;

/** Directives and components that are not on the list, or not written as it says (`schemas/directives.ts`). */
function findUnlistedDirectives(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.directives.flatMap((written) => {
      const message = directiveFault(written);
      return message === undefined ? [] : [{ entry, ...place(written), found: written.name, message }];
    }),
  );
}

function directiveFault(written: WrittenDirective): string | undefined {
  const names = Object.keys(directives);
  const name = (written.component ? directiveOf(written.name) : written.name) ?? '';
  const directive = directiveNamed(name);
  if (!directive) return unlisted(written, names);
  const example = `write ${exampleOf(name, written.component || written.flaw === 'colons')}`;
  const flaw = flawMessage(name, written, directive.container ?? false);
  return flaw === undefined
    ? attributeFault(name, written, directive.attributes, example)
    : `${flaw}; ${example}`;
}

function unlisted({ name, component }: WrittenDirective, names: readonly string[]): string {
  const what = component ? 'component' : 'piece';
  const near = nearest(name.toLowerCase(), names);
  const known = names.map((one) => (component ? `<${capitalised(one)}>` : one));
  const remedy =
    near === undefined
      ? `those there are: ${known.join(', ')}`
      : `write ${component ? `<${capitalised(near)}>` : near}`;
  return `uses a ${what} called ${name}, and there is none; ${remedy}, or write it as plain Markdown`;
}

function flawMessage(
  name: string,
  { nested, flaw, container, component }: WrittenDirective,
  holdsText: boolean,
): string | undefined {
  if (flaw === 'colons') return `${name} is written with colons, but in an .mdx file it is a component`;
  if (nested || flaw === 'broken')
    return `${name} is shown as it is typed, or not at all, unless it stands on a line of its own, with an empty line above and below, outside lists and quotations, and no space before its brace`;
  if (flaw === 'beside') return `${name} has words beside it that would be lost`;
  if (container !== holdsText && !component)
    return holdsText
      ? `${name} has text in it, so it opens with three colons and closes with three`
      : `${name} has no text in it, so it starts with two colons`;
  return flaw === 'open'
    ? `${name} is not closed, so it takes in all that follows; put ::: on a line of its own below its text`
    : undefined;
}

function exampleOf(name: string, component: boolean): string {
  const { example = '', container } = directiveNamed(name) ?? {};
  if (!component) return container ? `${example}, then the text, then :::` : example;
  const [, given = ''] = /\{(.*)\}/u.exec(example) ?? [];
  const attributes = given.replace(/=([^"]\S*)/gu, '="$1"');
  const start = [`<${capitalised(name)}`, attributes].filter(Boolean).join(' ');
  return container ? `${start}>, then the text, then </${capitalised(name)}>` : `${start} />`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function attributeFault(
  name: string,
  { attributes, computed }: WrittenDirective,
  known: Directive['attributes'],
  example: string,
): string | undefined {
  if (computed[0] !== undefined) return `gives ${name} something that is no plain text; ${example}`;
  const unknown = Object.keys(attributes).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined) return `gives ${name} ${unknown}, which it does not have; ${example}`;
  const missing = Object.keys(known).find((key) => known[key]?.required && !attributes[key]);
  return missing === undefined ? undefined : `${name} needs ${missing}; ${example}`;
}
