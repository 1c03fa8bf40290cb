import { expect, it } from 'vitest';
import { findMails, hostOfMail } from '../../../../../scripts/import/recognise/mail.ts';
import { hostile, hostileParts, timeOf } from './reading-of.ts';

it.each([
  ['Write to a.b+c@example.org.', ['a.b+c@example.org']],
  ['<w@ex-ample.co.ke>; X@Y.ORG', ['w@ex-ample.co.ke', 'X@Y.ORG']],
  ['w@y.org W@Y.org', ['w@y.org']],
  ['x@y, @z.org, a (at) b.org', []],
])('%s', (text, mails) => {
  expect(findMails({ text }).map(({ value }) => value)).toEqual(mails);
});

it('reads links', () => {
  const links = [{ text: 'write', href: 'mailto:w%40y.org?subject=wells' }];
  expect(findMails({ text: 'Please write', links })).toMatchObject([
    { value: 'w@y.org', at: 7, written: 'write' },
  ]);
  expect(findMails({ text: 'x', links: [{ text: 'x', href: 'mailto:%E0%' }] })).toEqual([]);
});

it.each([...hostileParts, 'a', 'a@', 'a.a'])('is not slow with "%s" again and again', (part) => {
  const text = hostile(part);
  expect(timeOf(() => findMails({ text }))).toBeLessThan(1000);
});

it.each([
  ['Ama@Lake.example', 'lake.example'],
  ['ama', ''],
])('knows the host of %s', (mail, host) => {
  expect(hostOfMail(mail)).toBe(host);
});
