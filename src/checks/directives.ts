import { capitalised } from '../domain/capitalised.ts';
import { nearest } from '../domain/nearest.ts';
import { shown } from '../domain/problem.ts';
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
  const flaw = flawMessage(name, written, directive);
  return flaw ?? attributeFault(name, written, directive.attributes);
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

function flawMessage(name: string, written: WrittenDirective, directive: Directive): string | undefined {
  const { nested, flaw, container, component } = written;
  const holdsText = directive.container ?? false;
  const example = writeIt(name, written);
  if (flaw === 'colons')
    return `${name} is written with colons, but in an .mdx file it is a component; ${example}`;
  if (flaw === 'idle')
    return '::: closes nothing here and is shown as it is typed; take it out, or put the piece that it closes above it';
  if (nested || flaw === 'broken')
    return `${name} is shown as it is typed, or not at all, unless it stands on a line of its own, with an empty line above and below, outside lists and quotations, and no space before its brace; ${example}`;
  if (flaw === 'beside') return besideMessage(name, written, directive);
  if (component && container !== holdsText)
    return holdsText
      ? `${name} has no text in it; ${example}`
      : `${name} takes no text, and what stands in it would be lost; ${example}, and put the text below it`;
  if (container !== holdsText)
    return holdsText
      ? `${name} has text in it, so it opens with three colons and closes with three; ${example}`
      : `${name} has no text in it, so it starts with two colons; ${example}`;
  return flaw === 'open' ? openMessage(name, written) : undefined;
}

function besideMessage(name: string, written: WrittenDirective, { attributes }: Directive): string {
  const { attributes: given, beside = '' } = written;
  const words = beside.replace(/^\[(.*)\]$/u, '$1');
  const isTitle = Object.hasOwn(attributes, 'title') && given.title === undefined && !/["{}[\]]/u.test(words);
  const example = writeIt(name, isTitle ? { ...written, attributes: { ...given, title: words } } : written);
  const below = isTitle ? '' : ', and put those words on a line below it';
  return `${name} has words beside it that would be lost: ${shown(beside)}; ${example}${below}`;
}

// What follows an open piece would stand in it: its last line has to be seen as one, whatever stands above.
function openMessage(name: string, { close }: WrittenDirective): string {
  const { colons = ':::', both = false, code = false } = close ?? {};
  const first = both
    ? `start it with ${colons}${name} instead, since a piece in it has as many colons, and `
    : '';
  const codeFirst = code
    ? 'close the code in it with a line of its own that repeats its first marks, and '
    : '';
  return `${name} is not closed, so it takes in all that follows; ${first}${codeFirst}below its text put an empty line and then ${colons} at the start of a line of its own`;
}

// With what its author gave it; an-id stands where an id is missing.
function writeIt(name: string, { attributes: given, component, flaw }: WrittenDirective): string {
  const { attributes = {}, container } = directiveNamed(name) ?? {};
  const isComponent = component || flaw === 'colons';
  const pairs = Object.entries(attributes).flatMap(([key, { required }]) => {
    const value = given[key] || (required ? 'an-id' : undefined);
    if (value === undefined) return [];
    const quoted = isComponent || !/^[\w-]+$/u.test(value);
    return [`${key}=${quoted ? `"${value.replaceAll('"', '&quot;')}"` : value}`];
  });
  const start = isComponent
    ? [`<${capitalised(name)}`, ...pairs].join(' ')
    : `${container ? ':::' : '::'}${name}${pairs.length > 0 ? `{${pairs.join(' ')}}` : ''}`;
  const end = isComponent ? `</${capitalised(name)}>` : ':::';
  const lines = `on a line of its own, then its text, then ${end} on a line of its own`;
  const whole = isComponent
    ? container
      ? `${start}> ${lines}`
      : `${start} />`
    : container
      ? `${start} ${lines}`
      : start;
  return `write ${whole}${pairs.some((pair) => /="?an-id"?$/u.test(pair)) ? ', with its id for an-id' : ''}`;
}

function attributeFault(
  name: string,
  written: WrittenDirective,
  known: Directive['attributes'],
): string | undefined {
  const { attributes, computed } = written;
  const example = writeIt(name, written);
  if (computed[0] !== undefined) return `gives ${name} something that is no plain text; ${example}`;
  const unknown = Object.keys(attributes).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined) return `gives ${name} ${unknown}, which it does not have; ${example}`;
  const missing = Object.keys(known).find((key) => known[key]?.required && !attributes[key]);
  return missing === undefined ? undefined : `${name} needs ${missing}; ${example}`;
}
