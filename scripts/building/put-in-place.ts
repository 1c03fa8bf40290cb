import { existsSync } from 'node:fs';
import { exchangeFolders } from './exchange.ts';
import { lock } from './lock.ts';
import { placesOf, type Places } from './places.ts';
import { renameFolder } from './rename-folder.ts';

/**
 * Puts the finished site (`fresh`) in the place of the last one, in one act where the system can. Elsewhere the last
 * one steps aside first (to `old`), and comes back if the finished one cannot follow; a computer that stops between
 * the two leaves what `putBack` mends. The last site is left in `fresh` or in `old`.
 * @param exchange for systems that can, and for tests of those that cannot
 * @throws when the site's folder cannot be renamed; the last site is then where it was
 */
export function putInPlace(site: string, { fresh, old }: Places, exchange = exchangeFolders): void {
  if (exchange(fresh, site)) return;
  const isFirst = !existsSync(site);
  // One right after the other, with nothing awaited: no signal is heeded between them.
  if (!isFirst) renameFolder(site, old);
  try {
    renameFolder(fresh, site);
  } catch (error) {
    if (!isFirst) renameFolder(old, site);
    throw error;
  }
}

/** Puts the last site back where an exchange was cut short. To be called with the lock held. */
export function putBack(site: string, { old }: Places): void {
  if (!existsSync(site) && existsSync(old)) renameFolder(old, site);
}

/** The same for a command that does not build: what a running build is about to put in place is left to it. */
export function putBackUnlessBuilding(site: string): void {
  const places = placesOf(site);
  const release = existsSync(places.old) ? lock(places.lock) : undefined;
  if (!release) return;
  try {
    putBack(site, places);
  } finally {
    release();
  }
}
