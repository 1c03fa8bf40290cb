import { expect, it } from 'vitest';
import { linkRemedy } from '../../../src/domain/links.ts';

it.each([
  'https://example.org',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'mailto:a@example.org',
  'tel:+442079460000',
  '#anchor',
  '/',
  '/briefs/x/',
  '/briefs/x/#figure',
])('lets %s stand', (address) => {
  expect(linkRemedy(address, 'text')).toBeUndefined();
});

it.each([
  ['example.org', 'write https://example.org'],
  ['www.example.org/a', 'write https://www.example.org/a'],
  ['//example.org/a', 'write https://example.org/a'],
  ['javascript:alert(1)', 'not allowed'],
  ['JaVaScRiPt:alert(1)', 'not allowed'],
  ['data:text/html,x', 'not allowed'],
  ['vbscript:x', 'not allowed'],
  ['file:///etc/passwd', 'not allowed'],
  ['ftp://example.org', 'not allowed'],
  ['blob:https://example.org', 'not allowed'],
  ['https://', 'write an address that starts with'],
  ['https://exa mple.org', 'write an address that starts with'],
  ['https://[', 'write an address that starts with'],
  ['wells.md', 'the address of its page'],
  ['survey.pdf', 'list it under documents'],
  ['a@example.org', 'write mailto:a@example.org'],
  ['', 'write an address that starts with'],
  ['..', 'write an address that starts with'],
  ['../other/', 'write an address that starts with'],
  [' javascript:alert(1)', 'write an address that starts with'],
])('refuses %j: %s', (address, remedy) => {
  expect(linkRemedy(address, 'text')).toContain(remedy);
});

it.each([
  ['tel:+442079460000', 'write one that starts with https://, mailto: or /'],
  ['#anchor', 'write an address that starts with https://, mailto: or /'],
  ['https://[', 'https://'],
])('refuses %j in a field: %s', (address, remedy) => {
  expect(linkRemedy(address, 'field')).toContain(remedy);
});
