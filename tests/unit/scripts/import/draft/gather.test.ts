import { describe, expect, it } from 'vitest';
import { refer, taken, type Draft, type DraftFields } from '../../../../../scripts/import/draft/draft.ts';
import { gatherDrafts } from '../../../../../scripts/import/draft/gather.ts';
import { siteAround } from '../../../../../scripts/new/site-around.ts';
import { contentWith } from '../../../../support/content-folder.ts';
import { documentOf, line } from '../../../../support/import/source-lines.ts';

const from = line('words');
const report = documentOf([from], { file: 'Annual Report.pdf' });
const letter = documentOf([from], { file: 'letter.txt' });

function draft(collection: Draft['collection'], fields: DraftFields, document = report): Draft {
  return { collection, fields, document };
}

const named = (title: string, document = report) => draft('briefs', { title: taken(title, from) }, document);

/** The id of each draft's entry, and whether the site has it; with these files in the site. */
function gathered(drafts: Draft[], files: Parameters<typeof contentWith>[0] = {}) {
  const { groupOf } = gatherDrafts(drafts, siteAround(contentWith(files), '2026-01-31'));
  return drafts.map((one) => {
    const group = groupOf.get(one);
    return `${group?.id ?? ''}${group?.entry ? ' known' : ''}`;
  });
}

describe('ids', () => {
  it.each([
    ['by the title', [named('Clean water for Tana')], ['clean-water-for-tana']],
    [
      'of whole words, when it is long',
      [named(`${'long words '.repeat(9)}end`)],
      ['long-words-long-words-long-words-long'],
    ],
    [
      'that does not end in a word for another',
      [named('Two waiting homes in Nsanje handed over to the district')],
      ['two-waiting-homes-in-nsanje-handed-over'],
    ],
    ['by the file, in other letters', [named('ນ້ຳສະອາດ')], ['annual-report']],
    [
      'by the file and the order, where nothing has a name',
      [draft('briefs', {}), draft('briefs', {}), draft('briefs', {}, letter)],
      ['annual-report', 'annual-report-2', 'letter'],
    ],
    [
      'that nobody has',
      [named('Roads'), named('About roads'), named('ROADS!')],
      ['roads', 'about-roads', 'roads'],
    ],
  ])('%s', (_, drafts, ids) => {
    expect(gathered(drafts)).toEqual(ids);
  });

  it('of two that a document tells apart itself', () => {
    const apart = (document = report) => ({ ...named('Pumps', document), isApart: true });
    expect(gathered([apart(), apart(), apart(letter)])).toEqual(['pumps', 'pumps-2', 'pumps']);
  });

  it('of a phase without a title, by its number', () => {
    const brief = named('Tana');
    const phase = draft('asks', { brief: refer(brief, from), order: taken(2, from) });
    expect(gathered([brief, phase])).toEqual(['tana', 'phase-2']);
  });
});

describe('what the site has', () => {
  it.each([
    ['by its title', named('WELLS for every village'), 'wells known'],
    [
      'by an alias in another language',
      draft('organisations', { name: taken('Agence des eaux', from) }),
      'agency known',
    ],
    [
      'by a mail address',
      draft('contacts', { name: taken('A. V.', from), email: taken('ANN@water.example.org', from) }),
      'ann known',
    ],
    ['by its code of two letters', draft('countries', { iso2: taken('FJ', from) }), 'fiji known'],
  ])('is known %s', (_, one, expected) => {
    const files = {
      'organisations/agency.fr.yaml': 'name: Agence des eaux\n',
      'site.yaml': (text: string) => text.replace('[en]', '[en, fr]'),
    };
    expect(gathered([one], files)).toEqual([expected]);
  });

  it('is what nobody has called anything, where it came from the same file', () => {
    const nameless = '---\nvisibility: draft\ncountries: [fiji]\n---\n';
    const two = [draft('briefs', {}), draft('briefs', {})];
    expect(gathered(two, { 'briefs/annual-report.md': nameless })).toEqual([
      'annual-report known',
      'annual-report-2',
    ]);
    const called = nameless.replace('---\n', '---\ntitle: Another\n');
    expect(gathered(two, { 'briefs/annual-report.md': called })).toEqual([
      'annual-report-2',
      'annual-report-3',
    ]);
  });
});

describe('one under another title', () => {
  const sum = (amount: number) => taken({ amount, currency: 'FJD' }, from);
  const asking = (title: string, document: typeof report) => {
    const brief = named(title, document);
    const asks = [100000, 250000, 700000].map((amount, i) =>
      draft(
        'asks',
        {
          brief: refer(brief, from),
          kind: taken('phase', from),
          order: taken(i + 1, from),
          amount: sum(amount),
        },
        document,
      ),
    );
    return [brief, ...asks];
  };
  const event = (title: string, document: typeof report, place = 'Suva') =>
    draft(
      'updates',
      { title: taken(title, from), date: taken('2025-05-02', from), place: taken(place, from) },
      document,
    );

  it('is known by its sums, in another document', () => {
    expect(gathered([...asking('Pumps', report), ...asking('Clean water', letter)])).toEqual([
      ...['pumps', 'phase-1', 'phase-2', 'phase-3'],
      ...['pumps', 'phase-1', 'phase-2', 'phase-3'],
    ]);
  });

  it.each([
    ['its day and place', [event('Launch', report), event('A feast', letter)], ['launch', 'launch']],
    [
      'but not within one document',
      [event('Launch', report), event('A feast', report)],
      ['launch', 'a-feast'],
    ],
    ['but not elsewhere', [event('Launch', report), event('A feast', letter, 'Nadi')], ['launch', 'a-feast']],
  ])('is known by %s', (_, drafts, ids) => {
    expect(gathered(drafts)).toEqual(ids);
  });
});
