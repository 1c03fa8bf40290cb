import { afterAll, describe, expect, it, vi } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { contentWith } from '../support/content-folder.ts';
import { searchInNode } from '../support/search-in-node.ts';

const wells = ['/briefs/wells/'];
const pages: Record<string, { body: string; found: string[]; notFound: string[] }> = {
  // Dzongkha, whose syllables end with a sign and whose words no space parts.
  dz: {
    body: 'མི་སྡེའི་ཉེན་སྲུང་དང་ གསོ་བའི་ལྷན་ཁག་གིས་ ལཱ་འབད་ཡོདཔ་ཨིན།',
    found: ['ཉེན་སྲུང', 'ཉེན་སྲུང་', 'ལྷན་ཁག', 'གསོ', 'ཨིན', 'ལྷན་ཁག་གིས་ ལཱ'],
    notFound: ['ཉན', 'ལྷན་རྒྱས', 'ནགས་ཚལ'],
  },
  // Hebrew, whose small words are written to the next one.
  he: {
    body: 'משרד הבריאות בונה בארות לילדים ולמשפחות. החינוך חשוב.',
    found: ['הבריאות', 'בריאות', 'והבריאות', 'בארות', 'חינוך', 'החינוך'],
    notFound: ['חקלאות'],
  },
};

afterAll(() => vi.unstubAllGlobals());

describe.each(Object.entries(pages))('in %s', (language, { body, found, notFound }) => {
  it('finds each word that stands in a text, however it is written to others', async () => {
    const { dir, status, output } = await buildSite({
      content: contentWith({
        'site.yaml': (text) =>
          text.replace('[en]', `[${language}]`).replace('Language: en', `Language: ${language}`),
        'briefs/wells.md': (text) => `${text}\n${body}\n`,
      }),
    });
    expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
    const find = await searchInNode(dir, language);
    for (const query of found) expect(await find(query), query).toEqual(wells);
    for (const query of notFound) expect(await find(query), query).toEqual([]);
  });
});
