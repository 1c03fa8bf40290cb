import { expect, it } from 'vitest';
import { urlOfEndpoint } from '../../../src/integrations/serve-files.ts';

it.each([
  ['/media/plan.pdf', '/media/plan.pdf/'],
  ['/base/media/plans/the%20plan.pdf?v=1', '/base/media/plans/the%20plan.pdf/?v=1'],
  ['/admin/app/editor.ABC.js', '/admin/app/editor.ABC.js/'],
  ['/admin/app/editor.ABC.js/', '/admin/app/editor.ABC.js/'],
  ['/admin/', '/admin/'],
  ['/admin/config.yml', '/admin/config.yml'],
  ['/briefs/wells.pdf', '/briefs/wells.pdf'],
  ['/briefs/wells/?from=/media/plan.pdf', '/briefs/wells/?from=/media/plan.pdf'],
])('%s is found at %s', (asked, found) => {
  expect(urlOfEndpoint(asked)).toBe(found);
});
