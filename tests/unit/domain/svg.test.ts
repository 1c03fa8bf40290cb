import { describe, expect, it } from 'vitest';
import { svgFault } from '../../../src/domain/svg.ts';
import { computingTime } from '../../support/computing-time.ts';

const spaces = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
const svg = (inside: string, attributes = '') => `<svg ${spaces} ${attributes}>${inside}</svg>`;
const faultOf = (text: string) => svgFault(new TextEncoder().encode(text));

const inkscape = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

<svg
   width="210mm"
   height="297mm"
   viewBox="0 0 210 297"
   version="1.1"
   id="svg5"
   xmlns="http://www.w3.org/2000/svg"
   xmlns:svg="http://www.w3.org/2000/svg">
  <defs
     id="defs2">
    <linearGradient id="a"><stop style="stop-color:#008080;stop-opacity:1" offset="0" id="stop4" /></linearGradient>
    <linearGradient xlink:href="#a" id="b" x1="4" y1="-.5" x2="5e3" y2="3" gradientUnits="userSpaceOnUse"
       gradientTransform="matrix(0.26,0,0,0.26,1,2)" xmlns:xlink="http://www.w3.org/1999/xlink" />
  </defs>
  <g
     id="layer1">
    <text
       xml:space="preserve"
       style="font-size:10.5833px;line-height:1.25;font-family:sans-serif;-inkscape-font-specification:'sans-serif, Bold';fill:url(#b)"
       x="12"
       y="40"
       id="text1"><tspan id="tspan1" x="12" y="40">Fish &amp; chips &#169; &lt; 5</tspan></text>
  </g>
</svg>
`;
const inkscape092 = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:svg="http://www.w3.org/2000/svg"
   xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 9 9">
  <metadata id="metadata5"><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
    <dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /><dc:title></dc:title></cc:Work></rdf:RDF></metadata>
  <path d="m 1,2 3,4 z" style="fill:none;stroke:#000000;marker-end:url(#Arrow1Lend)" />
</svg>`;
const figma = `<svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
<g clip-path="url(#clip0_1_2)"><g filter="url(#filter0_d_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M12 2L2 7V17Z" fill="#1E2DBE"/></g>
<mask id="mask0" style="mask-type:luminance" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24"><path d="M24 0H0Z" fill="white"/></mask>
<circle cx="3" cy="4" r="2" style="mix-blend-mode:multiply" fill="url(#paint0_radial)"/></g>
<defs>
<filter id="filter0_d_1_2" x="0" y="0" width="28" height="28" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB">
<feFlood flood-opacity="0" result="BackgroundImageFix"/>
<feColorMatrix in="SourceAlpha" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 127 0" result="hardAlpha"/>
<feOffset dy="4"/><feGaussianBlur stdDeviation="2"/><feComposite in2="hardAlpha" operator="out"/>
<feBlend mode="normal" in="SourceGraphic" in2="BackgroundImageFix" result="shape"/>
</filter>
<radialGradient id="paint0_radial" cx="0" cy="0" r="1" gradientUnits="userSpaceOnUse" gradientTransform="translate(12 12) rotate(90) scale(12)"><stop stop-color="#FFF"/><stop offset="1" stop-color="#FFF" stop-opacity="0"/></radialGradient>
<clipPath id="clip0_1_2"><rect width="24" height="24" fill="white"/></clipPath>
</defs>
</svg>
`;
const illustrator = `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 24.0.1, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" ${spaces} x="0px" y="0px"
\t viewBox="0 0 100 100" style="enable-background:new 0 0 100 100;" xml:space="preserve">
<style type="text/css">
\t.st0{fill:#ED1C24;}
\t.st1{clip-path:url(#SVGID_2_);fill:none;stroke:#FFFFFF;stroke-miterlimit:10;}
</style>
<g><defs><rect id="SVGID_1_" width="100" height="100"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
<path class="st0" data-name="Logo (old)" d="M50,0C22.4,0,0,22.4,0,50"/></g>
</svg>`;

