import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent, checkRead } from '../../../src/content-files/check.ts';
import { readContent } from '../../../src/content-files/read.ts';
import { rules } from '../../../src/checks/rules.ts';
import { add, contentWith, swap } from '../../support/content-folder.ts';
import { copyRemedies } from '../../support/remedies.ts';
import { errorsInWords } from '../../support/said-in-words.ts';

type Changes = NonNullable<Parameters<typeof contentWith>[0]>;

const check = (changes: Changes, today = '2026-01-01') => checkContent(contentWith(changes), today);

/** A folder with one fault: the rule it breaks, what is changed, where the fault is reported, and what it says. */
type Row = [rule: string, changes: Changes, at: string, says: RegExp];

const secondAsk = `---
brief: wells
title: More wells
kind: phase
order: 2
purpose: Twenty wells.
amount: 200000
---
`;
const secondBrief = `---
title: Roads
kind: project
summary: A road.
countries: [fiji]
status: pipeline
published: 2024
---
`;
const document = '{ title: Survey, url: "https://water.example.org", category: B01, language: en }';
const french = (changes: Changes): Changes => ({ 'site.yaml': swap('[en]', '[en, fr]'), ...changes });
const body = (text: string): Changes => ({ 'pages/about.md': `---\ntitle: About\n---\n\n${text}\n` });

const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';

