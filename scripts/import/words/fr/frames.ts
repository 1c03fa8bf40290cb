import type { FrameWords } from '../frames.ts';

export default {
  columns: {
    aside:
      'groupe cible, groupes cibles, population cible, beneficiaires, responsable, responsables, taux de realisation, % de realisation, % realise, % atteint, taux d execution, ecart, variation, commentaire, commentaires, observation, observations, remarque, remarques, frequence, periodicite, methode, methodes, methodologie, definition, budget, cout, couts, activites, moyens, desagregation, ventilation, statut, explication, source de la reference',
    source:
      'source de verification, sources de verification, moyen de verification, moyens de verification, source, sources, source de donnees, sources de donnees, source et moyen de verification, sources et moyens de verification, source des donnees, verification, mdv, sdv',
    risk: 'hypothese, hypotheses, risque, risques, hypotheses et risques, hypotheses risques, suppositions, conditions critiques, facteurs externes',
    unit: 'unite, unites, unite de mesure, type d indicateur',
    baseline:
      'valeur de reference, valeurs de reference, ligne de base, niveau de reference, reference, situation de reference, situation de depart, valeur de depart, valeur de base, valeur initiale, donnee de base, donnees de base, baseline, niveau de base, base',
    actual:
      'realise, realisee, realises, realisation, realisations, atteint, atteinte, obtenu, resultat obtenu, resultats obtenus, valeur atteinte, valeur actuelle, valeur realisee, reel, reelle, effectif, progres, niveau atteint, resultat atteint, resultats atteints, etat d avancement, realise a ce jour',
    milestone:
      'jalon, jalons, cible intermediaire, valeur intermediaire, cible a mi parcours, etape, mi parcours',
    target:
      'cible, cibles, valeur cible, valeurs cibles, cible finale, objectif chiffre, objectif quantifie, prevu, prevue, previsions, prevision, planifie, valeur prevue, valeur visee, resultat vise, objectif vise',
    indicator:
      'indicateur, indicateurs, indicateurs objectivement verifiables, indicateur objectivement verifiable, iov, indicateurs de performance, indicateur de performance, indicateurs de resultat',
    level: 'niveau, niveaux, type, niveau de resultat, composante, hierarchie, categorie',
    number: 'no, n, numero, num, code, ref, id',
    statement:
      'enonce, resultat, resultats, resultat attendu, resultats attendus, chaine de resultats, chaine des resultats, logique d intervention, description, description du projet, libelle, objectif, objectifs, intitule, resume narratif, resume descriptif, effet, effets, effet attendu, effets attendus, produit, produits, produits attendus, extrant, extrants, hierarchie des objectifs, impact',
  },
  levels: {
    impact:
      'impact, objectif global, objectif general, objectif de developpement, but, finalite, objectif principal, effet ultime, resultat ultime, resultat final',
    outcome:
      'effet, effets, effet direct, objectif specifique, objectif immediat, objectif du projet, objectif, effet attendu, resultat intermediaire, effet intermediaire, resultat immediat',
    output: 'produit, produits, extrant, extrants, livrable, livrables, produit attendu',
    result: 'resultat, resultats, resultat attendu, axe de resultat',
    activity: 'activite, activites, intrant, intrants, sous activite, tache',
  },
  groups:
    'femmes, hommes, filles, garcons, femme, homme, fille, garcon, h, f, dont femmes, dont hommes, dont filles, dont garcons, jeunes, enfants, adultes, personnes handicapees, rural, urbain, autres',
  all: 'total, ensemble, tous, global',
  nothing:
    'n a, n d, nd, sans objet, so, non applicable, a determiner, a definir, a preciser, a confirmer, a etablir, non disponible, pas de donnees, aucune donnee, inconnu, inconnue, pas encore disponible, en cours, non mesure, non renseigne',
  shares: '%, pourcentage, pour cent, part, proportion',
  counts: 'nombre, nbre, nb, nb de, quantite, volume, superficie, nombre total',
  values: 'valeur, valeurs',
  years: 'annee, date, annee de reference, quand, echeance',
  finals:
    'final, finale, fin de projet, fin du projet, fin de programme, global, globale, cumul, cumule, total',
  names:
    'titre du projet, nom du projet, intitule du projet, titre du programme, nom du programme, intitule du programme, intitule de l action, titre de l action, projet, programme, titre, intitule',
  frames:
    'cadre de resultats, cadre des resultats, cadre logique, matrice du cadre logique, matrice des resultats, matrice de resultats, cadre de rendement, cadre de mesure du rendement, cadre de suivi, cadre de suivi evaluation, tableau de bord, tableau des indicateurs, suivi des indicateurs, annexe, cadre de resultats et de ressources, plan de suivi',
  reports: 'periode de rapport, periode couverte, periode du rapport, periode de reporting, date du rapport',
} satisfies FrameWords;
