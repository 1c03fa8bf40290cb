import { trySites } from '../../../support/try-iati-changes.ts';

trySites([
  { fixture: 'full', file: 'site.yaml', runs: 150, accepted: 1 },
  { fixture: 'filled', file: 'site.yaml', runs: 250, accepted: 1 },
  { fixture: 'filled', file: 'themes.yaml', runs: 150, accepted: 1 },
]);
