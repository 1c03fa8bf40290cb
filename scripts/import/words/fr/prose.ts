import type { ProseWords } from '../prose.ts';

export default {
  seeks: `
    nous recherchons | nous cherchons | nous sollicitons | nous demandons | recherche | sollicite |
    nous avons besoin de | nous avons encore besoin de | nous lançons un appel pour`,
  costs: 'coûterait | coûteraient | coûtera | coûteront | nécessiterait | exigerait | demanderait',
  with: 'pour | avec | un don de | une contribution de',
  would: 'nous pourrions | nous pouvons | nous pourrons | permettrait de | permettraient de | permettra de',
  isNeeded: 'est nécessaire | sont nécessaires | sont encore nécessaires | manquent encore | font défaut',
  to: 'pour | afin de',
  gave: {
    pledge: 'a promis | ont promis',
    commitment: 'a engagé | ont engagé | s’est engagé à verser | s’est engagée à verser',
    received: 'a versé | ont versé | a donné | ont donné | a déjà versé | ont déjà versé',
  },
  towards: 'sur cette somme | sur ce montant | de cette somme | de ce montant | à cet effet',
  runs: `se déroule | s’étend | court | est mis en œuvre | dure | mis en œuvre | mise en œuvre | se déroulera | s'étend | s’étendra | s'étendra | durera | exécuté | prévu | réalisé`,
  begins: `a commencé | a débuté | commence | débute | commencera | débutera | a démarré`,
  ends: `prendra fin | se terminera | s’achèvera | s’achève | se termine | finira`,
  budget: `budget total de | budget global de | un budget de | coût total de | budget s’élève à | coût total s’élève à | coût total s'élève à | budget de | doté de | dotée de | dote d’un budget de | coût de | enveloppe de | coût global de | financement de`,
  held: `aura lieu | a eu lieu | s’est tenu | s’est tenue | se tiendra`,
  met: `se sont réunis à | se sont retrouvés à`,
  and: 'et | tandis que',
} satisfies ProseWords;
