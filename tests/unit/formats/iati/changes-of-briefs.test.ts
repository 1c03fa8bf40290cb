import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([
  { fixture: 'full', file: 'briefs/upper-river.md', runs: 250, accepted: 100 },
  { fixture: 'filled', file: 'briefs/island-light.md', runs: 250, accepted: 100 },
  { fixture: 'filled', file: 'asks/lamps.md', runs: 250, accepted: 100 },
  { fixture: 'filled', file: 'results/first-evenings.md', runs: 250, accepted: 100 },
  { fixture: 'filled', file: 'organisations/giver.yaml', runs: 100, accepted: 10 },
]);
