import { deadLinkRemedy, linkRemedy } from '../domain/links.ts';
import { shown } from '../domain/problem.ts';
import type { Corpus } from './corpus.ts';
import { eachText } from './each-text.ts';
import { textFieldsOfKind } from './fields.ts';
import { error, warning, type Finding, type Rules } from './rule.ts';
import { howToPublish, whyHidden } from './visibility.ts';

/** Rules about links. */
export const linkRules = {
  'link-leads-somewhere': error(findDeadLinks),
  'link-safe': error(findUnsafeLinks),
  'link-encrypted': warning(findPlainHttp),
} satisfies Rules;

/** Links that could run a program or lead to nobody knows where. */
function findUnsafeLinks(corpus: Corpus): Finding[] {
  return findInLinks(corpus, (url) => {
    const remedy = linkRemedy(url, 'text');
    const page = remedy === undefined ? undefined : pageOfFile(url, corpus.addresses);
    if (page !== undefined) return `links to the file ${shown(url)}; its page is meant: write ${page}`;
    return remedy === undefined ? undefined : `links to ${shown(url)}; ${remedy}`;
  });
}

// `wells.md` and `../briefs/wells.md` have one page, where only one file is called so.
function pageOfFile(url: string, addresses: ReadonlySet<string>): string | undefined {
  const [, folder, id] =
    /^(?![a-z]+:|\/\/)(?:.*?(?:([\w-]+)\/))?([\w-]+)\.(?:mdx?|ya?ml|html?)$/iu.exec(url) ?? [];
  if (id === undefined) return undefined;
  const named = [...addresses].filter((address) => address.endsWith(`/${id}/`));
  const inFolder = named.filter((address) => folder !== undefined && address === `/${folder}/${id}/`);
  const [page, ...more] = inFolder.length > 0 ? inFolder : named;
  return more.length === 0 ? page : undefined;
}

/** Links into the site that no page answers, in texts and fields. */
function findDeadLinks(corpus: Corpus): Finding[] {
  const hidden = new Map(
    corpus.entries.filter(({ published }) => !published).map((entry) => [entry.address, entry]),
  );
  const fault = (url: string) => {
    const dead = deadLinkRemedy(url, corpus.addresses);
    const page = dead === undefined ? undefined : hidden.get(url.replace(/[?#].*$/u, ''));
    return page === undefined
      ? dead
      : `that page (${page.file}) ${whyHidden(page)}; take the link out, or ${howToPublish(page)}`;
  };
  const inFields = corpus.entries.flatMap((entry) =>
    textFieldsOfKind(entry, 'link').flatMap(({ path, value }) => {
      const remedy = fault(value);
      if (remedy === undefined) return [];
      return [{ entry, path, found: value, message: `found ${shown(value)}, but ${remedy}` }];
    }),
  );
  const inTexts = findInLinks(corpus, (url) => {
    const dead = linkRemedy(url, 'text') === undefined ? fault(url) : undefined;
    return dead === undefined ? undefined : `links to ${shown(url)}, but ${dead}`;
  });
  return [...inFields, ...inTexts];
}

/** Links that can be read and changed on their way to the reader. */
function findPlainHttp(corpus: Corpus): Finding[] {
  const remedy = (url: string) =>
    /^http:/iu.test(url)
      ? `found ${shown(url)}, which is not encrypted; write ${url.replace(/^http:/iu, 'https:')}, if the site answers there`
      : undefined;
  const inFields = corpus.entries.flatMap((entry) =>
    textFieldsOfKind(entry, 'link').flatMap(({ path, value }) => {
      const message = remedy(value);
      return message === undefined ? [] : [{ entry, path, found: value, message }];
    }),
  );
  return [...inFields, ...findInLinks(corpus, remedy)];
}

function findInLinks(corpus: Corpus, say: (url: string) => string | undefined): Finding[] {
  return eachText(corpus).flatMap(({ entry, text, place }) =>
    text.links.flatMap(({ url, ...at }) => {
      const message = say(url);
      return message === undefined ? [] : [{ entry, ...place(at), found: url, message }];
    }),
  );
}
