import type { Corpus } from '../corpus.ts';
import { directives } from '../directives.ts';
import { nearest } from '../nearest.ts';
import { shown } from '../problem.ts';
import type { Finding } from '../rule.ts';
import type { WrittenDirective } from '../text.ts';
import { eachText } from './each-text.ts';

/** Directives and components that are not on the list, or not written as it says (`directives.ts`). */
export function findUnlistedDirectives(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.directives.flatMap((written) => {
      const message = directiveFault(written);
      return message === undefined ? [] : [{ entry, ...place(written), found: written.name, message }];
    }),
  );
}

function directiveFault(written: WrittenDirective): string | undefined {
  const names = Object.keys(directives);
  const name = written.component ? uncapitalised(written.name) : written.name;
  const directive = Object.hasOwn(directives, name) ? directives[name] : undefined;
  const what = written.component ? 'component' : 'directive';
  if (!directive) {
    const near = nearest(name.toLowerCase(), names);
    const remedy = near === undefined ? `the ${what}s are ${names.join(', ')}` : `write ${near}`;
    return `uses a ${what} called ${written.name}, and there is none; ${remedy}, or write it as plain Markdown`;
  }
  const example = `write ${directive.example}`;
  if (written.nested)
    return `${name} stands inside a line, a list or a quotation; give it a line of its own, with an empty line above and below: ${example}`;
  if (written.container !== (directive.container ?? false) && !written.component)
    return directive.container
      ? `${name} has text in it, so it opens with three colons and closes with three; ${example}, then the text, then :::`
      : `${name} has no text in it, so it starts with two colons; ${example}`;
  return attributeFault(name, written, directive.attributes, example);
}

function attributeFault(
  name: string,
  { attributes, computed }: WrittenDirective,
  known: (typeof directives)[string]['attributes'],
  example: string,
): string | undefined {
  if (computed[0] !== undefined) return `gives ${name} something that is no plain text; ${example}`;
  const unknown = Object.keys(attributes).find((key) => !Object.hasOwn(known, key));
  if (unknown !== undefined) return `gives ${name} ${unknown}, which it does not have; ${example}`;
  const missing = Object.keys(known).find((key) => known[key]?.required && !attributes[key]);
  return missing === undefined ? undefined : `${name} needs ${missing}; ${example}`;
}

function uncapitalised(name: string): string {
  return /^[A-Z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : `<${name}>`;
}

/** Figures that a text cites and no such entry has. */
export function findMissingFigures(corpus: Corpus): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.directives.flatMap((written) => {
      if (!/^figure$/iu.test(written.name) || !written.attributes.id) return [];
      const { id, brief, country } = written.attributes;
      const cited = brief
        ? ['briefs', brief]
        : country
          ? ['countries', country]
          : [entry.collection, entry.id];
      const owner = corpus.entries.find((one) => one.collection === cited[0] && one.id === cited[1]);
      if (!owner) return [];
      const { figures } = owner.data as { figures?: unknown };
      const ids = (Array.isArray(figures) ? figures : []).map((one: { id?: unknown } | null) =>
        String(one?.id),
      );
      if (ids.includes(id)) return [];
      const near = nearest(id, ids);
      const remedy = near === undefined ? `add it to the figures there` : `write ${near}`;
      const message = `cites the figure ${shown(id)}, but ${owner.file} has no figure of that id; ${remedy}`;
      return [{ entry, ...place(written), found: id, message }];
    }),
  );
}