describe('takes', () => {
  it.each([
    ['a drawing', svg('<path d="M0 0h1"/>')],
    ['an empty one', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a plain drawing of Inkscape', inkscape],
    ['a plain drawing of an older Inkscape', inkscape092],
    ['a drawing of Figma', figma],
    ['a drawing of Illustrator', illustrator],
    ['a drawing of Affinity', svg('<g id="a" serif:id="a b"/>', 'xmlns:serif="http://www.serif.com/"')],
    ['an old head, with the letters of English', `<?xml version="1.0" encoding="iso-8859-1"?>${svg('')}`],
    ['a remark behind it', `${svg('')}\n<!-- a > b -->\n`],
    ['a gradient of its own', svg('<use xlink:href="#a"/><rect fill="url(#b)" style="fill:url(\'#c\')"/>')],
    ['a place in quotes that are written out', svg('<rect style="fill:url(&quot;#c&quot;)"/>')],
    ['a style in CDATA', svg('<style><![CDATA[.a > .b{fill:red}]]></style>')],
    [
      'a name for those who cannot see it',
      svg('<title>Union (2020)</title>', 'role="img" aria-label="Union(1)"'),
    ],
    ['words that begin with on', svg('<text>one = only on time</text>')],
    ['a byte order mark', `\uFEFF${svg('')}`],
  ])('%s', (_, text) => {
    expect(faultOf(text)).toBeUndefined();
  });
});

describe('refuses', () => {
  it.each([
    ['a script', svg('<script>alert(1)</script>'), /^holds a script; save it as plain SVG, or as \.png$/u],
    ['a script under a prefix', svg('<s:script>alert(1)</s:script>'), /a script/u],
    [
      'a script under a prefix of other letters',
      svg('<é:script xmlns:é="http://www.w3.org/2000/svg"/>'),
      /a script/u,
    ],
    [
      'a script under a prefix that has its use',
      svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>'),
      /a script/u,
    ],
    [
      'a known prefix for something else',
      svg('<metadata xmlns:dc="http://www.w3.org/2000/svg"><dc:script/></metadata>'),
      /only a drawing program reads/u,
    ],
    [
      'a web page by its namespace',
      svg('<style xmlns="http://www.w3.org/1999/xhtml"/>'),
      /only a drawing program reads/u,
    ],
    ['a handler', svg('', 'onload="alert(1)"'), /a script/u],
    ['a handler behind a quote', svg('<g id="a>"onclick=alert(1) />'), /not written as an SVG/u],
    ['a handler behind a slash', svg('<g/onclick=alert(1)>'), /not written as an SVG/u],
    ['a link that is a script', svg('<a href="javascript:alert(1)">x</a>'), /a link/u],
    ['a link that hides one', svg('<use href="&#106;avascript:alert(1)"/>'), /hidden behind a code/u],
    [
      'a link that becomes one',
      svg('<use><set attributeName="href" to="x"/></use>'),
      /something that moves/u,
    ],
    [
      'a link that becomes one, hidden',
      svg('<animate attributeName="&#104;ref" to="x"/>'),
      /something that moves/u,
    ],
    ['a web page', svg('<foreignObject><p>x</p></foreignObject>'), /a part of a web page/u],
    ['a picture from elsewhere', svg('<image xlink:href="https://example.org/a.png"/>'), /another picture/u],
    ['a picture inside it', svg('<image href="data:image/png;base64,AA=="/>'), /another picture/u],
    ['a drawing from elsewhere', svg('<use href="https://example.org/a.svg#b"/>'), /a link to another file/u],
    ['a fill from elsewhere', svg('<rect fill="url(https://example.org/#a)"/>'), /a link to another file/u],
    [
      'a fill from elsewhere, hidden',
      svg('<rect fill="\\75rl(https://example.org/#a)"/>'),
      /a sign that hides/u,
    ],
    ['a style from elsewhere', svg('<style>@import "x.css"</style>'), /a style with rules of its own/u],
    [
      'a style from elsewhere, hidden',
      svg('<style>@\\69mport "x.css"</style>'),
      /a style with rules of its own/u,
    ],
    [
      'a style from elsewhere, behind a code',
      svg('<style>&#64;import "x.css"</style>'),
      /hidden behind a code/u,
    ],
    [
      'an address in pieces',
      svg('<style>a{fill:u<!-- -->rl(//example.org)}</style>'),
      /a link to another file/u,
    ],
    [
      'an address without url',
      svg('', 'style="background:image-set(\'//example.org\' 1x)"'),
      /not known here \(image-set/u,
    ],
    [
      'a font inside it',
      svg('<style>@font-face{src:url(data:font/woff2;base64,AA)}</style>'),
      /rules of its own/u,
    ],
    ['an element in a style', svg('<style><g/></style>'), /a style with something inside/u],
    ['a style sheet', `<?xml-stylesheet href="x.css"?>${svg('')}`, /a link to another file/u],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /entities/u],
    ['an entity of nobody', svg('<text>&a;</text>'), /entities/u],
    ['CDATA in a drawing', svg('<text><![CDATA[<script>]]></text>'), /CDATA/u],
    [
      'what Inkscape keeps for itself',
      svg('', 'xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape"'),
      /only a drawing program reads \("xmlns:inkscape"\); save it as plain SVG/u,
    ],
    [
      'what Illustrator keeps for itself',
      svg('<i:pgf id="x">AB</i:pgf>'),
      /only a drawing program reads \("i:pgf"\)/u,
    ],
    ['an element nobody knows', svg('<blink/>'), /a part that no drawing needs \("blink"\)/u],
    [
      'an attribute nobody knows',
      svg('<g formaction="x"/>'),
      /a setting that no drawing needs \("formaction"\)/u,
    ],
    ['an attribute twice', svg('<g id="a" id="b"/>'), /not written as an SVG/u],
    ['ends that do not match', svg('<g><path></g></path>'), /not written as an SVG/u],
    ['something behind it', `${svg('')}<svg/>`, /not written as an SVG/u],
    [
      'a thousand groups in one another',
      svg('<g>'.repeat(1000) + '</g>'.repeat(1000)),
      /more than 200 groups/u,
    ],
    ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, /not saved as UTF-8/u],
    [
      'an old encoding',
      `<?xml version="1.0" encoding="iso-8859-1"?>${svg('<text>é</text>')}`,
      /not saved as UTF-8/u,
    ],
    ['a web page of its own', '<html><svg></svg></html>', /is no SVG/u],
    ['a drawing that does not say so', '<svg><path/></svg>', /is no SVG/u],
    ['half of it', svg('<path/>').slice(0, -12), /part of it is missing/u],
    ['half of a tag', svg('<path d="M0 0"/>').slice(0, -12), /part of it is missing/u],
    ['nothing', ' ', /is no SVG/u],
  ])('%s', (_, text, says) => {
    expect(faultOf(text)).toMatch(says);
  });

  it('what is no text', () => {
    expect(svgFault(Uint8Array.of(0x3c, 0xff, 0xfe))).toMatch(/not saved as UTF-8/u);
  });
});

