import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Milliseconds after which nobody waits any longer. */
const longest = 5_000;

/**
 * Makes a function that waits until Astro tells the browser to load its page anew. It does when the pages are made of
 * the content that it was given, half a second or more after it got it: who asks in between would get pages of old
 * fields and new texts.
 */
export function createNextReload({ environments }: Server): () => Promise<void> {
  const waiting = new Set<() => void>();
  const { hot } = environments.client;
  const { send } = hot;
  hot.send = (...message: unknown[]) => {
    Reflect.apply(send, hot, message);
    const [payload] = message as [{ type?: string }];
    if (payload.type === 'full-reload') for (const end of waiting) end();
  };
  return () =>
    new Promise((done) => {
      const end = (): void => {
        clearTimeout(timer);
        waiting.delete(end);
        done();
      };
      const timer = setTimeout(end, longest);
      waiting.add(end);
    });
}
