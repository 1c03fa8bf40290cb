import type { NetworkInterfaceInfo } from 'node:os';
import { expect, it } from 'vitest';
import { servedAt } from '../../../scripts/served-at.ts';

const at = (address: string, family: 'IPv4' | 'IPv6' = 'IPv4', internal = false): NetworkInterfaceInfo => {
  const rest = { address, internal, netmask: '', mac: '', cidr: null };
  return family === 'IPv4' ? { ...rest, family } : { ...rest, family, scopeid: 0 };
};
const interfaces = {
  lo: [at('127.0.0.1', 'IPv4', true), at('::1', 'IPv6', true)],
  wifi: [at('fe80::1', 'IPv6'), at('192.0.2.7')],
  none: undefined,
};

it.each<[string, string[]]>([
  ['http://127.0.0.1:4321/', ['http://localhost:4321/']],
  ['http://192.0.2.7:4321/base/', ['http://192.0.2.7:4321/base/']],
  [
    'http://0.0.0.0:4322/base/',
    ['http://localhost:4322/base/', 'http://192.0.2.7:4322/base/ on the network'],
  ],
])('what listens at %s is served at %j', (url, lines) => {
  expect(servedAt(url, interfaces)).toEqual(lines);
});

it('says where the site is when no network is there', () => {
  expect(servedAt('http://0.0.0.0:4321/', { lo: interfaces.lo })).toEqual(['http://localhost:4321/']);
});
