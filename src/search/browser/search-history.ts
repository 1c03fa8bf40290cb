import { writeAddress, type SearchState } from './address.ts';

/** Writes searches into the address and the history, so that each can be sent on and gone back to. */
export interface SearchHistory {
  /** Writes a search that is still being typed, or that is complete. Tells whether it is another one. */
  write(state: SearchState, typing: boolean): boolean;
  /** Says that what the address has now is complete. */
  settle(): void;
}

/** A history in which a search that is being typed is one step, however many letters it has. */
export function createSearchHistory(): SearchHistory {
  let unfinished = false;
  // Some browsers let no file have another address than its own: then a search is shown and not written.
  let refused: string | undefined;
  return {
    write(state, typing) {
      const address = writeAddress(state) || location.pathname;
      const isOther = address !== (refused ?? (location.search || location.pathname));
      try {
        if (isOther) history[unfinished ? 'replaceState' : 'pushState'](null, '', address);
        refused = undefined;
      } catch {
        refused = address;
      }
      unfinished = typing && (unfinished || isOther);
      return isOther;
    },
    settle() {
      unfinished = false;
    },
  };
}
