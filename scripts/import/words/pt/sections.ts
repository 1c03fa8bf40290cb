import type { SectionWords } from '../sections.ts';

export default {
  sections: {
    title: `
      título | título do projeto | título do projecto | nome do projeto | nome do projecto |
      título do programa | nome do programa | designação | designação do projeto | designação do projecto`,
    subtitle: 'subtítulo | título completo | título oficial',
    country: `
      país | países | país beneficiário | países beneficiários | cobertura geográfica | âmbito geográfico |
      país de intervenção | abrangência geográfica | países de intervenção | países abrangidos`,
    officialName: 'nome oficial | nome oficial do país',
    place: `
      local | localização | lugar | região | regiões | onde | zona de intervenção | área de intervenção |
      províncias | área geográfica | municípios | distritos | local de execução | locais de intervenção |
      área de abrangência | zona do projeto | zona do projecto | comunidades | zonas de intervenção`,
    partners: `
      parceiros técnicos | parceiro técnico | parceiro local | parceiros estratégicos | com quem |
      outros parceiros | em colaboração com | parceiros institucionais | parceiros | parceiro |
      parceiros do projeto | parceiros do projecto | principais parceiros | parceiros nacionais |
      parceiros locais | nossos parceiros | organizações parceiras | instituições parceiras |
      entidades parceiras | contrapartes | contraparte nacional | constituintes | em parceria com |
      parceiros sociais | parcerias | colaboradores | contraparte | os nossos parceiros |
      contrapartes nacionais | instituições associadas | organizações associadas | entidades associadas |
      parceiros públicos | parceiros envolvidos | parceiros da sociedade civil | em articulação com |
      em conjunto com | em coordenação com | junto com | parceiros participantes | participam |
      em parceria com a | em parceria com o`,
    donors: `
      cofinanciador | cofinanciadores | cofinanciamento | cofinanciado por | financiada por |
      agência financiadora | financiado pela | financiado pelo | organismo financiador | doador |
      doadores | financiado por | financiador | financiadores | financiamento | fonte de financiamento |
      fontes de financiamento | entidade financiadora | entidades financiadoras | parceiro financeiro |
      parceiros financeiros | com o apoio financeiro de | com o apoio de | patrocinador | patrocinadores |
      parceiros de desenvolvimento | parceiro de desenvolvimento | com financiamento de |
      com financiamento da | com financiamento do | agência doadora | entidade doadora |
      entidades doadoras | instituição financiadora | instituições financiadoras | órgão financiador |
      concedente | financiadores do projeto | financiadores do projecto | apoio financeiro |
      com o apoio financeiro da | com o apoio financeiro do | com o apoio da | com o apoio do |
      financiam | patrocínio | cofinanciado pela | cofinanciado pelo | origem dos fundos |
      origem dos recursos`,
    implementers: `
      executada por | executado pela | executado pelo | implementado pela | implementado pelo |
      unidade executora | executores | parceiro de implementação | parceiros de implementação |
      entidade executora | entidades executoras | agência executora | agência implementadora |
      agências implementadoras | organização executora | executado por | implementado por | executor |
      implementador | parceiro executor | parceiros executores | organismo executor |
      parceiros implementadores | parceiro implementador | entidade implementadora |
      organização implementadora | unidade administrativa | implementação por | órgão executor |
      instituição executora | instituições executoras | unidade gestora | executa | executam |
      responsável pela execução | a cargo de | entidade gestora`,
    accountable: `
      órgão de tutela | organismo de tutela | proponente | entidade líder | organização líder | promotor | entidade promotora |
      titular do projeto | organismo responsável | ministério responsável | entidade responsável |
      ministério da tutela | instituição responsável | ministério de tutela | organização responsável |
      entidade proponente | organização proponente | órgão responsável | tutela | entidade tutelar |
      entidade de tutela | dono da obra | instituição proponente | entidade titular |
      organização promotora | instituição responsável pelo projeto`,
    duration: `
      horizonte | horizonte temporal | duração | duração do projeto | duração do projecto | período | período do projeto | prazo |
      período de execução | período de implementação | datas | calendário | cronograma |
      datas de início & fim | data de início & fim | duração prevista | prazo de execução | vigência |
      quando | período do projecto`,
    start: `
      início | data de início | começo | data de arranque | arranque | data de início das atividades |
      início das atividades | início das actividades | data inicial | data do arranque`,
    end: `
      fim | data de fim | data de conclusão | conclusão | término | data de término | encerramento |
      data de encerramento | data final | data de fecho | fecho | data de fim das atividades |
      data de finalização | finalização`,
    budget: `
      orçamento por * | resumo do orçamento | orçamento resumido | orçamento detalhado |
      orçamento indicativo | orçamento estimado | repartição do orçamento | orçamento | orçamento total |
      orçamento do projeto | orçamento do projecto | orçamento global | custo | custo total |
      montante total | valor total | montante | valor | custo do projeto | orçamento geral |
      montante do financiamento | orçamento do programa | dotação | valor do financiamento |
      valor do projeto | valor do projecto | investimento | investimento total | financiamento total |
      montante aprovado | valor aprovado | valor do contrato | valor do convénio | orçamento anual |
      orçamento por ano | distribuição do orçamento | custo global`,
    status: `
      estado | situação do projeto | situação do projecto | status | estado do projeto |
      estado do projecto | fase atual | estado atual | estado de execução | situação atual |
      situação actual | fase do projeto | fase do projecto | estado de implementação | estado de avanço`,
    code: `
      código | código do projeto | código do projecto | número do projeto | número do projecto |
      n.º do projeto | n.º do projecto | referência | referência do projeto | ref | ref. | identificador |
      número de referência | símbolo | referência do projecto | código interno | n.º de referência |
      nº de referência | número do processo | n.º de processo | processo n.º | número do convénio |
      número do convênio | nº do convênio`,
    programmeCode: 'código do programa | resultado do programa por país',
    level: 'nível | nível do resultado | nível de resultado | tipo de resultado',
    outputCode: 'código do produto | produto associado | produto vinculado',
    biennium: 'biénio | biênio',
    updated: 'última atualização | última actualização | atualizado em | actualizado em',
    date: `
      data da ficha | data de elaboração | data de emissão |
      data | publicado | publicado em | data de publicação | data do resultado | data do relatório |
      última atualização | data de realização | data de alcance |
      data de apresentação | data de submissão | data do documento | data de envio`,
    adopted: `
      adotado | adotada | adoptado | adoptada | data de adoção | adoção | aprovação | data de aprovação |
      data de adopção`,
    launched: 'lançado | lançada | data de lançamento | lançamento | lançamento oficial',
    themes: `
      temas | tema | etiquetas | palavras-chave | palavras chave | setor | setores | sector | sectores |
      área temática | áreas temáticas | assuntos | ramos | ramo | área de trabalho | áreas de trabalho |
      domínio | domínios | temática | eixos temáticos | domínios de intervenção | área de atuação |
      áreas de atuação`,
    goals: `
      ods | metas dos ods | meta dos ods | metas ods | meta ods |
      objetivos de desenvolvimento sustentável | objetivo de desenvolvimento sustentável |
      objectivos de desenvolvimento sustentável | ods & metas | ods relacionados |
      contribuição para os ods | agenda 2030 | ods associados | contributo para os ods | ods vinculados |
      contribuição para os objetivos de desenvolvimento sustentável | ods visados | ods contemplados`,
    contact: `
      fale com a gente | escreva-nos | pessoa responsável | elaborado por | preparado por | contacto |
      contactos | contato | contatos | contacte-nos | fale conosco | fale connosco | dados de contacto |
      dados de contato | pessoa de contacto | pessoa de contato | pessoas de contacto |
      para mais informações | para mais informação | mais informações | informações |
      informações de contacto | informações de contato | contacto de imprensa | contato de imprensa |
      ponto focal | pontos focais | equipa | equipe | equipa do projeto | equipe do projeto |
      para mais informações, contactar | para mais informações contactar | contacto para a imprensa |
      contactos para a imprensa | a quem contactar | os seus contactos |
      para mais informações, entre em contato com | pessoas de contato | interlocutor | interlocutora |
      assessoria de imprensa | contactos do projeto | contactos do projecto | contacto do projecto |
      contacto do projeto | contato do projeto`,
    beneficiaries: `
      beneficiários | grupo-alvo | grupos-alvo | grupo alvo | beneficiários diretos |
      beneficiários directos | beneficiários indiretos | público-alvo | população-alvo |
      beneficiários finais | destinatários | pessoas alcançadas | pessoas beneficiadas | público alvo |
      população alvo | beneficiários visados | número de beneficiários | população beneficiária |
      populações beneficiárias | população atendida | pessoas atendidas | público beneficiário |
      público atendido | pessoas abrangidas | população abrangida`,
    website: `
      sítio web | website | site | página web | sítio | visite o nosso sítio web | visite o nosso site |
      ler mais | saiba mais | internet | página na internet`,
    documents: `
      documentos | publicações | recursos | documentos relacionados | ligações | ligações úteis |
      ver também | anexos | links | links úteis | documentos principais | leitura adicional`,
    project: `
      projeto | projecto | projetos relacionados | projectos relacionados | projeto relacionado | programa |
      no âmbito do projeto | no âmbito do projecto | projetos associados | projectos associados |
      projeto associado | projecto associado`,
    frameworks: `
      quadros | quadro | quadro estratégico | quadros estratégicos | alinhamento | alinhamento estratégico |
      prioridades nacionais | quadro de referência | quadros de referência | planos nacionais |
      planos & quadros`,
    phase: `
      fase | fases | componente | componentes | etapa | pedido | n.º | nº | pacote | tranche | rubrica`,
    amount: `
      montante | valor | montante solicitado | valor solicitado | custo | custo estimado | orçamento |
      financiamento necessário | financiamento solicitado | total | quantia | montante necessário |
      valor necessário | montante pedido | financiamento pedido | contribuição solicitada`,
    purpose: `
      o que será feito | o que faremos | propósito | finalidade | descrição | atividades | actividades | objeto | objetivo | objectivo |
      para quê | o que financia | uso dos fundos | conteúdo | destino | fim a que se destina | atividade |
      título`,
    deliverables: `
      entregas | produtos | produtos esperados | entregáveis | entregável | resultados esperados |
      o que será entregue`,
    planned: 'previsto | meta | valor meta | planeado | planejado | valor previsto | prevista',
    actual: `
      alcançado | atingido | valor alcançado | total | resultado | real | valor atual | realizado |
      valor atingido`,
    baseline: `
      linha de base | valor de referência | valor inicial | base | base de referência`,
    unit: 'unidade | unidade de medida',
    indicators: `
      indicador | indicadores | indicadores associados | indicadores vinculados | indicadores relacionados |
      indicadores-chave | indicadores de resultado | números-chave | indicador associado |
      indicadores chave | indicador vinculado | indicadores de resultados`,
    attendance: 'participantes | número de participantes | presenças | n.º de participantes',
    summary: `
      resumo | sumário | sumário executivo | resumo executivo | síntese | em breve | introdução |
      apresentação | descrição | descrição do projeto | descrição do projecto | resumo do projeto |
      resumo do projecto | visão geral | o projeto | o projecto | o projeto em resumo | sobre o projeto |
      sobre o projecto | o programa | em síntese`,
    background: `
      antecedentes | contexto | enquadramento | contextualização | situação | a situação | justificação |
      justificativa | contexto & justificação | contexto & justificativa | problema | o problema | desafio |
      desafios | o desafio | os desafios | contexto nacional | contexto do país | o contexto | porquê |
      a necessidade | necessidades | diagnóstico | fundamentação | problemática | contexto & desafios |
      antecedentes & contexto | contexto & antecedentes | porquê este projeto | situação do país |
      contexto do projeto | contexto do projecto`,
    objective: `
      objetivo | objetivos | objectivo | objectivos | objetivo geral | objectivo geral | objetivos gerais |
      objetivo específico | objetivos específicos | objectivos específicos | objetivo principal |
      objetivo do projeto | objectivo do projecto | objetivos do projeto | propósito | meta | metas |
      finalidade | o nosso objetivo | objetivo global | objetivo de desenvolvimento`,
    approach: `
      abordagem | estratégia | resposta | a nossa resposta | nossa resposta | metodologia | intervenção |
      intervenções | estratégia de intervenção | teoria da mudança | a resposta | o que fazemos |
      atividades | actividades | atividades principais | principais atividades | principais actividades |
      ações | acções | a nossa abordagem | a abordagem | solução | a solução | linhas de ação |
      o que vamos fazer | atividades previstas`,
    implementation: `
      implementação | gestão | gestão do projeto | gestão do projecto | arranjos institucionais | execução |
      execução do projeto | governação | governança | modalidades de execução | implementação do projeto |
      como funciona | implementação do projecto`,
    outputs: `
      produtos | produtos esperados | produtos previstos | entregas | principais produtos |
      produtos do projeto | produtos do projecto`,
    outcomes: `
      resultados esperados | efeitos | efeitos esperados | mudanças esperadas | resultados previstos |
      efeitos diretos`,
    results: `
      resultados | principais resultados | realizações | principais realizações | conquistas |
      resultados alcançados | resultados-chave | impacto | progressos | impacto esperado | avanços |
      resultados obtidos | resultados até à data`,
    resultAchieved: `
      resultado alcançado | resultado obtido | resultado | tipo de resultado | resultado atingido |
      mudança institucional`,
    outcomeSummary: `
      resumo do resultado | resultado em resumo | síntese do resultado | título do resultado |
      resultado em síntese`,
    outcomeAchieved: `
      descrição do resultado | efeito alcançado | efeito obtido | o que mudou | o resultado |
      mudança alcançada | o que foi alcançado | detalhe do resultado | resultado em detalhe`,
    contribution: `
      contribuição | contributo | a nossa contribuição | nossa contribuição | contribuição de * |
      contribuição da * | contribuição do * | contribuição da * para o resultado |
      contribuição do * para o resultado | contributo da * | contributo do * |
      contributo da * para o resultado | contributo do * para o resultado | contribuição para o resultado |
      apoio prestado | papel da * | papel do * | apoio da * | apoio do * | o nosso contributo |
      contributo para o resultado`,
    gender: `
      género | gênero | igualdade de género | igualdade de gênero | igualdade |
      igualdade de género & não discriminação | igualdade de gênero & não discriminação |
      género & não discriminação | igualdade & não discriminação | perspetiva de género |
      perspectiva de gênero | género & inclusão | gênero & inclusão | não discriminação | inclusão |
      dimensão de género | igualdade de género & inclusão | igualdade entre mulheres & homens`,
    asks: `
      apelo | apelo a doadores | apelo de financiamento | financie uma parte | o que procuramos |
      o que falta financiar | apoios solicitados | componentes a financiar | o que pode apoiar |
      pode apoiar-nos a | pode apoiar-nos para | como pode ajudar | como pode apoiar | como apoiar |
      como ajudar | o seu apoio | seu apoio | necessidades de financiamento | pedidos de financiamento |
      pedido de financiamento | o que pode financiar | o que pedimos | os nossos pedidos |
      o nosso pedido | apoio solicitado | apoio necessário | com o seu apoio | a sua contribuição |
      oportunidades de financiamento | apoie-nos | o que precisamos | fases & orçamento |
      como pode apoiar-nos | como pode ajudar-nos | solicitação de financiamento | o que solicitamos |
      oportunidades de investimento | o seu contributo | de que precisamos`,
    risks: `
      riscos | risco | riscos & mitigação | riscos & medidas de mitigação | riscos & pressupostos |
      gestão de riscos | análise de riscos | principais riscos | pressupostos & riscos`,
    sustainability: `
      sustentabilidade | estratégia de saída | sustentabilidade & estratégia de saída | depois do projeto |
      o que fica | depois do projecto`,
    monitoring: `
      monitorização | monitoramento | monitoria | monitorização & avaliação | monitoramento & avaliação |
      monitoria & avaliação | acompanhamento | avaliação | relatórios | prestação de contas |
      acompanhamento & avaliação | relatórios aos doadores | seguimento & avaliação |
      como prestamos contas`,
    quote: 'citação | testemunho | testemunhos | depoimento | depoimentos | vozes',
    events: `
      eventos | evento | notícias | atualidade | atualidades | agenda | marcos | oficinas | formações |
      novidades | atividades recentes | notícias & eventos | eventos recentes | últimas notícias |
      atividades realizadas | actividades realizadas | próximos eventos | próximas atividades |
      próximas actividades | eventos do ano | destaques do ano | marcos do ano`,
    gallery: 'galeria | galeria de fotos | fotos | imagens | fotografias | vídeos',
    followUs: `
      siga-nos | siga-nos em | siga-nos no | redes sociais | partilhar | compartilhar | junte-se a nós |
      e siga-nos em | subscreva`,
    glance: `
      num relance | o projeto num relance | o projecto num relance | ficha | ficha do projeto |
      ficha do projecto | ficha técnica | ficha informativa | dados-chave | dados principais |
      dados gerais | informação geral | informações gerais | dados do projeto | dados do projecto |
      em números | factos & números | fatos & números | ficha de projeto | visão rápida | em resumo |
      ficha de projecto | identificação do projeto | identificação do projecto`,
    sources: 'fonte | fontes | referências | notas | bibliografia',
    about: `
      sobre a * | sobre o * | sobre nós | quem somos | aviso legal | nota aos editores |
      nota para os editores`,
  },
  tails: `
      do projeto | do projecto | do programa | da ação | da acção | da intervenção | da iniciativa |
      previsto | prevista | previstos | previstas | estimado | estimada | aprovado | aprovada |
      indicativo | efetivo | efectivo | oficial | contratual`,
  fronts: 'os nossos | as nossas | nossos | nossas | os | as | principais',
  and: 'e',
  events: `
      oficina | seminário | formação | capacitação | treinamento | conferência | reunião | lançamento |
      cerimónia | cerimônia | fórum | simpósio | webinar | curso | mesa-redonda | mesa redonda |
      visita de estudo | consulta | diálogo | visita | missão | encontro | assinatura | cimeira | cúpula |
      jornada | jornadas | inauguração | entrega | assembleia | congresso | evento | workshop | feira |
      campanha | ateliê | ação de formação`,
  takesPlace: `
      realizou-se | decorreu | teve lugar | foi realizado | foi realizada | realizaram-se | decorreram |
      terá lugar | realizar-se-á | realiza-se | aconteceu | ocorreu | organizámos | organizamos`,
  yearReports: `
      relatório anual | relatório de atividades | relatório de actividades | relatório de progresso |
      relatório narrativo | relatório semestral | relatório anual de atividades |
      relatório anual de actividades | relatório anual de progresso | balanço anual`,
  works: 'projeto | projecto | programa | iniciativa | programa conjunto | ação',
  programmes: 'programa | programa conjunto',
  at: 'em | no | na | nos | nas',
  held: 'realiza-se | realizar-se-á | terá lugar | decorrerá | realizou-se | teve lugar | decorreu',
  articles: 'o | a | os | as | um | uma | e | este | esta | do | da',
  statuses: {
    pipeline: `
      previsto | planeado | planejado | em preparação | proposto | a aguardar financiamento | não iniciado |
      aguardando financiamento | em elaboração`,
    implementation: `
      em curso | ativo | activo | em execução | em andamento | em implementação | vigente | iniciado |
      a decorrer`,
    closed: 'concluído | terminado | encerrado | finalizado | concluída | fechado',
    suspended: 'suspenso | em pausa',
    cancelled: 'cancelado | anulado',
  },
  levels: { output: 'produto', outcome: 'efeito | resultado', impact: 'impacto' },
  planned: `
      previsto | previstos | previstas | prevista | planeado | planejado | inicialmente previsto | meta de |
      estava previsto | esperava-se | previa-se`,
  reached: `
      registou | registaram | registrou | registraram | alcançou | alcançaram | beneficiou | beneficiaram |
      receberam | alcançado | atingiu | atingiram | inscreveram`,
  total: 'total | no total | ao todo | conjunto',
  asking: `
      montante pedido | apelo | valor pedido | aporte solicitado | pode ser financiado |
      podem ser financiados | podem ser financiadas | por financiar | contribuição solicitada |
      apoiar-nos | o seu apoio | seu apoio | pode apoiar | procuramos | procura financiamento |
      busca financiamento | necessidades de financiamento | montante solicitado | valor solicitado |
      como doador | solicitamos | contribuir | precisamos | a sua contribuição |
      financiamento solicitado | apoie`,
  news: `
      nota de imprensa | comunicado de imprensa | notícia | notícias | comunicado |
      para divulgação imediata | boletim | nota à imprensa`,
  documents: `
      ficha de projeto | ficha do projeto | ficha de projecto | ficha do projecto | ficha técnica |
      nota conceptual | nota conceitual | nota informativa | ficha informativa | ficha de país |
      perfil do projeto | perfil do país | folheto | brochura | documento de projeto |
      ficha de resultado | proposta de financiamento | nota para doadores | nota de conceito |
      boletim | boletim informativo | pedido de financiamento | apelo | apelo a financiamento |
      história de sucesso | história de impacto | ficha do país | proposta de projeto |
      proposta de projecto | resumo do projeto | resumo do projecto | estudo de caso`,
  allThemes: `
      todos | todas | todos os ramos | todos os temas | todas as áreas | todos os setores |
      todos os sectores`,
  adoptedOn: `
      adotado | adotada | adoptado | adoptada | aprovado | aprovada | promulgado | promulgada | aprovou |
      adotou`,
  launchedOn: 'lançado | lançada | lançamento | lançou',
  steps: 'etapa | passo',
  attending: 'participantes | assistiram | participaram | reuniu | reuniram | compareceram | presentes',
  plans: 'quadro | plano | estratégia | agenda | política | roteiro',
  serving:
    'alinhado com | alinhada com | em linha com | responde a | responde ao | contribui para | de acordo com | em conformidade com | enquadra-se no | enquadra-se na | insere-se no | insere-se na',
  reports: 'relatório | relatórios',
  standalone: 'independente | autónomo | autónoma | autônomo | componente independente',
  given: {
    pledge: 'prometido | já prometido | prometidos',
    commitment: 'concedeu | comprometido | já comprometido | comprometidos | já assegurado',
    received: 'recebido | já recebido | já coberto | já financiado | recebidos',
  },
  frequencies: {
    monthly: 'mensal | mensais | todos os meses | mensalmente',
    quarterly: 'trimestral | trimestrais | todos os trimestres | a cada três meses',
    'half-yearly': 'semestral | semestrais | duas vezes por ano | a cada seis meses | de seis em seis meses',
    yearly: 'anual | anuais | uma vez por ano | todos os anos | anualmente',
    'at-end': 'no final do projeto | no final do projecto',
  },
} satisfies SectionWords;
