import { answeredAs, pathOnDisk, splitLanguage } from '../domain/old-address.ts';
import { pagedNames } from '../schemas/collections.ts';
import type { Entry, Model } from './model.ts';

/** An old address and the page that took its place. */
export interface Redirect {
  /** Where it stands below the site's folder, decoded, without slashes around it: `fr/anciens-puits`. */
  from: string;
  /** The address of the page, without language and base path. */
  to: string;
  language: string;
}

/**
 * Old addresses, each once. One below a language leads to the page in that language; any other is made for every
 * language, below its code too, unless another entry had that very address.
 */
export function redirects(model: Model): Redirect[] {
  const { languages, defaultLanguage } = model.site;
  const old = oldAddresses(model).map(({ address, to }) => ({
    address,
    to,
    ...splitLanguage(address, languages),
  }));
  const written = old.map(({ address, to, language = defaultLanguage }) => ({
    from: pathOnDisk(address),
    to,
    language,
  }));
  const taken = new Set(old.map(({ address }) => answeredAs(address)));
  const others = languages.filter((language) => language !== defaultLanguage);
  const implied = old
    .filter(({ language }) => language === undefined)
    .flatMap(({ address, to }) =>
      others.map((language) => ({ address: `/${language}${address}`, to, language })),
    )
    .filter(({ address }) => !taken.has(answeredAs(address)))
    .map(({ address, to, language }) => ({ from: pathOnDisk(address), to, language }));
  return [...new Map([...written, ...implied].map((redirect) => [redirect.from, redirect])).values()];
}

function oldAddresses(model: Model): { address: string; to: string }[] {
  const entries = pagedNames.flatMap((name): Entry[] => model[name]);
  return entries.flatMap(({ path, ...entry }) =>
    'redirectFrom' in entry ? entry.redirectFrom.map((address) => ({ address, to: path })) : [],
  );
}
