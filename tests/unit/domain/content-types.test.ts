import { expect, it } from 'vitest';
import { calendarAddress, entryFile, feedAddress, llmsAddress } from '../../../src/domain/addresses.ts';
import { contentTypeOf } from '../../../src/domain/content-types.ts';

it.each([
  [feedAddress(), 'application/atom+xml; charset=utf-8'],
  [feedAddress('/fr/briefs/x/'), 'application/atom+xml; charset=utf-8'],
  [calendarAddress, 'text/calendar; charset=utf-8'],
  [entryFile('/briefs/x/', 'md'), 'text/markdown; charset=utf-8'],
  [llmsAddress, 'text/plain; charset=utf-8'],
  ['/contacts.3.vcf', 'text/vcard; charset=utf-8'],
  ['/sitemap.xml', undefined],
  ['/robots.txt', undefined],
  ['/old-feed.xml', undefined],
])('%s is %s', (file, type) => {
  expect(contentTypeOf(file)).toBe(type);
});
