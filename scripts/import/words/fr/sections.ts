import type { SectionWords } from '../sections.ts';

export default {
  sections: {
    title: `
      titre | titre du projet | intitulé | intitulé du projet | nom du projet | titre du programme |
      intitulé du programme | nom du programme | projet (titre)`,
    subtitle: 'sous-titre | titre complet | titre officiel | intitulé complet',
    country: `
      pays | pays concerné | pays concernés | pays bénéficiaire | pays bénéficiaires | pays d’intervention |
      pays couverts | couverture géographique | zone géographique | portée géographique | pays cible |
      pays cibles | pays partenaire`,
    officialName: 'nom officiel | nom officiel du pays | nom complet du pays',
    place: `
      lieu | localisation | lieux | zone d’intervention | zones d’intervention | région | régions | où |
      provinces | zones couvertes | zone couverte | zone du projet | zones du projet | communes |
      localités | lieu d’intervention | lieux d’intervention | provinces couvertes | régions couvertes |
      communes couvertes | localisation géographique`,
    partners: `
      avec qui | partenaires techniques | partenaire technique | partenaires associés |
      partenaires stratégiques | autres partenaires | en collaboration avec | partenaires opérationnels |
      partenaires scientifiques | partenaires | partenaire | partenaires du projet |
      principaux partenaires | partenaires nationaux | partenaires locaux | partenaires clés |
      nos partenaires | organisations partenaires | institutions partenaires | mandants |
      en partenariat avec | partenaires sociaux | partenaires & mandants | partenaires institutionnels |
      contrepartie nationale | contreparties nationales | avec | partenariats | homologues nationaux |
      partenaire national | institutions associées | organismes associés | structures partenaires |
      structures associées | acteurs associés | associations partenaires | partenaires publics |
      partenaires impliqués | partenaires d’appui | en association avec | en lien avec`,
    donors: `
      cofinancement | cofinanceur | cofinanceurs | co-financement | cofinancé par | financée par |
      partenaires financiers du projet | donateur | donateurs | bailleur | bailleurs | bailleur de fonds |
      bailleurs de fonds | financement | financé par | source de financement | sources de financement |
      partenaire financier | partenaires financiers | financeur | financeurs |
      avec le soutien financier de | avec l’appui financier de | avec le soutien de |
      partenaire de développement | partenaires de développement | partenaire technique & financier |
      partenaires techniques & financiers | organisme de financement | mécène | mécènes |
      bailleur principal | financement assuré par | contributeurs | contributeur | financements |
      subvention de | avec le concours financier de | avec le concours de | soutenu par | appui financier`,
    implementers: `
      qui met en œuvre | organisme de réalisation | exécutant | structure de mise en œuvre |
      structures de mise en œuvre | mise en œuvre assurée par | partenaire d’exécution |
      partenaires d’exécution | partenaire de mise en œuvre | partenaires de mise en œuvre |
      agence d’exécution | agences d’exécution | organisme d’exécution | organisation d’exécution |
      mis en œuvre par | mise en œuvre par | exécuté par | exécution | maître d’œuvre | opérateur |
      opérateurs | agence de mise en œuvre | entité d’exécution | organisme de mise en œuvre |
      réalisé par | unité administrative | structure d’exécution | organismes d’exécution |
      acteurs de mise en œuvre | organisme exécutant | équipe d’exécution | unité de gestion |
      maître d’œuvre délégué`,
    accountable: `
      maîtrise d’ouvrage | porteur du projet | porteur de projet | structure porteuse |
      organisme porteur | chef de file | organisation porteuse | demandeur | maître d’ouvrage |
      ministère de tutelle | organisme responsable | ministère responsable | tutelle |
      organisation responsable | institution responsable | autorité de tutelle | tutelle technique |
      structure responsable | ministère porteur | autorité responsable | organisme demandeur |
      institution porteuse | association porteuse`,
    duration: `
      durée | durée du projet | période | période du projet | calendrier | dates |
      période de mise en œuvre | période d’exécution | durée d’exécution | durée du programme |
      dates de début & de fin | échéancier | durée prévue | dates du projet | quand |
      période d’intervention | période de réalisation`,
    start: `
      début | date de début | démarrage | date de démarrage | date de lancement du projet | commencement |
      date de commencement | lancement effectif | date de démarrage effectif | date de prise d’effet |
      début des activités | démarrage des activités`,
    end: `
      fin | date de fin | clôture | date de clôture | achèvement | date d’achèvement |
      date de fin prévue | date de fin des activités | fin des activités | date d’échéance | échéance`,
    budget: `
      budget par * | récapitulatif du budget | budget récapitulatif | ventilation du budget |
      budget détaillé | répartition du budget | résumé du budget | budget résumé | budget indicatif |
      plan de financement | budget | budget total | budget global | budget du projet | coût | coût total |
      coût du projet | montant total | montant du financement | budget prévisionnel | enveloppe |
      enveloppe financière | montant de la subvention | budget du programme | coût total du projet |
      montant | volume financier | financement total | montant global | coût global | dotation |
      enveloppe globale | financement accordé | montant accordé | budget alloué | valeur du projet |
      répartition annuelle du budget | budget annuel | budget par année`,
    status: `
      statut | avancement | avancement du projet | état | état d’avancement | statut du projet | état du projet | stade | stade d’avancement |
      état d’exécution | état actuel | niveau d’avancement | phase actuelle | état de mise en œuvre`,
    code: `
      code | code du projet | numéro du projet | numéro de projet | n° du projet | n° de projet |
      référence | référence du projet | réf | réf. | identifiant | code projet | symbole |
      numéro de référence | symbole du projet | projet n° | n° de référence | no de référence |
      référence interne | code interne | n° de convention | n° de dossier | numéro de dossier |
      identifiant interne | code du dossier | n° d’identification`,
    programmeCode: 'code du programme | code programme | résultat du programme par pays | rpp',
    level: 'niveau | niveau de résultat | niveau du résultat | type de résultat',
    outputCode: 'code du produit | produit lié | code produit | produit du programme',
    biennium: 'exercice biennal | période biennale | biennium | biennie | exercice',
    updated: 'dernière mise à jour | mis à jour le | mise à jour',
    date: `
      date de la fiche | date d’établissement | date de rédaction | date d’élaboration |
      date | publié le | date de publication | publié | publication | date du résultat |
      date du rapport | date de réalisation | date d’obtention | paru le | dernière mise à jour | date d’édition | date de dépôt | date de soumission |
      date de présentation | date du document`,
    adopted: 'adopté | adoptée | date d’adoption | adoption | adopté le | adoptée le',
    launched: `
      lancé | lancée | date de lancement | lancement | lancé le | lancée le | lancement officiel`,
    themes: `
      thèmes | thème | thématique | thématiques | mots clés | mots-clés | étiquettes | sujets | secteur |
      secteurs | domaine | domaines | domaine d’intervention | domaines d’intervention | domaine d’action |
      domaines d’action | domaine thématique | domaines thématiques | branches | branche | axe | axes |
      secteur d’activité | secteurs d’intervention | secteur d’intervention`,
    goals: `
      odd | cibles des odd | cible des odd | cibles odd | objectifs de développement durable |
      objectif de développement durable | odd & cibles | odd liés | odd concernés | contribution aux odd |
      odd visés | cibles des objectifs de développement durable | programme 2030 | agenda 2030 |
      odd associés | liens avec les odd | contribution aux objectifs de développement durable |
      odd poursuivis | odd ciblés | cibles odd visées | objectifs mondiaux`,
    contact: `
      parlez-nous | nous écrire | écrivez-nous | votre contact | rédigé par | préparé par |
      vos questions | contact | contacts | contactez-nous | nous contacter | coordonnées |
      personne à contacter | personnes à contacter | personne de contact | personnes de contact |
      personne ressource | personnes ressources | pour plus d’informations | pour plus d’information |
      pour en savoir plus | pour de plus amples informations | plus d’informations | renseignements |
      contact presse | contacts presse | contact média | contacts médias | point focal | points focaux |
      équipe | équipe du projet | vos contacts | informations & contact |
      pour plus d’informations, veuillez contacter | pour plus d’informations, contactez |
      pour toute information | interlocuteurs | qui contacter | vos interlocuteurs |
      pour tout renseignement | informations de contact | à qui s’adresser | interlocuteur |
      interlocutrice | contact projet | contact du projet | contacts utiles | relations presse |
      service de presse | contacts du projet | vos interlocutrices & interlocuteurs`,
    beneficiaries: `
      bénéficiaires | groupe cible | groupes cibles | bénéficiaires directs | bénéficiaires finaux |
      bénéficiaires indirects | population cible | populations cibles | public cible |
      personnes touchées | publics cibles | personnes bénéficiaires | nombre de bénéficiaires |
      bénéficiaires visés | population bénéficiaire | populations bénéficiaires | population touchée |
      population concernée | publics visés | public visé`,
    website: `
      site web | site internet | site | internet | web | visitez notre site | visitez notre site web |
      lire la suite | en ligne | consultez notre site | adresse internet`,
    documents: `
      documents | publications | ressources | documents clés | documents connexes | liens | liens utiles |
      à lire | annexes | voir aussi | téléchargements | pour aller plus loin | documents à consulter`,
    project: `
      projet | projet lié | projets liés | projet associé | projets associés | programme | projet connexe |
      projets connexes | dans le cadre de | dans le cadre du projet | projet concerné`,
    frameworks: `
      cadres | cadre stratégique | cadres stratégiques | cadre politique | alignement |
      alignement stratégique | priorités nationales | cadre de référence | cadres de référence |
      ancrage stratégique | alignement sur les priorités nationales | plans & cadres | plans nationaux`,
    phase: `
      phase | phases | composante | composantes | étape | volet | volets | demande | n° | lot | axe |
      poste | tranche`,
    amount: `
      montant | montant demandé | coût | coût estimé | budget | financement demandé |
      besoin de financement | montant requis | financement requis | somme | total | montant nécessaire |
      financement recherché | montant sollicité | contribution demandée | financement nécessaire | besoins`,
    purpose: `
      ce qui sera fait | ce que nous ferons | objet | but | description | activités | ce que finance votre don | à quoi sert l’argent | objectif |
      finalité | contenu | utilisation | ce qui est financé | usage | intitulé | activité`,
    deliverables: `
      livrables | livrable | produits | produits attendus | résultats attendus | ce qui sera livré`,
    planned: 'prévu | cible | valeur cible | valeur prévue | objectif | prévus',
    actual: `
      atteint | réalisé | valeur atteinte | valeur actuelle | total | résultat | réalisation | obtenu |
      effectif`,
    baseline: `
      référence | valeur de référence | situation de référence | base de référence | valeur initiale |
      niveau de référence`,
    unit: 'unité | unité de mesure',
    indicators: `
      comment nous mesurons | comment nous mesurons les progrès | mesure des résultats | comment nous mesurons nos progrès | indicateur | indicateurs | indicateurs liés | indicateurs associés | indicateurs clés |
      indicateurs de résultat | chiffres clés | indicateur associé | indicateur lié |
      indicateurs de résultats | indicateurs de performance`,
    attendance: `
      participants | nombre de participants | participation | nombre de participantes & participants`,
    summary: `
      résumé | synthèse | en bref | aperçu | introduction | résumé exécutif | présentation | description |
      description du projet | résumé du projet | présentation du projet | le projet | le projet en bref |
      vue d’ensemble | à propos du projet | le programme | l’essentiel`,
    background: `
      contexte | contexte & justification | justification | situation | la situation | contexte du projet |
      contexte national | problématique | le problème | problème | défis | défi | enjeux | enjeu |
      le contexte | historique | pourquoi ce projet | contexte général | contexte & enjeux |
      contexte & problématique | le défi | les enjeux | les défis | raison d’être | antécédents |
      le besoin | besoins | constat | pourquoi | situation de départ | contexte & défis |
      analyse de la situation | situation du pays | contexte du pays`,
    objective: `
      objectif | objectifs | but | buts | objectif général | objectifs généraux | objectif spécifique |
      objectifs spécifiques | objectif principal | objectif du projet | objectifs du projet | finalité |
      objectif global | objectif de développement | notre objectif | finalités | visée`,
    approach: `
      approche | stratégie | réponse | notre réponse | méthodologie | méthode | intervention |
      interventions | stratégie d’intervention | théorie du changement | la réponse | ce que nous faisons |
      activités | activités principales | principales activités | actions | démarche | notre approche |
      l’approche | activités prévues | solution | la solution | stratégie du projet | actions prévues |
      axes d’intervention`,
    implementation: `
      mise en œuvre | modalités de mise en œuvre | gestion | gestion du projet | dispositif institutionnel |
      gouvernance | organisation | modalités d’exécution | exécution du projet | mise en œuvre du projet |
      pilotage | dispositif de mise en œuvre`,
    outputs: `
      produits | produits attendus | extrants | livrables | réalisations attendues | principaux produits |
      produits du projet | extrants attendus`,
    outcomes: `
      effets | effets attendus | résultats attendus | changements attendus | résultats intermédiaires |
      effets escomptés | réalisations`,
    results: `
      résultats | principaux résultats | résultats obtenus | résultats clés | réalisations principales |
      impact | impacts | principales réalisations | résultats à ce jour | impact attendu | progrès |
      acquis | avancées | résultats & impact`,
    resultAchieved: `
      résultat obtenu | résultat atteint | résultat | résultat réalisé | type de résultat |
      résultat enregistré | changement institutionnel`,
    outcomeSummary: `
      résumé du résultat | résumé de l’effet | résultat en bref | synthèse du résultat |
      résumé du changement | titre du résultat | intitulé du résultat`,
    outcomeAchieved: `
      effet obtenu | description du résultat | effet atteint | ce qui a changé | le résultat |
      résultat détaillé | changement obtenu | description de l’effet | résultat en détail |
      détail du résultat | ce qui a été obtenu`,
    contribution: `
      contribution | notre contribution | contribution de * | contribution du * | contribution des * |
      contribution de * au résultat | contribution du * au résultat | contribution au résultat |
      apport de * | apport du * | contribution de * à l’effet | appui apporté | rôle de * | rôle du * |
      notre rôle | apport | appui de * | appui du *`,
    gender: `
      genre | égalité | égalité des sexes | égalité de genre | égalité entre les sexes |
      égalité entre les femmes & les hommes | égalité femmes-hommes | égalité & non-discrimination |
      égalité des sexes & non-discrimination | égalité de genre & non-discrimination | genre & inclusion |
      dimension de genre | genre & non-discrimination | égalité des genres |
      égalité des genres & non-discrimination | égalité hommes-femmes | non-discrimination |
      genre & égalité | inclusion | égalité entre les sexes & non-discrimination |
      égalité hommes-femmes & non-discrimination`,
    asks: `
      appel aux dons | appel à contribution | appel à dons | financez une partie | financer une partie |
      ce que nous cherchons | ce qui reste à financer | reste à financer | financements demandés |
      appel aux bailleurs | ce que nous vous proposons | ce que nous vous proposons de financer |
      lots à financer | ce que vous pouvez soutenir | vous pouvez nous aider à |
      vous pouvez nous soutenir pour | comment nous soutenir | comment nous aider | comment soutenir |
      votre soutien | nos besoins | besoins de financement | besoin de financement |
      ce que vous pouvez financer | demandes de financement | demande de financement |
      appel à financement | financements recherchés | financement recherché | besoins financiers |
      nos demandes | soutenez-nous | ce que nous demandons | appui demandé | avec votre soutien |
      votre contribution | votre appui | comment contribuer | comment aider |
      possibilités de financement | opportunités de financement | phases & budget |
      comment vous pouvez aider | comment vous pouvez nous aider | soutien recherché | appui recherché |
      ce dont nous avons besoin`,
    risks: `
      risques | risque | risques & mesures d’atténuation | risques & atténuation | risques & hypothèses |
      gestion des risques | analyse des risques | hypothèses & risques | principaux risques`,
    sustainability: `
      durabilité | pérennité | viabilité | stratégie de sortie | pérennisation |
      durabilité & stratégie de sortie | après le projet | ce qui restera`,
    monitoring: `
      suivi | suivi & évaluation | suivi-évaluation | évaluation | rapports | suivi & rapports |
      redevabilité | rapports aux donateurs | comptes rendus | suivi, évaluation & apprentissage |
      comment nous rendons compte | compte rendu`,
    quote: 'citation | témoignage | témoignages | paroles | ils témoignent',
    events: `
      étapes franchies | étapes réalisées | moments clés | événements marquants | événements | évènements | événement | évènement | actualités | actualité | agenda | nouvelles |
      étapes clés | jalons | ateliers | formations | manifestations | temps forts | dernières nouvelles |
      activités récentes | faits marquants | événements récents | prochain rendez-vous |
      prochains rendez-vous | rendez-vous | à venir | prochains événements | calendrier des événements |
      activités réalisées | activités menées | temps forts de l’année | agenda du mois`,
    gallery: `
      galerie | galerie photos | photos | images | photographies | album photos | vidéos |
      galerie de photos`,
    followUs: `
      suivez-nous | suivez-nous sur | réseaux sociaux | partager | partagez | rejoignez-nous |
      abonnez-vous | retrouvez-nous sur | et suivez-nous sur | restez connectés`,
    glance: `
      en un coup d’œil | le projet en un coup d’œil | fiche | fiche projet | fiche de projet |
      fiche technique | fiche d’information | fiche d’identité | repères | données clés | faits & chiffres |
      informations clés | informations générales | fiche signalétique | aperçu du projet |
      carte d’identité | carte d’identité du projet | l’essentiel en bref | données générales |
      identification du projet | fiche descriptive | fiche du projet | en chiffres | l’essentiel du projet`,
    sources: 'source | sources | références | notes | bibliographie',
    about: `
      à propos de * | à propos | qui sommes-nous | avertissement | mentions légales | note aux rédactions |
      note aux rédacteurs`,
  },
  tails: `
      du projet | du programme | de projet | de l’action | de l’intervention | de l’initiative | prévu |
      prévue | prévus | prévues | prévisionnel | prévisionnelle | estimé | estimée | estimatif |
      indicatif | effectif | effective | escompté | escomptés | approuvé | validé | contractuelle |
      officiel | officielle`,
  fronts: 'nos | les | vos | ses | principaux | principales',
  and: 'et',
  events: `
      pose de la première pierre | pose de première pierre | atelier | séminaire | formation | conférence | réunion | lancement | cérémonie | forum | symposium |
      webinaire | cours | table ronde | voyage d’étude | visite d’étude | consultation | dialogue | visite |
      mission | colloque | signature | sommet | journée | inauguration | remise | rencontre | assemblée |
      session | congrès | événement | évènement | campagne | exposition`,
  takesPlace: `
      s’est tenu | s’est tenue | s'est tenu | s'est tenue | a eu lieu | ont eu lieu | aura lieu |
      se tiendra | s’est déroulé | s’est déroulée | se sont tenus | se sont tenues | nous avons organisé |
      a été organisé | a été organisée`,
  yearReports: `
      rapport d’activité | rapport d’activités | rapport annuel | rapport d’avancement |
      rapport de progrès | rapport narratif | rapport semestriel | rapport annuel d’activités |
      rapport d’étape | rapport annuel d’activité | bilan annuel | bilan d’activités`,
  works: 'projet | programme | initiative | programme conjoint | action',
  programmes: 'programme | programme conjoint',
  at: 'à | au | aux | en',
  held: 'se tiendra | aura lieu | s’est tenu | s’est tenue | a eu lieu | est prévu | est prévue',
  articles: 'le | la | les | l’ | un | une | des | et | du | cet | cette | ce',
  statuses: {
    pipeline: `
      prévu | planifié | en préparation | proposé | à venir | en attente de financement | non démarré |
      en cours de préparation | en projet | en recherche de financement`,
    implementation: `
      en cours | actif | en cours d’exécution | en cours de mise en œuvre | en exécution | démarré |
      mise en œuvre | opérationnel`,
    closed: `
      achevé | terminé | clos | clôturé | fini | achevée | terminée | clôturée | réalisé`,
    suspended: 'suspendu | en pause | suspendue',
    cancelled: 'annulé | abandonné | annulée',
  },
  levels: { output: 'produit | extrant', outcome: 'effet | résultat intermédiaire', impact: 'impact' },
  planned: `
      prévu | prévus | prévues | prévue | initialement prévu | initialement prévus | planifié | planifiés |
      objectif de | attendus | visait`,
  reached: `
      enregistré | enregistrés | enregistrées | atteint | bénéficié | recensé | recensés | touché | reçu |
      couvert | inscrit`,
  total: 'total | au total | ensemble',
  asking: `
      appel à financement | montant recherché | montant sollicité | financement recherché |
      financement sollicité | reste à financer | à financer | peut être financé | peuvent être financés |
      peuvent être financées | contribution demandée | financer séparément | nous soutenir |
      votre soutien | vous pouvez soutenir | vous pouvez nous | nous recherchons |
      recherche un financement | recherche des financements | besoin de financement |
      besoins de financement | montant demandé | financement demandé | en tant que donateur |
      nous demandons | contribuer | nous sollicitons | votre contribution`,
  news: `
      communiqué de presse | communiqué | note de presse | actualité | actualités | nouvelle | nouvelles |
      dépêche | brève | pour diffusion immédiate | dossier de presse`,
  documents: `
      note de projet | fiche projet | fiche de projet | fiche du projet | fiche technique |
      note aux donateurs | note conceptuelle | fiche pays | note d’information | fiche d’information |
      profil de projet | brochure | dépliant | descriptif de projet | fiche résultat |
      fiche de résultat | document de projet | note succincte | proposition de financement |
      page pays | profil pays | dossier | appel à financement | appel à financements | appel à dons |
      appel aux dons | appel aux donateurs | note de concept | bulletin | lettre d’information |
      infolettre | histoire à succès | récit d’impact | étude de cas | note de présentation |
      résumé du projet | présentation du projet | proposition de projet | fiche de présentation |
      appel à soutien | demande de financement`,
  allThemes: `
      tous | toutes | toutes les branches | tous les thèmes | tous les domaines | tous les secteurs |
      toutes les thématiques`,
  adoptedOn: `
      adopté | adoptée | adoptés | approuvé | approuvée | promulgué | promulguée | voté | votée`,
  launchedOn: 'lancé | lancée | lancement | lancés',
  steps: 'étape | phase',
  attending:
    'participants | participantes | assisté | ont participé | réuni | présents | y ont pris part | rassemblé',
  plans: 'cadre | plan | stratégie | agenda | politique | feuille de route',
  serving:
    "aligné sur | alignée sur | s'aligne sur | conforme à | conformément à | conformément au | contribue au | contribue à | s'inscrit dans | inscrit dans | en appui à | en appui au | répond à | répond au",
  reports: 'rapport | rapports | compte rendu | comptes rendus',
  standalone: 'autonome | composante indépendante | composante autonome | volet indépendant | volet autonome',
  given: {
    pledge: 'promis | déjà promis | promesse de',
    commitment: 'a accordé | ont accordé | engagé | déjà engagé | déjà acquis | acquis',
    received: 'reçu | déjà reçu | déjà couvert | déjà financé | déjà versé',
  },
  frequencies: {
    monthly: 'mensuel | mensuels | chaque mois | tous les mois',
    quarterly:
      'tous les 3 mois | trimestriel | trimestriels | chaque trimestre | tous les trois mois | tous les trimestres',
    'half-yearly':
      'tous les 6 mois | semestriel | semestriels | deux fois par an | tous les six mois | chaque semestre',
    yearly: 'annuel | annuels | une fois par an | chaque année | tous les ans',
    'at-end': 'à la fin du projet | à l’achèvement',
  },
} satisfies SectionWords;