const million = 1_000_000;
const filled = (piece: string) => piece.repeat(million / piece.length);

it.each([
  ['remarks and a letter behind it', `${svg('')}${'<!-- -->'.repeat(60)}x`],
  ['a million remarks', `${svg('')}${filled('<!-- -->')}x`],
  ['remarks that do not end', filled('<!--')],
  ['tags that do not end', svg(filled('<set '))],
  ['tags of nothing', svg(filled('<'))],
  ['spaces in a tag', `<svg ${' '.repeat(million)}>`],
  ['spaces in a value', svg('', `d="${filled(`${' '.repeat(199)}x`)}"`)],
  ['spaces before it', `${' '.repeat(million)}x`],
  ['one long name', `<${'a'.repeat(million)}`],
  ['an attribute without end', `<svg ${'a'.repeat(million)}`],
  ['many attributes', `<svg ${Array.from({ length: 90_000 }, (_, i) => `data-${i}=""`).join(' ')}/>`],
  ['brackets', svg('', `style="${filled('(')}"`)],
  ['one long word in a style', svg(`<style>${'a'.repeat(million)}</style>`)],
  ['addresses in a style', svg(`<style>${filled('url(       #')}</style>`)],
  ['ampersands', svg(filled('&'))],
  ['ampersands in a value', svg('', `id="${filled('&')}"`)],
  ['letters written out', svg(filled('&#65;'))],
  ['groups', svg(filled('<g>'))],
  ['a head without end', `<?xml ${filled('encoding=')}`],
])('takes a moment over a million letters: %s', (_, text) => {
  expect(computingTime(() => faultOf(text))).toBeLessThan(5_000);
});