const rows: Row[] = [
  [
    'shape',
    { 'asks/first-wells.md': swap('amount: 100000', 'amount: "100,000"') },
    'asks/first-wells.md:7 amount',
    /write 100000$/u,
  ],
  [
    'shape',
    { 'results/wells-dug.md': add('summery: x') },
    'results/wells-dug.md:2 summery',
    /summary stands here as well: take one of them out$/u,
  ],
  [
    'shape',
    { 'themes.yaml': '- id: water\n  title: Water\n- id: roads\n  titel: Roads\n' },
    'themes.yaml:4 titel',
    /write title/u,
  ],
  [
    'shape',
    {
      'results/wells-dug.md': add(
        'indicators: [{ id: a, title: A, unit: percent, breakdown: [{ label: Women, value: 150 }] }]',
      ),
    },
    'results/wells-dug.md:2 indicators[0].breakdown[0].value',
    /found 150; a percentage lies between 0 and 100/u,
  ],
  [
    'shape',
    {
      'asks/first-wells.md': add(
        'contributions: [{ donor: agency, kind: pledge, amount: 5, date: 2024-06-01, end: 2023 }]',
      ),
    },
    'asks/first-wells.md:2 contributions[0].end',
    /the end comes before the date; write an end on or after it/u,
  ],
  [
    'yaml',
    { 'updates/visit.md': swap('kind: event', 'kind: event\nkind: news') },
    'updates/visit.md:4 ',
    /^kind stands twice, on line 3 and on line 4; take one out$/u,
  ],
  ['yaml', { 'contacts/ann.yaml': swap('name: Ann', 'name:\n\tAnn') }, 'contacts/ann.yaml:2 ', /use spaces/u],
  ['yaml', { 'themes.yaml': 'water: [\n' }, 'themes.yaml:1 ', /close what was opened/u],
  ['file-belongs', { 'brief/roads.md': 'x' }, 'brief/roads.md:1 ', /move it into briefs/u],
  [
    'reference-exists',
    {
      'contacts/rosa-quispe.yaml': 'name: Rosa Quispe\norganisation: agency\n',
      'briefs/wells.md': add('contacts: [{ contact: ana-quispe }]'),
    },
    'briefs/wells.md:2 contacts[0].contact',
    /contacts has no such id; write one of ann, rosa-quispe, or add a file for it in contacts\/$/u,
  ],
  [
    'shape',
    { 'asks/first-wells.md': add('currency: USD') },
    'asks/first-wells.md:2 currency',
    /there is no field called currency here; it stands inside amount: write amount: \{ amount: 100000, currency: USD \}$/u,
  ],
  [
    'shape',
    { 'briefs/wells.md': add('figures: [{ id: a, title: households, value: 9 }]') },
    'briefs/wells.md:2 figures[0].title',
    /write label/u,
  ],
  [
    'shape',
    { 'briefs/wells.md': add('reporting: Quarterly') },
    'briefs/wells.md:2 reporting',
    /write \{ frequency: quarterly, channel: … \}/u,
  ],
  [
    'reference-exists',
    { 'asks/first-wells.md': swap('brief: wells', 'brief: wels') },
    'asks/first-wells.md:2 brief',
    /briefs has no such id; write wells, if that is meant, or add /u,
  ],
  [
    'reference-exists',
    { 'site.yaml': swap('contact: ann', 'contact: anne') },
    'site.yaml:7 contact',
    /write ann, if that is meant, or add /u,
  ],
  [
    'reference-exists',
    { 'briefs/wells.md': swap('[water]', '[water, watr]') },
    'briefs/wells.md:8 themes[1]',
    /write water, if that is meant, or add /u,
  ],
  [
    'reference-exists',
    { 'pages/about.md': add('visibility: draft\nsources: [{ result: wells-dig }]') },
    'pages/about.md:3 sources[0].result',
    /write wells-dug, if that is meant, or add /u,
  ],
  [
    'reference-exists',
    { 'briefs/wells.md': null, 'briefs/wells-for-all.md': secondBrief },
    'asks/first-wells.md:2 brief',
    /write one of wells-for-all, or add a file for it in briefs\/; if wells was renamed to wells-for-all, write redirectFrom: \[\/briefs\/wells\/\] in briefs\/wells-for-all too, so that old links still lead there$/u,
  ],
  [
    'reference-published',
    { 'updates/visit.md': add('visibility: draft') },
    'results/wells-dug.md:7 updates[0]',
    /names updates\/visit\.md, which is not published yet: it is a draft; take this out, hide this entry as well, or publish that first$/u,
  ],
  [
    'reference-published',
    {
      'contacts/ann.yaml': add('visibility: embargoed\nembargoUntil: 2030-01-01'),
      'contacts/ben.yaml': 'name: Ben\norganisation: agency\nemail: b@water.example.org\n',
      'asks/first-wells.md': add('contact: ben'),
    },
    'site.yaml:7 contact',
    /not published yet: it is embargoed until 2030-01-01; take this out, hide this entry as long, or wait until then$/u,
  ],
  [
    'address-free',
    { 'briefs/wells.mdx': secondBrief },
    'briefs/wells.mdx:2 ',
    /the address \/briefs\/wells\/ already belongs to briefs\/wells\.md; write another/u,
  ],
  [
    'address-free',
    { 'themes.yaml': '- id: water\n  title: Water\n- id: water\n  title: Water again\n' },
    'themes.yaml:3 ',
    /already belongs to themes\.yaml/u,
  ],
  [
    'address-free',
    { 'pages/funding.md': '---\ntitle: Funding\n---\n' },
    'pages/funding.md:2 ',
    /\/funding\/ already belongs to the program/u,
  ],
  [
    'address-free',
    { 'pages/search.md': '---\ntitle: Search\n---\n' },
    'pages/search.md:2 ',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'pages/en.md': '---\ntitle: England\n---\n' },
    'pages/en.md:2 ',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/about/]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /already belongs to pages\/about\.md/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/about]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /already belongs to pages\/about\.md/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/old/, /briefs/]') },
    'briefs/wells.md:2 redirectFrom[1]',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/sitemap.xml]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/About/index.html]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /already belongs to pages\/about\.md/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/Briefs/Wells/Default.htm]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /that of this very page; take it out/u,
  ],
  ...[
    ['/briefs', 'the list of briefs'],
    ['/results/index.html', 'the list of results'],
    ['/Search/', 'the search page'],
    ['/index.html', 'the home page'],
    ['/media/press.html', 'its files at /media'],
    ['/data/asks.csv', 'its files at /data'],
    ['/fr/Data/asks.csv', 'its files at /data in fr'],
    ['/fr/feed.xml', 'its files at /feed.xml in fr'],
    ['/fr/', 'the home page in fr'],
    ['/FR/countries/', 'the list of countries in fr'],
    ['/sdg/6/', 'a page of its goals'],
    ['/contacts.vcf', 'the list of contacts'],
    ['/fr/contacts.3.vcf', 'the list of contacts in fr'],
    ['/calendar.ics', 'its files at /calendar.ics'],
    ['/fr/calendar.ics', 'its files at /calendar.ics in fr'],
    ['/FR/feed.xml', 'its files at /feed.xml in fr'],
    ['/feed.xml/old/', 'its files at /feed.xml'],
    ['/fr/llms.txt', 'its files at /llms.txt in fr'],
    ['/fr/data/asks.csv', 'its files at /data in fr'],
    ['/fr/embed/funding/x/', 'its files at /embed in fr'],
    ['/404.html/old/', 'the page for unknown addresses'],
    ['/qr.svg', 'the home page'],
    ['/fr/briefs/qr.svg', 'the list of briefs in fr'],
  ].map(([from, part]): Row => [
    'address-free',
    {
      'site.yaml': swap('languages: [en]', 'languages: [en, fr]'),
      'briefs/wells.md': add(`redirectFrom: [${from}]`),
    },
    'briefs/wells.md:2 redirectFrom[0]',
    new RegExp(`already belongs to the program \\(${part}\\); take it out`, 'u'),
  ]),
  [
    'address-free',
    {
      'site.yaml': swap('languages: [en]', 'languages: [en, fr]'),
      'briefs/wells.md': add('redirectFrom: [/fr/about/]'),
    },
    'briefs/wells.md:2 redirectFrom[0]',
    /already belongs to pages\/about\.md; take it out/u,
  ],
  [
    'address-free',
    {
      'briefs/wells.md': add('redirectFrom: [/puits-e\u0301te\u0301/]'),
      'pages/about.md': add('redirectFrom: [/Puits-%C3%89t%C3%A9]'),
    },
    'pages/about.md:2 redirectFrom[0]',
    /already belongs to briefs\/wells\.md, which names it too; take it out of one of them/u,
  ],
  ...['/briefs/wells.json', '/Briefs/Wells.md', '/briefs/wells.pdf', '/briefs/wells/feed.xml'].map(
    (file): Row => [
      'address-free',
      { 'pages/about.md': add(`redirectFrom: [${file}]`) },
      'pages/about.md:2 redirectFrom[0]',
      /already belongs to briefs\/wells\.md; take it out/u,
    ],
  ),
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/contacts/Ann.vcf]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /already belongs to contacts\/ann\.yaml; take it out/u,
  ],
  ...[
    '/briefs/wells.pdf',
    '/Briefs/Wells.md',
    '/briefs/wells.json',
    '/briefs/wells/feed.xml',
    '/briefs/wells/qr.svg',
    '/briefs/wells.md/old/',
    '/fr/briefs/wells.pdf',
    '/fr/briefs/wells/feed.xml',
  ].map((from): Row => [
    'address-free',
    {
      'site.yaml': swap('languages: [en]', 'languages: [en, fr]'),
      'pages/about.md': add(`redirectFrom: [${from}]`),
    },
    'pages/about.md:2 redirectFrom[0]',
    /already belongs to briefs\/wells\.md; take it out/u,
  ]),
  [
    'shape',
    { 'briefs/wells.md': add('redirectFrom: [/../../x/]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /write the address as a browser shows it, without steps such as \.\.\//u,
  ],
  [
    'shape',
    { 'site.yaml': swap('https://water.example.org/', '"https://["') },
    'site.yaml:2 url',
    /starts with https/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom:\n  - /old/\n  - /') },
    'briefs/wells.md:4 redirectFrom[1]',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/sdg/6.1/]') },
    'briefs/wells.md:2 redirectFrom[0]',
    /belongs to the program/u,
  ],
  [
    'address-free',
    { 'briefs/wells.md': add('redirectFrom: [/old/]'), 'pages/about.md': add('redirectFrom: [/old/]') },
    'pages/about.md:2 redirectFrom[0]',
    /already belongs to briefs\/wells\.md/u,
  ],
  [
    'link-leads-somewhere',
    { 'contacts/ann.yaml': add('url: /briefs/well/') },
    'contacts/ann.yaml:1 url',
    /no page has this address; write \/briefs\/wells\//u,
  ],
  [
    'link-leads-somewhere',
    body('See [the brief](/briefs/wells).'),
    'pages/about.md:5 ',
    /write \/briefs\/wells\//u,
  ],
  [
    'link-leads-somewhere',
    body('See [a goal that nothing serves](/sdg/1.3/).'),
    'pages/about.md:5 ',
    /no page has this address, as nothing here serves that goal or target; take the link out/u,
  ],
  [
    'link-leads-somewhere',
    {
      ...body('See [a draft](/updates/tour/).'),
      'updates/tour.md':
        '---\ntitle: Tour\nkind: event\ndate: 2024\nsummary: A tour.\nvisibility: draft\n---\n',
    },
    'pages/about.md:5 ',
    /that page \(updates\/tour\.md\) is not published yet: it is a draft; take the link out, or publish that first/u,
  ],
  [
    'link-leads-somewhere',
    body('See [the brief](/brief/wells/#stand).'),
    'pages/about.md:5 ',
    /write \/briefs\/wells\/#stand$/u,
  ],
  [
    'link-leads-somewhere',
    { 'results/wells-dug.md': add('contribution: "The [agency](/organisations/agenci/) paid."') },
    'results/wells-dug.md:2 contribution',
    /write \/organisations\/agency\//u,
  ],
  [
    'link-leads-somewhere',
    {
      ...body('See [who gave](/organisations/quiet/).'),
      'organisations/quiet.yaml': 'name: Quiet\ntype: foundation\n',
      'asks/first-wells.md': add(
        'contributions: [{ donor: quiet, kind: pledge, date: 2024, amount: 5, public: false }]',
      ),
    },
    'pages/about.md:5 ',
    /no page has this address/u,
  ],
  [
    'link-safe',
    body('one\n\n[two](javascript:alert(1))'),
    'pages/about.md:7 ',
    /this kind of address is not allowed/u,
  ],
  [
    'link-safe',
    body('[two](water.example.org)'),
    'pages/about.md:5 ',
    /write https:\/\/water\.example\.org/u,
  ],
  [
    'link-safe',
    { 'results/wells-dug.md': add('contribution: "[x](data:text/html,x)"') },
    'results/wells-dug.md:2 contribution',
    /not allowed/u,
  ],
  [
    'content-not-code',
    body('one\n\ntwo <script>'),
    'pages/about.md:7 ',
    /holds HTML: "<script>"; write it in Markdown/u,
  ],
  ['content-not-code', body('![a well](well.jpg)'), 'pages/about.md:5 ', /gallery/u],
  [
    'content-not-code',
    { 'results/wells-dug.md': add('contribution: "**two** <!-- x -->"') },
    'results/wells-dug.md:2 contribution',
    /holds a comment: .*; take it out/u,
  ],
  [
    'content-not-code',
    { 'briefs/roads.mdx': `${secondBrief}\nIt costs {1 + 1}.\n` },
    'briefs/roads.mdx:10 ',
    /expression in braces; write the words/u,
  ],
  [
    'content-not-code',
    { 'briefs/roads.mdx': `${secondBrief}\nOne.\n\nWith < {\n` },
    'briefs/roads.mdx:12 ',
    /cannot be read as MDX/u,
  ],
  [
    'content-not-code',
    { 'briefs/roads.mdx': `${secondBrief}\nimport x from "y"\n` },
    'briefs/roads.mdx:10 ',
    /import or export; take it out/u,
  ],
  [
    'content-not-code',
    body('one\n\ntwo <script/x> three'),
    'pages/about.md:7 ',
    /holds HTML: "<script\/x>"; write it in Markdown/u,
  ],
  [
    'content-not-code',
    body('one\n\ntwo <o:p></o:p>'),
    'pages/about.md:7 ',
    /holds markup of a word processor: "<o:p>"; take it out, or paste the words again as plain text/u,
  ],
  [
    'content-not-code',
    body('one\n\ntwo &#1; three'),
    'pages/about.md:7 ',
    /holds &#1;, which stands for no letter and is shown as \ufffd; take it out$/u,
  ],
  ['content-not-code', body('it&#146;s'), 'pages/about.md:5 ', /holds &#146;, .*; write ’$/u],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<Ask id="first-wells">Give</Ask>\n` },
    'briefs/roads.mdx:10 ',
    /ask takes no text, and what stands in it would be lost; write <Ask id="first-wells" \/>, and put/u,
  ],
  [
    'component-listed',
    body('one\n\n:::calout\ntwo\n:::'),
    'pages/about.md:7 ',
    /a piece called calout, and there is none; write callout, or write it as plain Markdown/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<iframe/>\n` },
    'briefs/roads.mdx:10 ',
    /a component called iframe, and there is none; those there are: <Callout>, <Figure>/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<ask id="first-wells"/>\n` },
    'briefs/roads.mdx:10 ',
    /a component called ask, and there is none; write <Ask>/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<Ask id={1} />\n` },
    'briefs/roads.mdx:10 ',
    /gives ask something that is no plain text; write <Ask id="an-id" \/>/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<Ask {...all} />\n` },
    'briefs/roads.mdx:10 ',
    /something that is no plain text/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n<Ask id="first-wells" onClick="x" />\n` },
    'briefs/roads.mdx:10 ',
    /gives ask onClick, which it does not have/u,
  ],
  ['component-listed', body('::ask'), 'pages/about.md:5 ', /ask needs id; write ::ask\{id=/u],
  [
    'component-listed',
    body('- ::ask{id=first-wells}'),
    'pages/about.md:5 ',
    /unless it stands on a line of its own/u,
  ],
  [
    'component-listed',
    body('see :ask{id=first-wells} here'),
    'pages/about.md:5 ',
    /unless it stands on a line of its own/u,
  ],
  ['component-listed', body(':::callout\none'), 'pages/about.md:5 ', /is not closed, so it takes in all/u],
  ['component-listed', body('::ask {id=first-wells}'), 'pages/about.md:5 ', /no space before its brace/u],
  [
    'component-listed',
    body(':::callout In short\none\n:::'),
    'pages/about.md:5 ',
    /has words beside it that would be lost: "In short"; write :::callout\{title="In short"\}/u,
  ],
  [
    'component-listed',
    { 'briefs/roads.mdx': `${secondBrief}\n::ask{id=first-wells}\n` },
    'briefs/roads.mdx:10 ',
    /in an \.mdx file it is a component; write <Ask id="first-wells" \/>$/u,
  ],
  ['component-listed', body('::callout'), 'pages/about.md:5 ', /opens with three colons/u],
  ['component-listed', body(':::gallery\nx\n:::'), 'pages/about.md:5 ', /starts with two colons/u],
  [
    'reference-exists',
    body('one\n\n::ask{id=first-well}'),
    'pages/about.md:7 ',
    /found "first-well", but asks has no such id; write first-wells/u,
  ],
  [
    'reference-published',
    {
      ...body('::contact{id=ben}'),
      'contacts/ben.yaml': 'name: Ben\norganisation: agency\nvisibility: draft\n',
    },
    'pages/about.md:5 ',
    /names contacts\/ben\.yaml, which is not published yet/u,
  ],
  [
    'reference-exists',
    french({ 'briefs/wells.fr.md': '---\ntitle: Puits\n---\n\n::ask{id=first-well}\n' }),
    'briefs/wells.fr.md:5 ',
    /write first-wells/u,
  ],
  [
    'reference-exists',
    { 'briefs/wells.md': add('related: [roads]') },
    'briefs/wells.md:2 related[0]',
    /found "roads", but there are no briefs yet; add a file/u,
  ],
  [
    'reference-exists',
    { 'themes.yaml': null },
    'briefs/wells.md:8 themes[0]',
    /there are no themes yet; add it to the list in themes\.yaml/u,
  ],
  [
    'file-belongs',
    {
      'brief/wells.md': '---\ntitle: W\n---\n',
      'briefs/wells.md': null,
      'asks/first-wells.md': swap('brief: wells', 'brief: wells'),
    },
    'brief/wells.md:1 ',
    /move it into briefs/u,
  ],
  [
    'file-belongs',
    { 'briefs/wells.FR.md': '' },
    'briefs/wells.FR.md:1 ',
    /the language before the ending is written fr; rename it wells\.fr\.md/u,
  ],
  [
    'file-belongs',
    french({ 'results/wells-dug_fr.md': '---\ntitle: Deux puits\n---\n' }),
    'results/wells-dug_fr.md:1 ',
    /rename it wells-dug\.fr\.md$/u,
  ],
  [
    'file-belongs',
    french({ 'fr/results/wells-dug.md': '---\ntitle: Deux puits\n---\n' }),
    'fr/results/wells-dug.md:1 ',
    /a translation lies beside its original; move it to results\/wells-dug\.fr\.md$/u,
  ],
  [
    'file-belongs',
    {
      'contacts/Jean-Noël.yaml': 'name: Jean-Noël\norganisation: agency\nemail: j@water.test\n',
      'site.yaml': swap('contact: ann', 'contact: jean-noel'),
    },
    'contacts/Jean-Noël.yaml:1 ',
    /rename it jean-noel\.yaml$/u,
  ],
  [
    'file-belongs',
    { 'briefs/roads.md.txt': secondBrief },
    'briefs/roads.md.txt:1 ',
    /has the wrong ending; rename it roads\.md$/u,
  ],
  [
    'file-belongs',
    { 'asks/first-wells (1).md': secondAsk },
    'asks/first-wells (1).md:1 ',
    /looks like a copy of first-wells\.md; take it out, or give it a name of its own/u,
  ],
  ['file-belongs', { 'photos/well.jpg': 'x' }, 'photos:1 ', /move this folder into media\//u],
  ['file-belongs', { 'themes/water.yaml': '' }, 'themes/water.yaml:1 ', /the list in themes\.yaml/u],
  [
    'link-safe',
    body('[x](wells.md)'),
    'pages/about.md:5 ',
    /links to the file "wells\.md"; its page is meant: write \/briefs\/wells\/$/u,
  ],
  ['link-safe', body('[x](../asks/first-wells.md)'), 'pages/about.md:5 ', /write \/funding\/first-wells\/$/u],
  [
    'link-safe',
    body('[x](roads.md)'),
    'pages/about.md:5 ',
    /write the address of its page, as \/SECTION\/ID\/$/u,
  ],
  ['link-safe', body('[x](survey.pdf)'), 'pages/about.md:5 ', /list it under documents/u],
  [
    'donor-brief-asks',
    { 'asks/first-wells.md': add('visibility: draft') },
    'briefs/wells.md:3 kind',
    /asks\/first-wells\.md does, but it is not published yet: it is a draft; make this brief a draft too \(visibility: draft\), or publish that first/u,
  ],
  [
    'figure-exists',
    {
      'countries/fiji.md': (text) =>
        `${add('figures: [{ id: people, label: people, value: 9, source: { title: Census, date: 2020 } }]')(text)}\n::figure{id=peple}\n`,
    },
    'countries/fiji.md:7 ',
    /countries\/fiji\.md has no figure of that id; write people/u,
  ],
  [
    'figure-exists',
    body('::figure{id=people country=fiji}'),
    'pages/about.md:5 ',
    /cites the figure "people", but countries\/fiji\.md has no figure/u,
  ],
  [
    'picture-readable',
    { 'media/well.jpg': 'not a picture', 'briefs/wells.md': add('cover: { image: well.jpg, alt: A well }') },
    'briefs/wells.md:2 cover.image',
    /picture/u,
  ],
  [
    'translation-words',
    french({ 'briefs/wells.fr.md': '---\ntitle: Puits\nkind: project\n---\n' }),
    'briefs/wells.fr.md:3 kind',
    /holds words only; take kind out/u,
  ],
  [
    'translation-words',
    french({ 'asks/first-wells.fr.md': '---\namount: 5\n---\n' }),
    'asks/first-wells.fr.md:2 amount',
    /found 5, but a translation holds words only/u,
  ],
  [
    'translation-words',
    french({ 'themes.fr.yaml': '- id: water\n  title: Eau\n  dacSector: "14030"\n' }),
    'themes.fr.yaml:3 dacSector',
    /words only/u,
  ],
  [
    'translation-declared',
    french({ 'briefs/wells.de.md': '---\ntitle: Brunnen\n---\n' }),
    'briefs/wells.de.md:2 ',
    /is a translation into de, which is not one of the site's languages/u,
  ],
  [
    'translation-declared',
    french({ 'briefs/wells.en.md': '---\ntitle: Wells\n---\n' }),
    'briefs/wells.en.md:2 ',
    /the language the site is written in; put the words into the original/u,
  ],
  [
    'media-exists',
    { 'media/well.svg': drawing, 'briefs/wells.md': add('cover: { image: wel.svg, alt: A well }') },
    'briefs/wells.md:2 cover.image',
    /media\/ has no such file; write well\.svg, if that is meant, or put the file there$/u,
  ],
  [
    'media-exists',
    {
      'briefs/wells.md': add('documents:\n  - { title: Plan, file: plan.pdf, category: B01, language: en }'),
    },
    'briefs/wells.md:3 documents[0].file',
    /put the file there$/u,
  ],
  [
    'media-exists',
    {
      'media/plans.pdf/a.txt': 'x',
      'briefs/wells.md': add('documents: [{ title: Plan, file: plans.pdf, category: B01, language: en }]'),
    },
    'briefs/wells.md:2 documents[0].file',
    /media\/ has no such file; put the file there$/u,
  ],
  ...[
    [
      'media\\well.svg',
      /write well\.svg: the path begins inside media\/, and its parts are separated by \/$/u,
    ],
    ['.\\photos\\well.svg', /write photos\/well\.svg: the path begins/u],
    ['../media/well.svg', /write well\.svg: the path begins inside media/u],
    ['/media/well.svg', /write well\.svg: the path begins inside media/u],
    [
      'C:\\Users\\Ann\\Pictures\\well.jpg',
      /lies on one computer, and no other has it; put it in media\/ and write well\.jpg$/u,
    ],
    [
      'C:\\site\\content\\media\\photos\\well.jpg',
      /lies on one computer.*write photos\/well\.jpg: the path begins/u,
    ],
    ['file:///home/ann/well.jpg', /put it in media\/ and write well\.jpg$/u],
    ['/Users/ann/My well.jpg', /put it in media\/ and write its name$/u],
  ].map(([path, says]): Row => [
    'shape',
    {
      'media/well.svg': drawing,
      'media/photos/well.svg': drawing,
      'briefs/wells.md': add(`cover: { image: '${String(path)}', alt: A well }`),
    },
    'briefs/wells.md:2 cover.image',
    says as RegExp,
  ]),
  [
    'media-exists',
    { 'media/a/well.svg': drawing, 'briefs/wells.md': add('cover: { image: well.svg, alt: A well }') },
    'briefs/wells.md:2 cover.image',
    /write a\/well\.svg, if that is meant/u,
  ],
  [
    'media-exists',
    { 'media/Logo.svg': drawing, 'organisations/agency.yaml': add('logo: logo.svg') },
    'organisations/agency.yaml:1 logo',
    /write Logo\.svg, if that is meant/u,
  ],
  [
    'document-readable',
    {
      'media/plan.pdf': '<html>',
      'briefs/wells.md': add('documents: [{ title: Plan, file: plan.pdf, category: B01, language: en }]'),
    },
    'briefs/wells.md:2 documents[0].file',
    /ends in \.pdf, as a PDF does, but is a web page in truth/u,
  ],
  [
    'shape',
    {
      'media/evil.html': '<html>',
      'briefs/wells.md': add('documents: [{ title: Plan, file: evil.html, category: B01, language: en }]'),
    },
    'briefs/wells.md:2 documents[0].file',
    /ends in \.html is not offered to readers.*save it as a PDF/u,
  ],
  [
    'document-exists',
    { 'briefs/wells.md': add(`documents: [${document}]\nsources: [{ document: Survy }]`) },
    'briefs/wells.md:3 sources[0].document',
    /no document of that title; write Survey$/u,
  ],
  [
    'document-exists',
    { 'countries/fiji.md': add('sources: [{ document: Survey }]') },
    'countries/fiji.md:2 sources[0].document',
    /write title: in place of document:/u,
  ],
  [
    'one-currency',
    {
      'asks/first-wells.md': add(
        'costLines:\n  - { category: Pumps, amount: 1000 }\n  - { category: Pipes, amount: { amount: 5, currency: EUR } }',
      ),
    },
    'asks/first-wells.md:4 costLines[1].amount',
    /is in EUR, but the ask is in FJD; write the cost line in FJD/u,
  ],
  [
    'amount-fits-currency',
    { 'asks/first-wells.md': swap('100000', '100.125') },
    'asks/first-wells.md:7 amount',
    /found 100.125, but FJD has 2 decimals; write the sum with no more of them \(rounded it is 100.1[23]\)/u,
  ],
  [
    'amount-fits-currency',
    {
      'asks/first-wells.md': add(
        'contributions: [{ donor: agency, kind: pledge, date: 2024, amount: { amount: 5.5, currency: XOF } }]',
      ),
    },
    'asks/first-wells.md:2 contributions[0].amount',
    /XOF has 0 decimals/u,
  ],
  [
    'amount-fits-currency',
    { 'briefs/wells.md': add('budget: [{ year: 2024, amount: 1.005 }]') },
    'briefs/wells.md:2 budget[0].amount',
    /FJD has 2 decimals/u,
  ],
  [
    'amount-fits-currency',
    { 'updates/visit.md': add('spend: { amount: 1.5, currency: JPY }') },
    'updates/visit.md:2 spend',
    /JPY has 0 decimals/u,
  ],
  [
    'shape',
    {
      'asks/first-wells.md': add(
        'contributions: [{ donor: agency, kind: received, date: 2019-05, amount: "5,000,000 leones" }]',
      ),
    },
    'asks/first-wells.md:2 contributions[0].amount',
    /write \{ amount: 5000000, currency: SLL \}: leones of that time, before 2022-04-01, are SLL, and SLE since$/u,
  ],
  [
    'shape',
    { 'asks/first-wells.md': swap('100000', '"5,000,000 leones"') },
    'asks/first-wells.md:7 amount',
    /currency: CODE \}, where CODE is SLE \(.*, since 2022-04-01\) or SLL \(.*, before 2022-04-01, 1 SLE = 1,000 SLL\)$/u,
  ],
  [
    'shape',
    { 'asks/first-wells.md': swap('100000', '"$5,000"') },
    'asks/first-wells.md:7 amount',
    /currency: CODE \}, where CODE is FJD \(Fijian Dollar\), USD/u,
  ],
  [
    'shape',
    { 'asks/first-wells.md': swap('100000', '{ amount: 5000, currency: XAU }') },
    'asks/first-wells.md:7 amount.currency',
    /it stands for gold, not for money/u,
  ],
  [
    'shape',
    { 'site.yaml': add('licence: CC-BY-3.0-IGOO') },
    'site.yaml:1 licence',
    /no such licence in the SPDX list; write CC-BY-3\.0-IGO \(Creative Commons Attribution 3\.0 IGO\)$/u,
  ],
  [
    'shape',
    { 'site.yaml': add('licence: CC BY') },
    'site.yaml:1 licence',
    /write the one that is meant: CC-BY-4\.0 \(.*\), CC-BY-3\.0 \(/u,
  ],
  [
    'shape',
    { 'site.yaml': add('iati: { reportingOrg: XX-1, type: "41" }') },
    'site.yaml:1 iati.type',
    /found "41"; write one of "10" \(Government\)/u,
  ],
  [
    'shape',
    { 'results/wells-dug.md': add('indicators: [{ id: a, title: A, sdgIndicator: "1.3.7" }]') },
    'results/wells-dug.md:2 indicators[0].sdgIndicator',
    /no such indicator in the 2030 Agenda; write one of target 1\.3: "1\.3\.1"$/u,
  ],
  [
    'shape',
    { 'themes.yaml': (text) => `${text}  dacSector: "16099"\n` },
    'themes.yaml:3 dacSector',
    /no such DAC purpose code; write "16010" \(Social Protection\) or/u,
  ],
  [
    'donor-brief-asks',
    { 'asks/first-wells.md': null },
    'briefs/wells.md:3 kind',
    /add a file in asks\/ with brief: wells; if nothing is asked, its kind is project or programme/u,
  ],
  [
    'donor-brief-asks',
    { 'asks/first-wells.md': add('visibility: draft') },
    'briefs/wells.md:3 kind',
    /no published ask names it/u,
  ],
  [
    'someone-answers',
    { 'contacts/ann.yaml': swap('email: ann@water.example.org\n', '') },
    'asks/first-wells.md:2 ',
    /give an email or phone/u,
  ],
  [
    'no-circle',
    {
      'briefs/wells.md': add('parent: roads'),
      'briefs/roads.md': secondBrief.replace('---\n', '---\nparent: wells\n'),
    },
    'briefs/roads.md:2 parent',
    /roads → wells → roads; take one of these out/u,
  ],
  [
    'no-circle',
    {
      'asks/first-wells.md': add('dependsOn: [more-wells]'),
      'asks/more-wells.md': secondAsk.replace('---\n', '---\ndependsOn: [first-wells]\n'),
    },
    'asks/first-wells.md:2 dependsOn',
    /first-wells → more-wells → first-wells/u,
  ],
  [
    'no-circle',
    { 'asks/first-wells.md': add('dependsOn: [first-wells]') },
    'asks/first-wells.md:2 dependsOn',
    /first-wells → first-wells/u,
  ],
  [
    'no-circle',
    {
      'organisations/agency.yaml': add('parent: branch'),
      'organisations/branch.yaml': 'name: Branch\ntype: other\nparent: agency\n',
    },
    'organisations/agency.yaml:1 parent',
    /agency → branch → agency/u,
  ],
  [
    'id-once',
    {
      'countries/fiji.md': add(
        'figures:\n  - { id: people, label: a, value: 1 }\n  - { id: people, label: b, value: 2 }',
      ),
    },
    'countries/fiji.md:4 figures[1].id',
    /people stands twice in this entry; write another id/u,
  ],
  [
    'id-once',
    {
      'results/wells-dug.md': add(
        'indicators: [{ id: a, title: A }, { id: b, title: B }, { id: a, title: C }]',
      ),
    },
    'results/wells-dug.md:2 indicators[2].id',
    /a stands twice/u,
  ],
  [
    'id-once',
    {
      'briefs/wells.md': add(
        'figures: [{ id: a, label: a, value: 1 }]\nindicators: [{ id: a, title: A, measure: unit }]',
      ),
    },
    'briefs/wells.md:3 indicators[0].id',
    /a stands twice/u,
  ],
  [
    'default-language-declared',
    { 'site.yaml': swap('defaultLanguage: en', 'defaultLanguage: fr') },
    'site.yaml:5 defaultLanguage',
    /not one of the languages; write en, or add it to languages/u,
  ],
  [
    'translation-declared',
    { 'briefs/wells.fr.md': '---\ntitle: Puits\n---\n' },
    'briefs/wells.fr.md:2 ',
    /add it to languages in site\.yaml, or rename the file/u,
  ],
  [
    'translation-of-entry',
    french({ 'briefs/well.fr.md': '---\ntitle: Puits\n---\n' }),
    'briefs/well.fr.md:2 ',
    /there is no well in briefs; rename the file wells\.fr/u,
  ],
  [
    'translation-of-entry',
    french({ 'themes.fr.yaml': '- id: watr\n  title: Eau\n' }),
    'themes.fr.yaml:1 id',
    /there is no watr in themes; write water/u,
  ],
  [
    'translation-of-entry',
    french({ 'themes.fr.yaml': '- title: Eau\n' }),
    'themes.fr.yaml:1 id',
    /^does not say what it translates; write id: and one of water/u,
  ],
];

it('finds nothing wrong with a sound folder', async () => {
  expect(await check({})).toEqual([]);
});

it('finds nothing wrong with the content that ships', async () => {
  const problems = await checkContent('content', '2026-01-01');
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(rows.map(([rule, changes, at, says]) => [rule, at, changes, says] as const))(
  '%s: %s',
  async (rule, at, changes, says) => {
    const problems = (await check(changes)).filter(({ severity }) => severity === 'error');
    expect(
      problems.map((problem) => `${problem.rule} ${problem.file}:${problem.line} ${problem.field}`),
    ).toEqual([`${rule} ${at}`]);
    expect(problems[0]?.message).toMatch(says);
  },
);

copyRemedies(rows, errorsInWords);

it('has a row for every rule that stops a build', () => {
  const stopping = Object.keys(rules).filter((rule) => rules[rule]?.severity === 'error');
  expect(new Set(rows.map(([rule]) => rule))).toEqual(
    new Set([...stopping, ...['shape', 'yaml', 'file-belongs', 'translation-words']]),
  );
});

describe('what is no fault', () => {
  it.each<[string, Changes]>([
    [
      'an ask of another currency with cost lines in it',
      {
        'asks/first-wells.md': (text) =>
          add(
            'costLines: [{ category: A, amount: 1 }, { category: B, amount: { amount: 2, currency: EUR } }]',
          )(swap('amount: 100000', 'amount: { amount: 3, currency: EUR }')(text)),
      },
    ],
    [
      'a telephone in place of a mail address',
      { 'contacts/ann.yaml': swap('email: ann@water.example.org', 'phone: "+679 123 4567"') },
    ],
    [
      'only the brief’s person can be reached',
      {
        'contacts/ann.yaml': swap('email: ann@water.example.org\n', ''),
        'contacts/ben.yaml': 'name: Ben\norganisation: agency\nphone: "+679 123 4567"\n',
        'briefs/wells.md': add('contacts: [{ contact: ben }]'),
      },
    ],
    [
      'only the ask’s person can be reached',
      {
        'contacts/ann.yaml': swap('email: ann@water.example.org\n', ''),
        'contacts/ben.yaml': 'name: Ben\norganisation: agency\nphone: "+679 123 4567"\n',
        'asks/first-wells.md': add('contact: ben'),
      },
    ],
    [
      'a draft without anybody to reach',
      {
        'contacts/ann.yaml': swap('email: ann@water.example.org\n', ''),
        'asks/first-wells.md': add('visibility: draft'),
        'briefs/wells.md': swap('donor-brief', 'project'),
      },
    ],
    [
      'an old address below a list',
      { 'briefs/wells.md': add('redirectFrom: [/briefs/old-wells/, /old.html, /en-route/]') },
    ],
    [
      'old addresses that one page had in several spellings, files of a folder, and one below a language',
      {
        'briefs/wells.md': add(
          'redirectFrom: [/old, /Old/, /old/index.html, /search/label/wells, /contacts.html, /en/, /en/briefs/wells/, /fr/media/]',
        ),
        'pages/about.md': add('redirectFrom: [/fr/old/, /about.html]'),
      },
    ],
    [
      'the same id in two collections',
      {
        'organisations/fiji.yaml': 'name: Fiji\ntype: government\n',
        'pages/wells.md': '---\ntitle: Wells\n---\n',
      },
    ],
    [
      'a link to a served target, its goal, a list and a fragment',
      body(
        '[a](/sdg/6.1/) [b](/sdg/6/) [c](/results/) [d](/countries/fiji/#people) [e](/search/?q=a) [f](/) [g](#here)',
      ),
    ],
    [
      'code, autolinks, times and braces in Markdown',
      body(
        '`<b>` <https://water.example.org> at 10:30, {braces}, 1 < 2, a@water.example.org, :name and ~~gone~~\n\n```\n<script>\n```',
      ),
    ],
    [
      'an .mdx file of plain words',
      { 'briefs/roads.mdx': `${secondBrief}\nPlain *words*, \`{code}\` and [a link](/about/).\n` },
    ],
    [
      'a document cited by its title',
      { 'briefs/wells.md': add(`documents: [${document}]\nsources: [{ document: Survey }]`) },
    ],
    ['themes: all', { 'results/wells-dug.md': add('themes: all') }],
    [
      'a BOM and CRLF in every file',
      {
        'briefs/wells.md': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
        'site.yaml': (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`,
      },
    ],
  ])('%s', async (_, changes) => {
    expect(await check(changes)).toEqual([]);
  });

  it('takes a folder in media/ for no file, and a file below it for one', async () => {
    const root = contentWith({
      'media/plans/a.pdf': '%PDF-1.4',
      'briefs/wells.md': add('documents: [{ title: Plan, file: plans/a.pdf, category: B01, language: en }]'),
    });
    mkdirSync(join(root, 'media/empty.pdf'));
    expect(await checkContent(root, '2026-01-01')).toEqual([]);
  });
});

describe('one fault does not make others', () => {
  it.each<[string, Changes, string]>([
    [
      'an organisation that cannot be read',
      { 'organisations/agency.yaml': 'name: [' },
      'organisations/agency.yaml',
    ],
    ['a contact that cannot be read', { 'contacts/ann.yaml': 'name: [' }, 'contacts/ann.yaml'],
    ['a contact with an unknown field', { 'contacts/ann.yaml': add('fax: "1"') }, 'contacts/ann.yaml'],
    ['themes that cannot be read', { 'themes.yaml': '- id: [\n' }, 'themes.yaml'],
    [
      'the only ask of a donor brief with a wrong amount',
      { 'asks/first-wells.md': swap('100000', '"100,000"') },
      'asks/first-wells.md',
    ],
    [
      'the only ask of a donor brief, unreadable',
      { 'asks/first-wells.md': swap('brief:', 'brief: [') },
      'asks/first-wells.md',
    ],
    ['a brief with a wrong date', { 'briefs/wells.md': swap('2024', 'soon') }, 'briefs/wells.md'],
    ['a brief that cannot be read', { 'briefs/wells.md': swap('kind:', 'kind: [') }, 'briefs/wells.md'],
    ['site.yaml with an unknown field', { 'site.yaml': add('colour: red') }, 'site.yaml'],
    ['site.yaml that cannot be read', { 'site.yaml': add('accent: [') }, 'site.yaml'],
    ['site.yaml without a currency', { 'site.yaml': swap('currency: FJD\n', '') }, 'site.yaml'],
    ['site.yaml with a currency that does not exist', { 'site.yaml': swap('FJD', 'FJDX') }, 'site.yaml'],
  ])('%s', async (_, changes, file) => {
    const problems = await check(changes);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set([file]));
  });

  it('site.yaml in need of repair hides no fault elsewhere', async () => {
    const problems = await check({
      'site.yaml': add('colour: red'),
      'briefs/wells.md': swap('[fiji]', '[fij]'),
      ...body('<b>'),
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'briefs/wells.md reference-exists',
      'pages/about.md content-not-code',
      'site.yaml shape',
    ]);
  });
});

it('says the same of content that was read already', async () => {
  const root = contentWith({ 'briefs/wells.md': swap('[fiji]', '[fij]'), ...body('<b>') });
  const problems = await checkRead(readContent(root, '2026-01-01'), root, '2026-01-01');
  expect(problems).toEqual(await checkContent(root, '2026-01-01'));
  expect(problems).toHaveLength(2);
});

it('reports several faults in several files at once, by file and line', async () => {
  const problems = await check({
    'asks/first-wells.md': (text) =>
      swap('brief: wells', 'brief: wels')(swap('amount: 100000', 'amount: 100.125\ndonor: agency')(text)),
    'briefs/wells.md': (text) => `${swap('[fiji]', '[fij]')(text)}\n<b>\n`,
    'contacts/ann.yaml': swap('ann@water.example.org', 'ann at water.example.org'),
    'readme.txt': 'x',
    'updates/visit.md': swap('2024-02-01', '2024-02-30'),
  });
  expect(problems.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'asks/first-wells.md:2 reference-exists',
    'asks/first-wells.md:8 shape',
    'briefs/wells.md:5 reference-exists',
    'briefs/wells.md:16 content-not-code',
    'contacts/ann.yaml:3 shape',
    'readme.txt:1 file-belongs',
    'updates/visit.md:4 shape',
  ]);
});

it('gives every problem whole: what was found, and what to write', async () => {
  for (const [, changes] of rows) {
    for (const { message, file, line } of await check(changes)) {
      expect(message).toMatch(
        /\b(write|add|put|give|take|rename|move|publish|use|save|start|close|fields here are)\b/u,
      );
      expect(message).not.toMatch(/undefined|\[object|Invalid|Expected|\n {4}at /u);
      expect([file.startsWith('/'), line > 0]).toEqual([false, true]);
    }
  }
});

it('lets an embargo end on its day', async () => {
  const changes = { 'asks/first-wells.md': add('visibility: embargoed\nembargoUntil: 2026-03-01') };
  expect((await check(changes, '2026-02-28')).map(({ rule }) => rule)).toEqual(['donor-brief-asks']);
  expect(await check(changes, '2026-03-01')).toEqual([]);
});
