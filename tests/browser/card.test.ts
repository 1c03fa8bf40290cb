import { expect, it } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';
import { contentWith, swap } from '../support/content-folder.ts';
import { newPage } from '../support/new-page.ts';

const organisations: Readonly<Record<string, string>> = {
  short: 'Water Agency',
  ministry:
    'Ministry of Labour, Social Protection, Employment and Vocational Training of the Province of the North (Directorate-General for Cooperation)',
  lao: 'ກະຊວງແຮງງານ ແລະ ສະຫວັດດີການສັງຄົມ ກົມຮ່ວມມືສາກົນ ແລະ ພັດທະນາສີມືແຮງງານ ຂອງແຂວງພາກເໜືອ',
  arabic:
    'وزارة العمل والحماية الاجتماعية والتشغيل والتكوين المهني في ولاية الشمال، المديرية العامة للتعاون الدولي',
  endless: 'Directorate '.repeat(40).trim(),
};
const address = [
  'Building 4, third floor',
  '12 Avenue of Independence',
  'BP 1234',
  'North Town',
  'Northland',
];
const more = (lines: readonly string[]) =>
  `phone: "+221 33 889 00 12 ext. 1234"
jobTitle: Deputy Director-General for Partnerships and Resource Mobilisation
office: North Town office
address: ${JSON.stringify(lines)}
languages: [fr, en, ar]
url: https://example.org/people/the-deputy-director-general
`;
const people: Readonly<Record<string, string>> = {
  short: 'name: Ann Vula\norganisation: short\nemail: ann@water.example.org\n',
  ministry: `name: Dr Ann Vula-Diagne\norganisation: ministry\nemail: ann.vula@ministry.example.org\n${more(address)}`,
  lao: `name: ທ່ານ ນາງ ສົມສະຫວັນ ໄຊຍະວົງ\norganisation: lao\nemail: somsavanh@ministry.example.org\n${more(['ຕຶກ 4 ຊັ້ນ 3', 'ຖະໜົນ ເອກະລາດ 12', 'ຕູ້ ປ.ນ 1234', 'ເມືອງເໜືອ'])}`,
  arabic: `name: الدكتورة أمينة الشمالي\norganisation: arabic\nemail: amina@ministry.example.org\n${more(['المبنى 4، الطابق الثالث', 'شارع الاستقلال 12', 'ص.ب 1234', 'مدينة الشمال'])}`,
  endless: `name: ${'Ann Vula '.repeat(30).trim()}\norganisation: endless\nemail: ${'a'.repeat(64)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.org\n${more(address.flatMap((line) => [line, line]))}`,
};
const languages = ['en', 'lo', 'ar'];
const cases = Object.keys(people).flatMap((person) => languages.map((language) => ({ person, language })));

const site = siteInBrowser(() => {
  const content = contentWith({
    'site.yaml': swap('languages: [en]', `languages: [${languages.join(', ')}]`),
    ...Object.fromEntries(
      Object.entries(organisations).map(([id, name]) => [
        `organisations/${id}.yaml`,
        `name: "${name}"\ntype: government\n`,
      ]),
    ),
    ...Object.fromEntries(Object.entries(people).map(([id, text]) => [`contacts/${id}.yaml`, text])),
  });
  return { content };
});

it.each(cases)('the card of $person in $language is one sheet of paper', async ({ person, language }) => {
  const page = await newPage(site.browser);
  await page.goto(`${site.url}${language === 'en' ? '' : `${language}/`}contacts/${person}/`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length, 'sheets').toBe(1);
  expect(pdf.match(/\/MediaBox\s*\[[^\]]*\]/u)?.[0]).toMatch(/ 29[78][.\d]* (?:209|210)[.\d]*\]$/u);
  await page.emulateMedia({ media: 'print' });
  for (const part of ['h1', '.reach a', 'address'])
    for (const element of await page.locator(`main ${part}`).all())
      expect(await element.isVisible(), part).toBe(true);
  await page.context().close();
});

it('sets a short card in its full size', async () => {
  const page = await newPage(site.browser);
  await page.goto(`${site.url}contacts/short/`);
  await page.emulateMedia({ media: 'print' });
  const size = await page
    .locator('main h1')
    .evaluate((h1) => Number.parseFloat(getComputedStyle(h1).fontSize));
  expect(size).toBeCloseTo(20, 0);
  await page.context().close();
});
