import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([
  { fixture: 'full', file: 'briefs/upper-river.md', runs: 400, accepted: 280 },
  { fixture: 'filled', file: 'briefs/island-light.md', runs: 800, accepted: 620 },
]);
