import { beforeEach, expect, it, vi } from 'vitest';
import { today } from '../../../src/content-files/today.ts';
import { contentWith } from '../../support/content-folder.ts';

beforeEach(() => {
  vi.unstubAllEnvs();
  vi.stubEnv('BUILD_DATE', undefined);
});

const siteIn = (timeZone: string) =>
  contentWith({ 'site.yaml': (text) => (timeZone === '' ? text : `${text}timeZone: ${timeZone}\n`) });

it.each([
  ['', '2026-11-28T20:26:00Z', '2026-11-28'],
  ['Asia/Vientiane', '2026-11-28T16:59:59Z', '2026-11-28'],
  ['Asia/Vientiane', '2026-11-28T17:00:00Z', '2026-11-29'],
  ['America/Bogota', '2026-11-29T00:30:00Z', '2026-11-28'],
  ['America/Bogota', '2026-11-29T05:00:00Z', '2026-11-29'],
  ['Asia/Kathmandu', '2026-12-31T18:15:00Z', '2027-01-01'],
  ['America/New_York', '2026-07-01T04:00:00Z', '2026-07-01'],
  ['America/New_York', '2026-12-01T04:00:00Z', '2026-11-30'],
])('with the time zone %j it is on %s already %s', (timeZone, now, day) => {
  vi.stubEnv('CONTENT_DIR', siteIn(timeZone));
  for (const machine of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
    vi.stubEnv('TZ', machine);
    expect(today(new Date(now))).toBe(day);
  }
});

it('is the day that was said, wherever the site is', () => {
  vi.stubEnv('CONTENT_DIR', siteIn('Asia/Vientiane'));
  vi.stubEnv('BUILD_DATE', '2026-01-31');
  expect(today(new Date('2026-11-28T20:26:00Z'))).toBe('2026-01-31');
});

it('is no day that does not exist', () => {
  vi.stubEnv('BUILD_DATE', '2026-02-30');
  expect(() => today()).toThrow(/BUILD_DATE needs a day .*found 2026-02-30/u);
});
