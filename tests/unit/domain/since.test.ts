import { describe, expect, it } from 'vitest';
import { sinceAnchor, sinceAnchors } from '../../../src/domain/since.ts';

const update = (id: string, redirectFrom: string[] = []) => ({
  id,
  path: `/updates/${id}/`,
  redirectFrom,
});
const result = (id: string) => ({ id, path: `/results/${id}/`, redirectFrom: [] });

it.each([
  ['nothing', [], 'since'],
  ['one change', [update('visit')], 'since-visit'],
  ['the newest of several', [update('launch'), update('visit')], 'since-launch'],
])('leads from a copy that knew %s', (_, changes, anchor) => {
  expect(sinceAnchor(changes)).toBe(anchor);
});

describe('the anchors of the changes', () => {
  const anchorsOf = (changes: Parameters<typeof sinceAnchors>[0], known: typeof changes = []) => [
    ...sinceAnchors(changes, known).values(),
  ];

  it.each([
    ['none', [], []],
    ['a change each', [update('launch'), update('visit')], [['since-launch'], ['since-visit']]],
    ['the older of two with one id', [result('visit'), update('visit')], [[], ['since-visit']]],
    [
      'ids it had before',
      [update('launch', ['/updates/start/', '/updates/begin']), update('visit')],
      [['since-launch', 'since-start', 'since-begin'], ['since-visit']],
    ],
    [
      'no old address that was no entry of its kind',
      [update('launch', ['/news/start/', '/launch.php', '/updates/', '/updates/2020/start/'])],
      [['since-launch']],
    ],
    [
      'no former id that is another entry’s own',
      [update('launch'), update('visit', ['/updates/launch/'])],
      [['since-launch'], ['since-visit']],
    ],
  ])('%s', (_, changes, anchors) => {
    expect(anchorsOf(changes)).toEqual(anchors);
  });

  it('are those of what the brief knows too, where no change bears them', () => {
    expect(anchorsOf([update('launch')], [result('launch'), update('visit', ['/updates/trip/'])])).toEqual([
      ['since-launch'],
      [],
      ['since-visit', 'since-trip'],
    ]);
  });

  it('hold the anchor of every copy made before, whatever was added since', () => {
    const all = Array.from({ length: 30 }, (_, i) => (i % 7 === 0 ? result(`e${i % 20}`) : update(`e${i}`)));
    const anchors = new Set(anchorsOf(all).flat());
    for (const at of all.keys()) expect(anchors).toContain(sinceAnchor(all.slice(at)));
    for (const at of all.keys())
      expect(new Set(anchorsOf(all.slice(0, at), all.slice(at)).flat())).toEqual(anchors);
    expect(anchors.size).toBe(anchorsOf(all).flat().length);
  });
});
