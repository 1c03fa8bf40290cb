import type { NetworkInterfaceInfo } from 'node:os';

/**
 * The lines that say where a site is served: what this computer calls it and, where it is open to the network, what
 * others do.
 * @param url with the address that is listened on
 * @param interfaces as the system names them
 * @example servedAt('http://127.0.0.1:4321/', {}) // ['http://localhost:4321/']
 */
export function servedAt(
  url: string,
  interfaces: Readonly<Record<string, NetworkInterfaceInfo[] | undefined>>,
): string[] {
  const own = /\/\/(?:127\.0\.0\.1|0\.0\.0\.0)(?=[:/])/u;
  const isOpen = url.startsWith('http://0.0.0.0');
  const others = isOpen ? Object.values(interfaces).flatMap((all) => (all ?? []).flatMap(reachable)) : [];
  return [
    url.replace(own, '//localhost'),
    ...others.map((address) => `${url.replace(own, `//${address}`)} on the network`),
  ];
}

function reachable({ address, family, internal }: NetworkInterfaceInfo): string[] {
  return family === 'IPv4' && !internal ? [address] : [];
}
