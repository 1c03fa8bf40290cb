/**
 * Milliseconds until something that has not come will not come any more: two cores may be at ten pages, and a few builds,
 * at once. It ends only what fails; what succeeds takes no longer for it.
 */
export const longestWait = 100_000;

/** The same for `vi.waitFor`, which by itself waits one second. */
export const patient = { timeout: longestWait, interval: 50 };
