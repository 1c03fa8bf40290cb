import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../build-site.ts';

/** A word of a translation that nobody may see: of a draft. */
export const hiddenTranslation = 'quorvanthe';

/**
 * A copy of a content folder made from `full`, in English, French and Arabic: some entries wholly translated, some in
 * part, most not at all; Arabic in its own digits, though some translators wrote Latin ones.
 */
export function withTranslations(folder: string): string {
  const copy = join(temporaryFolder(), 'content');
  cpSync(folder, copy, { recursive: true });
  const settings = join(copy, 'site.yaml');
  const written = readFileSync(settings, 'utf8')
    .replace('languages: [en]', 'languages: [en, fr, ar]')
    .replace('digits: { en: latn }', 'digits: { en: latn, ar: native }');
  writeFileSync(settings, written);
  for (const [file, text] of Object.entries(translations)) writeFileSync(join(copy, file), text);
  return copy;
}

const translations: Readonly<Record<string, string>> = {
  'site.fr.yaml': `title: Rivières de l’Est
tagline: Des rivières propres pour deux pays, et ce que vous pouvez payer.
links: [{ title: Le site du syndicat }]
`,
  'site.ar.yaml': `title: أنهار الشرق
tagline: أنهار نظيفة لبلدين، وما يمكنكم دفعه.
`,
  'themes.fr.yaml': `- { id: water, title: Eau, aliases: [eau potable] }
- { id: updates, title: Annonces }
`,
  'themes.ar.yaml': `- { id: water, title: الماء }
`,
  'briefs/upper-river.fr.md': `---
title: De l’eau propre
subtitle: Restauration du bassin supérieur de la Nzoia
summary: Deux ménages sur cinq boivent à la rivière ; la nettoyer met fin au choléra.
publishedNote: Le document imprimé ne porte pas de jour.
contacts: [{ role: Surveille les jauges, office: Bureau de Mbale }]
figures: [{ id: people, label: boivent à la rivière, population: Habitants de la haute vallée, unit: personnes }]
outcomes: [{ number: "1", title: Les familles tombent moins souvent malades }]
indicators:
  - { id: latrines, title: Latrines construites, unit: latrines, actuals: [{ comment: Après les premières pluies }] }
  - { id: law, title: La loi de la rivière, target: { value: Votée par les deux parlements } }
documents: [{ title: Plan de la rivière }]
cover: { alt: La rivière vue d’une colline }
updated: 2024-12
reviewed: true
---

## La vallée

Le choléra arrive avec les pluies. Voir [le pays](/countries/kenya/#without-water).

### Les gens

| Année | Pompes |
|---|---|
| 2023 | 4 |
`,
  'briefs/upper-river.ar.md': `---
title: ماء نظيف
summary: تشرب أسرتان من كل خمس من النهر؛ وتنظيفه ينهي الكوليرا.
figures: [{ id: people, label: يشربون من النهر, unit: نسمة }]
quote: { text: النهر أمنا. }
updated: 2023
---
`,
  'asks/phase-one.fr.md': `---
title: De l’eau propre
purpose: Quarante latrines et leurs pompes.
deliverables: [Quarante latrines de brique, Formation de maçons]
costLines: [{ category: Briques et mortier }, { category: Salaires des maçons }]
---

## Ce que coûte une latrine

La moitié en briques.
`,
  'asks/phase-two.ar.md': `---
title: مقاييس على كل جسر
purpose: عشرة مقاييس تنذر بالفيضان، 10 في الوادي كله.
---
`,
  'asks/boat.ar.md': `---
title: قارب للنهر الأدنى
purpose: قارب واحد يصل إلى الجزر.
---
`,
  'results/two-wells.fr.md': `---
title: Deux sources redeviennent claires
summary: Neuf cents familles boivent de nouveau une eau claire.
contribution: Le syndicat a payé *les filtres à sable*.
indicators: [{ id: families, title: Familles à l’eau claire, unit: familles, breakdown: [{ label: Menées par des femmes }] }]
---

Le sable a retenu la vase.
`,
  'results/second-springs.ar.md': `---
title: نبعان يجريان صافيين
summary: الأمر نفسه في ما وراء الحدود.
indicators: [{ id: dry, title: أشهر الجفاف, breakdown: [{ label: في التلال }] }]
---
`,
  'updates/pump-day.fr.md': `---
title: Le jour de la pompe
summary: La première pompe a tourné.
place: Le marché de Kapsokwony
participants: { unit: invités }
gallery: [{ alt: Une foule autour d’une pompe, caption: La foule }]
---

Tout le monde a bu.
`,
  'updates/pump-day.ar.md': `---
title: يوم المضخة
summary: دارت المضخة الأولى في 1 فبراير ٢٠٢٣.
---

شرب الجميع.
`,
  'contacts/asha-otieno.fr.yaml': 'jobTitle: Responsable des dons\noffice: Bureau de Kisumu\n',
  'contacts/asha-otieno.ar.yaml': 'jobTitle: مديرة التبرعات\n',
  'organisations/river-union.fr.yaml': 'name: Syndicat des rivières d’Afrique de l’Est\n',
  'organisations/river-union.ar.yaml': 'name: اتحاد أنهار شرق أفريقيا\n',
  'countries/kenya.fr.md': `---
officialName: République du Kenya
region: Afrique de l’Est
figures: [{ id: without-water, label: des ménages puisent l’eau à la rivière, population: Ménages ruraux }]
---
`,
  'countries/kenya.ar.md': `---
name: كينيا
officialName: جمهورية كينيا
region: شرق أفريقيا
figures: [{ id: without-water, label: من الأسر تجلب الماء من النهر, population: الأسر الريفية }]
---

يفيض نهر نزويا [كل ربيع](/updates/pump-day/)، ٣ مرات في السنة.
`,
  'countries/uganda.ar.md': '---\nname: أوغندا\nfigures: [{ id: springs, label: نبعاً على الخريطة }]\n---\n',
  'pages/about.fr.md': `---
title: À propos de ces rivières
summary: Qui écrit ici, et pourquoi.
---

Nous écrivons simplement. Voir [la haute rivière](/briefs/upper-river/#people).
`,
  'briefs/draft-zanthorix.fr.md': `---
title: Le dossier ${hiddenTranslation}
summary: Personne n’a lu ces mots ${hiddenTranslation}s.
---

Un texte de mots ${hiddenTranslation}s.
`,
};
