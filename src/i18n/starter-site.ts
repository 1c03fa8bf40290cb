import type * as languages from './languages.ts';

/** The words of a site that has just been begun. Each says what belongs in its place, so that nobody takes it for content. */
export interface StarterWords {
  /** What the site is called until it has a name. */
  siteTitle: (organisation: string, country: string) => string;
  brief: { title: string; summary: string; body: string };
  ask: { title: string; purpose: string; body: string };
  about: { title: string; body: (organisation: string) => string };
}

const en: StarterWords = {
  siteTitle: (organisation, country) => `${organisation} in ${country}`,
  brief: {
    title: 'Our first brief',
    summary: 'Here stands one sentence that leads from the problem to the change. Write yours in its place.',
    body: `## Where people stand

Here you say what is wrong, for whom, and how you know. Write your own words in place of these.

## What we will do

Here you say what is done, who does it, and why it should help.`,
  },
  ask: {
    title: 'Our first request',
    purpose:
      'Here stands what the money buys. Write yours in its place, and the real sum: this one is made up.',
    body: `## What your money does

Here you say what is bought, for whom, and what is there afterwards.`,
  },
  about: {
    title: 'About',
    body: (organisation) => `This site is by ${organisation}. Here you say who you are and what you do.`,
  },
};

const fr: StarterWords = {
  siteTitle: (organisation, country) => `${organisation} – ${country}`,
  brief: {
    title: 'Notre premier projet',
    summary: 'Ici, une phrase mène du problème au changement. Écrivez la vôtre à sa place.',
    body: `## La situation des gens

Ici, vous dites ce qui ne va pas, pour qui, et comment vous le savez. Écrivez vos propres mots à la place de ceux-ci.

## Ce que nous allons faire

Ici, vous dites ce qui sera fait, par qui, et pourquoi cela devrait aider.`,
  },
  ask: {
    title: 'Notre première demande',
    purpose:
      'Ici, vous dites ce que l’argent permet d’acheter. Écrivez aussi la vraie somme : celle-ci est inventée.',
    body: `## À quoi sert votre argent

Ici, vous dites ce qui est acheté, pour qui, et ce qui en reste.`,
  },
  about: {
    title: 'À propos',
    body: (organisation) =>
      `Ce site est celui de : ${organisation}. Ici, vous dites qui vous êtes et ce que vous faites.`,
  },
};

const ar: StarterWords = {
  siteTitle: (organisation, country) => `${organisation} – ${country}`,
  brief: {
    title: 'موجزنا الأول',
    summary: 'هنا جملة واحدة تقود من المشكلة إلى التغيير. اكتبوا جملتكم مكانها.',
    body: `## حال الناس

هنا تقولون ما المشكلة، ومن يعاني منها، وكيف عرفتم ذلك. اكتبوا كلماتكم مكان هذه الكلمات.

## ما سنفعله

هنا تقولون ما الذي سيُنجز، ومن ينجزه، ولماذا ينبغي أن يفيد.`,
  },
  ask: {
    title: 'طلبنا الأول',
    purpose: 'هنا تقولون ما الذي يشتريه المال. اكتبوا المبلغ الحقيقي أيضاً، فهذا المبلغ مختلق.',
    body: `## ما الذي يفعله مالكم

هنا تقولون ما الذي يُشترى، ولمن، وما الذي يبقى بعده.`,
  },
  about: {
    title: 'من نحن',
    body: (organisation) => `هذا الموقع لـ ${organisation}. هنا تقولون من أنتم وماذا تفعلون.`,
  },
};

const lo: StarterWords = {
  siteTitle: (organisation, country) => `${organisation} – ${country}`,
  brief: {
    title: 'ເອກະສານສະບັບທຳອິດຂອງພວກເຮົາ',
    summary: 'ບ່ອນນີ້ແມ່ນປະໂຫຍກໜຶ່ງທີ່ບອກຈາກບັນຫາໄປຫາການປ່ຽນແປງ. ກະລຸນາຂຽນປະໂຫຍກຂອງທ່ານແທນ.',
    body: `## ສະພາບຂອງປະຊາຊົນ

ບ່ອນນີ້ທ່ານບອກວ່າມີບັນຫາຫຍັງ, ໃຜໄດ້ຮັບຜົນກະທົບ, ແລະ ຮູ້ໄດ້ແນວໃດ. ກະລຸນາຂຽນຄຳຂອງທ່ານແທນຄຳເຫຼົ່ານີ້.

## ສິ່ງທີ່ພວກເຮົາຈະເຮັດ

ບ່ອນນີ້ທ່ານບອກວ່າຈະເຮັດຫຍັງ, ໃຜເປັນຜູ້ເຮັດ, ແລະ ເປັນຫຍັງຈຶ່ງຈະຊ່ວຍໄດ້.`,
  },
  ask: {
    title: 'ຄຳຂໍທຶນທຳອິດຂອງພວກເຮົາ',
    purpose: 'ບ່ອນນີ້ທ່ານບອກວ່າເງິນຈະນຳໄປໃຊ້ເຮັດຫຍັງ. ກະລຸນາຂຽນຈຳນວນເງິນທີ່ແທ້ຈິງ: ຈຳນວນນີ້ແມ່ນສົມມຸດ.',
    body: `## ເງິນຂອງທ່ານນຳໄປໃຊ້ເຮັດຫຍັງ

ບ່ອນນີ້ທ່ານບອກວ່າຈະຊື້ຫຍັງ, ໃຫ້ໃຜ, ແລະ ຫຼັງຈາກນັ້ນຈະມີຫຍັງ.`,
  },
  about: {
    title: 'ກ່ຽວກັບພວກເຮົາ',
    body: (organisation) => `ເວັບໄຊນີ້ແມ່ນຂອງ ${organisation}. ບ່ອນນີ້ທ່ານບອກວ່າພວກທ່ານແມ່ນໃຜ ແລະ ເຮັດຫຍັງ.`,
  },
};

/** The words in every language that the interface speaks. */
const starterWords: Record<keyof typeof languages, StarterWords> = { en, fr, ar, lo };

/** The words for a new site in its language, whatever its region; in English where the interface does not speak it. */
export function starterWordsIn(language: string): StarterWords {
  const [code = ''] = language.split('-');
  const found = Object.entries(starterWords).find(([one]) => one === language || one === code);
  return found?.[1] ?? en;
}
