import { tryChanges } from '../../../support/try-iati-changes.ts';

tryChanges([
  { fixture: 'full', file: 'organisations/open-hand.yaml', runs: 400, accepted: 320 },
  { fixture: 'filled', file: 'organisations/giver.yaml', runs: 400, accepted: 320 },
  { fixture: 'full', file: 'contacts/joy-auma.yaml', runs: 300, accepted: 240 },
  { fixture: 'filled', file: 'contacts/ana.yaml', runs: 300, accepted: 240 },
  { fixture: 'full', file: 'countries/kenya.md', runs: 200, accepted: 160 },
  { fixture: 'filled', file: 'countries/tonga.md', runs: 200, accepted: 160 },
]);
