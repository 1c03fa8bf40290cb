import { handedOver } from '../content-files/hand-over.ts';

/**
 * Makes a memory for what is made of the content: each thing is made once, and anew when other content was handed over,
 * as while somebody writes.
 */
export function createMemory<Made>(): (key: string, make: () => Made) => Made {
  const known = new Map<string, Made>();
  let version: number | undefined;
  return (key, make) => {
    const now = handedOver()?.version;
    if (now !== version) known.clear();
    version = now;
    if (!known.has(key)) known.set(key, make());
    return known.get(key) as Made;
  };
}
