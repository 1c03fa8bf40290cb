import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parsedPages } from '../support/parsed-pages.ts';
import { severalSites } from '../support/shared-site.ts';

describe.each(severalSites)('the calendars of %s', (_, content, build, builtFor) => {
  const { url, languages } = parse(readFileSync(join(content, 'site.yaml'), 'utf8')) as {
    url: string;
    languages: string[];
  };
  const address = builtFor ?? url;
  let dir: string;
  let files: { path: string; text: string; events: ICAL.Component[] }[];

  beforeAll(async () => {
    dir = (await build()).dir;
    files = globSync('**/*.ics', { cwd: dir }).map((path) => {
      const text = readFileSync(join(dir, path), 'utf8');
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      return { path, text, events: calendar.getAllSubcomponents('vevent') };
    });
  });

  it('are there in every language, with the same days under the same names', () => {
    expect(files).toHaveLength(languages.length);
    const names = files.map(({ events }) => events.map((event) => event.getFirstPropertyValue('uid')));
    expect(names[0]?.length).toBeGreaterThan(0);
    expect(new Set(names[0]).size).toBe(names[0]?.length);
    for (const others of names) expect(others).toEqual(names[0]);
  });

  it('hold whole days, whose end is no longer part of them, and no time of any clock', () => {
    for (const { path, text, events } of files) {
      expect(text, path).not.toMatch(/TZID|VTIMEZONE|TIMEZONE-ID/u);
      for (const event of events) {
        const { startDate, endDate, uid } = new ICAL.Event(event);
        expect([startDate.isDate, endDate.isDate], uid).toEqual([true, true]);
        expect(endDate.compare(startDate), uid).toBe(1);
        expect(String(event.getFirstPropertyValue('dtstamp'))).toMatch(/T\d\d:\d\d:\d\dZ$/u);
        expect(event.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      }
    }
  });

  it('are written in lines that fit, each text in one', () => {
    for (const { path, text } of files) {
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line))), path).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', ''), path).not.toMatch(/[\r\n]|\\n/u);
      expect(text).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
    }
  });

  it('lead to pages that are there, and are named on the page of updates', () => {
    for (const { path, events } of files) {
      for (const event of events) {
        const page = String(event.getFirstPropertyValue('url')).replace(address, '');
        expect(existsSync(join(dir, page, 'index.html')), page).toBe(true);
        expect(String(event.getFirstPropertyValue('description'))).toContain(address + page);
      }
      const folder = path.replace('calendar.ics', '').replaceAll('\\', '/');
      const [, updates] =
        [...parsedPages(dir)].find(([at]) => at.replace(/^\//u, '') === `${folder}updates/`) ?? [];
      const hrefs = updates?.all('a').map(({ properties }) => String(properties.href)) ?? [];
      expect(hrefs).toContain(new URL(address).pathname + path.replaceAll('\\', '/'));
    }
  });
});
