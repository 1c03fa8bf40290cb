import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { Model } from '../../../src/data/model.ts';
import { renderProse, type Part } from '../../../src/data/prose.ts';

// None of these texts passes the checks. The page must be harmless all the same.
const model = {
  asks: [{ id: 'wells' }],
  results: [],
  contacts: [],
  briefs: [],
  countries: [],
} as unknown as Model;
const parts = (text: string, format: 'md' | 'mdx') =>
  renderProse({ text, format, owner: { id: 'own' } }, model, {
    href: (address) => `/base${address}`,
    footnotes: { label: 'Notes', back: 'Back' },
  }).parts;
const html = (all: readonly Part[]): string =>
  all
    .map((part) => (part.kind === 'html' ? part.html : part.kind === 'callout' ? html(part.parts) : ''))
    .join('');

const elements = new Set(
  'a blockquote br code del div em h2 h3 h4 h5 h6 hr input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set(
  'ariaDescribedBy ariaLabel checked className dataFootnoteBackref dataFootnoteRef dataFootnotes disabled href id rel start tabIndex title type'.split(
    ' ',
  ),
);

/** What a page may not hold, found in HTML as a browser reads it. */
function dangers(text: string): string[] {
  const found: string[] = [];
  visit(htmlToHast(text, { fragment: true }) as Root, 'element', ({ tagName, properties }) => {
    if (!elements.has(tagName)) found.push(`<${tagName}>`);
    found.push(...Object.keys(properties).filter((name) => !attributes.has(name)));
    if (
      properties.href !== undefined &&
      !/^(https?:|mailto:|tel:|#|\/base\/(?!\/))/u.test(String(properties.href))
    )
      found.push(String(properties.href));
  });
  return found;
}

it.each([
  ['<script>x</script>', '<script>'],
  ['<p onclick="x">a</p>', 'onClick'],
  ['<a href="javascript:x">a</a>', 'javascript:x'],
  ['<a href="//evil.example">a</a>', '//evil.example'],
  ['<p style="color:red">a</p>', 'style'],
])('a danger is seen: %s', (text, danger) => {
  expect(dangers(text)).toEqual([danger]);
});

const hostile = [
  '<script>alert(1)</script>',
  'a <script>alert(1)</script> b',
  '<SCRIPT SRC="https://evil.example/x.js"></SCRIPT>',
  '<script\n>alert(1)</script\n>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<img src=x onerror=alert(1)>',
  '<img/src=x/onerror=alert(1)//',
  '![a](x.png "b")',
  '![a](javascript:alert(1))',
  '<svg onload=alert(1)><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '<object data="x.swf"></object><embed src="x"><applet></applet>',
  '<style>body{display:none}</style>',
  '<link rel="stylesheet" href="https://evil.example"><meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<form action="https://evil.example"><input name="a"><button formaction="javascript:alert(1)">x</button></form>',
  '<p style="position:fixed" id="main" class="callout">a</p>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<details open ontoggle=alert(1)>',
  '</div></main><script>alert(1)</script>',
  '[a](javascript:alert(1))',
  '[a](JaVaScRiPt:alert(1))',
  '[a](java\tscript:alert(1))',
  '[a](<java\nscript:alert(1)>)',
  '[a](&#106;avascript&colon;alert(1))',
  '[a](&#x6A;&#x61;vascript:alert(1))',
  '[a](java&Tab;script&NewLine;:alert(1))',
  '[a](\\javascript:alert(1))',
  '[a](%6Aavascript:alert(1))',
  '[a](\u0001javascript:alert(1))',
  '[a]( javascript:alert(1))',
  '[a](vbscript:x) [b](data:text/html,<script>alert(1)</script>) [c](DATA:text/html;base64,PHNjcmlwdD4=)',
  '[a](blob:x) [b](file:///etc/passwd) [c](view-source:x) [d](intent://x)',
  '[a](//evil.example) [b](/\\evil.example) [c](\\\\/evil.example) [d](</\tevil.example>)',
  '<javascript:alert(1)> <data:text/html,x>',
  '[a][b]\n\n[b]: javascript:alert(1) "x"',
  '[a](https://a.example "\\"onmouseover=alert(1) x=\\"")',
  '[^1]\n\n[^1]: <script>alert(1)</script> [a](javascript:x)',
  '[^"><script>alert(1)</script>]\n\n[^"><script>alert(1)</script>]: x',
  '# <script>alert(1)</script>\n\n# "><img src=x onerror=alert(1)>',
  '```"><script>alert(1)</script>\nx\n```',
  '```js onload=alert(1)\n</code></pre><script>alert(1)</script>\n```',
  '| a |\n|---|\n| <script>alert(1)</script> |',
  ':::callout\n<script>alert(1)</script>\n:::',
  ':::callout\n</aside></div><script>alert(1)</script>\n\n[a](javascript:alert(1))\n:::',
  '::script[alert(1)]{src=x}',
  ':::script\nalert(1)\n:::',
  ':img{src=x onerror=alert(1)}',
  '<div data-directive="ask" data-id="wells"></div>',
  '<x-piece n="0"></x-piece>',
  'piece0opens0\n\npiece0closes0\n\n::ask{id=wells}',
  'import x from "y"\n\nexport const a = process.exit(1)',
  '{process.exit(1)}',
  '{"<script>alert(1)</script>"}',
  '<Callout title={process.exit(1)}>a</Callout>',
  '<Callout {...process.exit(1)}>a</Callout>',
  '<Ask id="wells" onClick="alert(1)" dangerouslySetInnerHTML={{ __html: "<script>" }} />',
  '<div dangerouslySetInnerHTML={{ __html: "<script>" }} />',
  '<Callout>\n\n<script>alert(1)</script>\n\n<img src="x" onError="alert(1)" />\n\n</Callout>',
  '<Fragment set:html="<script>alert(1)</script>" />',
  '<constructor /> <__proto__ /> <toString.call />',
  '\u0000<script>alert(1)</script>\u0000',
  '\ufeff<script>alert(1)</script>',
];

describe.each(['md', 'mdx'] as const)('in .%s', (format) => {
  it.each(hostile)('harmless: %j', (text) => {
    expect(dangers(html(parts(text, format)))).toEqual([]);
  });

  it('is no way to forge a piece', () => {
    const forged = hostile.filter((text) => !/::ask|<Ask/u.test(text));
    expect(forged.flatMap((text) => parts(text, format)).filter(({ kind }) => kind === 'asks')).toEqual([]);
  });

  const n = 10_000;
  it.each([
    ['lists', '- '.repeat(n)],
    ['quotations', '> '.repeat(n)],
    ['brackets', '['.repeat(n) + 'x' + ']'.repeat(n)],
    ['links', '['.repeat(n) + 'x' + '](/a/)'.repeat(n)],
    ['stars', '*'.repeat(n) + 'x' + '*'.repeat(n)],
    ['elements', '<div>'.repeat(n)],
    ['callouts of MDX', '<Callout>\n'.repeat(n) + 'x' + '\n</Callout>'.repeat(n)],
    ['callouts', Array.from({ length: 1000 }, (_, i) => `${':'.repeat(1003 - i)}callout`).join('\n')],
    ['braces', '{'.repeat(n) + '}'.repeat(n)],
  ])('ten thousand %s deep', (_, text) => {
    expect(dangers(html(parts(text, format)))).toEqual([]);
  });
});
