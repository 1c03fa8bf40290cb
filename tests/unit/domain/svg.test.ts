import { expect, it } from 'vitest';
import { svgFault } from '../../../src/domain/svg.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`;
const faultOf = (text: string) => svgFault(new TextEncoder().encode(text));

it.each([
  ['a drawing', svg('<path d="M0 0h1"/>')],
  ['an empty one', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  [
    'a head, a remark and a type',
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a > b -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n${svg('')}\n`,
  ],
  ['a gradient of its own', svg('<use xlink:href="#a"/><rect fill="url(#b)" style="fill:url(\'#c\')"/>')],
  ['a picture inside it', svg('<image href="data:image/png;base64,AA=="/>')],
  ['a font inside it', svg('<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>')],
  ['words that begin with on', svg('<text>one = only on time</text>')],
  ['a byte order mark', `\uFEFF${svg('')}`],
])('takes %s', (_, text) => {
  expect(faultOf(text)).toBeUndefined();
});

it.each([
  ['a script', svg('<script>alert(1)</script>'), /holds a script; save it again/u],
  ['a script under a prefix', svg('<s:script>alert(1)</s:script>'), /a script/u],
  ['a handler', svg('', 'onload="alert(1)"'), /a script/u],
  ['a handler behind a quote', svg('<g id="a>"onclick=alert(1) />'), /a script/u],
  ['a handler behind a slash', svg('<g/onclick=alert(1)>'), /a script/u],
  ['a link that is a script', svg('<a href="javascript:alert(1)">x</a>'), /a script/u],
  ['a link that hides one', svg('<a href="&#106;avascript:alert(1)">x</a>'), /a link/u],
  ['a link that becomes one', svg('<a><set attributeName="href" to="x"/></a>'), /a moving link/u],
  ['a web page', svg('<foreignObject><p>x</p></foreignObject>'), /a part of a web page/u],
  [
    'a picture from elsewhere',
    svg('<image xlink:href="https://example.org/a.png"/>'),
    /a link to another file/u,
  ],
  ['a drawing inside it', svg('<image href="data:image/svg+xml;base64,AA"/>'), /a link to another file/u],
  ['a fill from elsewhere', svg('<rect fill="url(https://example.org/#a)"/>'), /a link to another file/u],
  ['a style from elsewhere', svg('<style>@import "x.css"</style>'), /a link to another file/u],
  ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('')}`, /no SVG|a link to another file/u],
  ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /entities|no SVG/u],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, /not saved as UTF-8/u],
  ['a web page of its own', '<html><svg></svg></html>', /is no SVG/u],
  ['half of it', svg('<path/>').slice(0, -12), /part of it is missing/u],
  ['nothing', ' ', /is no SVG/u],
])('refuses %s', (_, text, says) => {
  expect(faultOf(text)).toMatch(says);
});

it('refuses what is no text', () => {
  expect(svgFault(Uint8Array.of(0x3c, 0xff, 0xfe))).toMatch(/not saved as UTF-8/u);
});
