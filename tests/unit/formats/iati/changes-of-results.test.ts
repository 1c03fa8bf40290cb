import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([
  { fixture: 'full', file: 'results/two-wells.md', runs: 1000, accepted: 720 },
  { fixture: 'filled', file: 'results/first-evenings.md', runs: 1000, accepted: 770 },
]);
