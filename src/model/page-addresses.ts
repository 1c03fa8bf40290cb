import { dataAddress, home, listPageAddress, searchAddress } from '../domain/addresses.ts';
import { listPages } from '../domain/list-pages.ts';
import { listAddress, listedKinds } from '../schemas/addresses.ts';
import type { Identity } from './linked.ts';
import type { Model } from './model.ts';

/** The address of every page of the site, without language and base path. */
export function pageAddresses(model: Model): string[] {
  const lists = listedKinds.flatMap((kind) => {
    const first = listAddress(kind);
    return listPages<Identity>(model[kind]).map(({ number }) => listPageAddress(first, number));
  });
  const entries = [...listedKinds, 'pages' as const].flatMap((kind) => model[kind].map(pathOf));
  return [home, searchAddress, dataAddress, ...lists, ...entries];
}

function pathOf({ path }: Identity): string {
  return path;
}
