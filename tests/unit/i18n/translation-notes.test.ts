import { describe, expect, it } from 'vitest';
import { notesOn, notesOnAgenda, notesOnAll } from '../../../src/i18n/translation-notes.ts';
import type { Translation } from '../../../src/model/model.ts';
import { createEdition } from '../../../src/i18n/edition.ts';
import { interfaceLanguages, wordsFor } from '../../../src/i18n/words.ts';

const editionIn = (language: string, defaultLanguage = 'fr') =>
  createEdition({ language, defaultLanguage, base: '/', origin: 'https://x.example' });
const english = editionIn('en');
const { translation: w } = wordsFor('en');

const whole: Translation = { original: 'fr', missing: [], isThere: true, isReviewed: true };
const none: Translation = { original: 'fr', missing: ['title', 'body'], isThere: false, isReviewed: false };

const untranslated = w.none('French');
const others = w.others('French');
const older = w.older('1 April 2020');
const partly = (parts: string) => w.partly(parts, 'French');

describe('of one entry', () => {
  it.each<[string, Translation | undefined, string[]]>([
    ['in the language it was written in', undefined, []],
    ['translated and read', whole, []],
    ['that nobody has translated', none, [untranslated]],
    ['without a word to translate', { ...none, missing: [] }, []],
    ['that nobody has translated, and older', { ...none, changed: '2020' }, [untranslated]],
    ['nobody has read', { ...whole, isReviewed: false }, [w.unreviewed]],
    ['older than its original', { ...whole, changed: '2020-04-01' }, [older]],
    ['older to the month', { ...whole, changed: '2020-04' }, [w.older('April 2020')]],
    ['older to the year', { ...whole, changed: '2020' }, [w.older('2020')]],
    ['translated in part', { ...whole, missing: ['body'] }, [partly('main text')]],
    [
      'in part, and unread',
      { ...whole, missing: ['body'], isReviewed: false },
      [partly('main text'), w.unreviewed],
    ],
    [
      'in part, and older',
      { ...whole, missing: ['body'], changed: '2020-04-01' },
      [partly('main text'), older],
    ],
    ['older, and unread', { ...whole, isReviewed: false, changed: '2020-04-01' }, [older, w.unreviewed]],
    [
      'in part, older, and unread',
      { ...whole, missing: ['title'], isReviewed: false, changed: '2020-04-01' },
      [partly('title'), older, w.unreviewed],
    ],
  ])('%s', (_, translation, notes) => {
    expect(notesOn(translation, english)).toEqual(notes);
  });

  it.each<[string[], string]>([
    [['title'], 'title'],
    [['name'], 'title'],
    [['officialName', 'subtitle'], 'title'],
    [['summary'], 'summary'],
    [['purpose'], 'summary'],
    [['tagline'], 'summary'],
    [['body'], 'main text'],
    [['contribution'], 'main text'],
    [['figures'], 'figures'],
    [['indicators', 'figures'], 'figures'],
    [['risks'], 'details'],
    [['risks', 'quote', 'no-such-field'], 'details'],
    [['figures', 'title'], 'title and figures'],
    [['risks', 'body', 'figures', 'summary', 'title'], 'title, summary, main text, figures and details'],
    [['purpose', 'summary', 'deliverables'], 'summary and details'],
  ])('%j are missing: %s', (missing, parts) => {
    expect(notesOn({ ...whole, missing }, english)).toEqual([partly(parts)]);
  });
});

describe('of a page of many', () => {
  const unread = { ...whole, isReviewed: false };

  it.each<[string, (Translation | undefined)[], string[]]>([
    ['none', [], []],
    ['some in the language they were written in', [undefined, undefined], []],
    ['all translated and read', [whole, whole], []],
    ['one not translated', [whole, none], [others]],
    ['one translated in part', [whole, { ...whole, missing: ['summary'] }], [others]],
    ['one without what no list shows', [whole, { ...whole, missing: ['risks'] }], []],
    ['one unread', [whole, unread], [w.unreviewed]],
    ['one unread, one not translated', [none, unread], [others, w.unreviewed]],
    ['one in part and unread', [{ ...unread, missing: ['title'] }], [others, w.unreviewed]],
    ['none translated', [none, none], [others]],
    ['some without a word to translate', [{ ...none, missing: [] }], []],
    ['some without, one unread', [{ ...none, missing: [] }, unread], [w.unreviewed]],
    ['one older', [{ ...whole, changed: '2020' }], []],
  ])('%s', (_, translations, notes) => {
    const entries = translations.map((translation) => (translation ? { translation } : {}));
    expect(notesOnAll(entries, english)).toEqual(notes);
  });
});

it.each([
  ['en', []],
  ['fr', []],
  ['lo', [wordsFor('lo').translation.others('ອັງກິດ')]],
])('of the 2030 Agenda, which is in English and French, in %s', (language, notes) => {
  expect(notesOnAgenda(editionIn(language))).toEqual(notes);
});

describe.each(interfaceLanguages)('in %s', (language) => {
  it('says each thing, and names the other language and the day', () => {
    const edition = editionIn(language, language === 'en' ? 'fr' : 'en');
    const original = language === 'en' ? 'fr' : 'en';
    const name = edition.format.languageName(original);
    const partial = {
      ...whole,
      original,
      missing: ['title', 'risks'],
      isReviewed: false,
      changed: '2020-04-01',
    };
    const notes = notesOn(partial, edition);
    expect(notes).toHaveLength(3);
    expect(notes[0]).toContain(name);
    expect(notes[1]).toContain(edition.format.date('2020-04-01'));
    expect(notesOn({ ...none, original }, edition)[0]).toContain(name);
    expect(notesOnAll([{ translation: { ...none, original } }], edition)[0]).toContain(name);
  });
});
