import { describe, expect, it } from 'vitest';
import { editorPolicy } from '../../../src/editor/editor-policy.ts';
import { editorSettings } from '../../../src/editor/editor-settings.ts';
import { editorHosts } from '../../../src/schemas/terms.ts';

const repository = 'owner/name';

describe('what the page of the editor may ask', () => {
  it.each<[object, string[]]>([
    [{}, []],
    [{ host: 'github', repository }, ['https://api.github.com']],
    [{ host: 'gitlab', repository }, ['https://gitlab.com']],
    [{ host: 'gitlab', repository, server: 'https://git.example.org' }, ['https://git.example.org']],
    [{ host: 'gitlab', repository, server: 'https://example.org:8443/git/' }, ['https://example.org:8443']],
    [{ host: 'gitlab', repository, server: 'http://git.example.org' }, ['https://gitlab.com']],
    [{ host: 'gitlab', repository, server: "https://x.org; script-src 'none'" }, ['https://gitlab.com']],
    [{ host: 'github', repository, server: 'https://git.example.org' }, ['https://api.github.com']],
    // Whoever signs people in does so in a window of their own.
    [{ host: 'github', repository, signIn: 'https://s.example.org/in' }, ['https://api.github.com']],
    [{ host: 'github' }, []],
    [{ host: 'elsewhere', repository }, []],
    [{ host: ['github'], repository }, []],
  ])('%j: besides its own site %j', (editor, hosts) => {
    const { asks } = editorSettings({ editor });
    expect(asks).toEqual(hosts);
    const rules = new Map(
      editorPolicy(asks)
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const),
    );
    expect(rules.get('connect-src')).toEqual(["'self'", 'data:', 'blob:', ...hosts]);
    const others = [...rules].filter(([name]) => name !== 'connect-src').flatMap(([, of]) => of);
    expect(others.filter((one) => /^https?:|\*|unsafe-eval/u.test(one ?? ''))).toEqual([]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
  });

  it('knows where every host is asked', () => {
    const asks = Object.keys(editorHosts).map(
      (host) => editorSettings({ editor: { host, repository } }).asks,
    );
    expect(asks.map(({ length }) => length)).toEqual(asks.map(() => 1));
  });
});
