import type { FrameWords } from '../frames.ts';

export default {
  columns: {
    aside:
      'grupo alvo, grupos alvo, publico alvo, populacao alvo, beneficiarios, responsavel, responsaveis, % de execucao, % de realizacao, % realizado, taxa de execucao, taxa de realizacao, desvio, variacao, diferenca, comentario, comentarios, observacao, observacoes, nota, notas, frequencia, periodicidade, metodo, metodos, metodologia, definicao, orcamento, custo, custos, atividades, actividades, insumos, desagregacao, estado',
    source:
      'meio de verificacao, meios de verificacao, fonte de verificacao, fontes de verificacao, fonte, fontes, fonte de dados, fontes de dados, fonte de informacao, fontes de informacao, fontes e meios de verificacao, verificacao',
    risk: 'pressuposto, pressupostos, hipotese, hipoteses, risco, riscos, pressupostos e riscos, riscos e pressupostos, suposicoes, premissas, fatores externos',
    unit: 'unidade, unidades, unidade de medida, tipo de indicador',
    baseline:
      'linha de base, linha base, valor de referencia, valor inicial, valor de base, valor de partida, situacao inicial, situacao de partida, dados de base, base',
    actual:
      'alcancado, alcancada, realizado, realizada, atingido, atingida, executado, real, valor alcancado, valor atingido, valor atual, valor actual, resultado obtido, resultados obtidos, resultados alcancados, progresso, avanco, obtido, cumprido',
    milestone: 'marco, marcos, meta intermedia, meta intermediaria, valor intermedio',
    target:
      'meta, metas, valor alvo, alvo, alvos, meta final, planeado, planejado, previsto, prevista, programado, valor previsto, valor esperado, valor meta',
    indicator:
      'indicador, indicadores, indicadores objetivamente verificaveis, indicadores objectivamente verificaveis, indicador objetivamente verificavel, iov, indicadores de desempenho, indicador de desempenho, indicadores de resultado',
    level: 'nivel, niveis, tipo, nivel de resultado, componente, hierarquia, categoria',
    number: 'no, n, numero, num, codigo, cod, ref, id',
    statement:
      'enunciado, resultado, resultados, resultado esperado, resultados esperados, cadeia de resultados, logica de intervencao, logica da intervencao, descricao, resumo narrativo, sumario narrativo, objetivo, objetivos, objectivo, objectivos, efeito, efeitos, produto, produtos, produtos esperados, hierarquia de objetivos, impacto',
  },
  levels: {
    impact:
      'impacto, objetivo geral, objectivo geral, objetivo global, objectivo global, objetivo de desenvolvimento, finalidade, resultado final',
    outcome:
      'efeito, efeitos, efeito direto, objetivo especifico, objectivo especifico, objetivo imediato, proposito, objetivo do projeto, objetivo, objectivo, resultado intermedio, resultado imediato',
    output: 'produto, produtos, entregavel, entregaveis, produto esperado',
    result: 'resultado, resultados, resultado esperado, componente',
    activity: 'atividade, atividades, actividade, actividades, insumo, insumos, tarefa',
  },
  groups:
    'mulheres, homens, meninas, meninos, raparigas, rapazes, mulher, homem, m, h, das quais mulheres, dos quais homens, jovens, adultos, pessoas com deficiencia, rural, urbano, urbana, outros',
  all: 'total, todos, conjunto, ambos',
  nothing:
    'n a, n d, nd, nao aplicavel, nao se aplica, nao disponivel, a definir, a determinar, a estabelecer, a confirmar, por definir, por determinar, sem dados, sem informacao, desconhecido, pendente, ainda nao disponivel',
  shares: '%, percentagem, porcentagem, percentual, por cento, proporcao',
  counts: 'numero, no de, n de, quantidade, numero total, area',
  values: 'valor, valores',
  years: 'ano, data, ano de referencia, quando',
  finals: 'final, fim do projeto, fim do projecto, fim do programa, global, acumulado, acumulada, total',
  names:
    'titulo do projeto, titulo do projecto, nome do projeto, nome do projecto, titulo do programa, nome do programa, titulo da acao, projeto, projecto, programa, titulo',
  frames:
    'quadro de resultados, quadro logico, matriz do quadro logico, matriz logica, marco logico, matriz de resultados, quadro de resultados e recursos, cadeia de resultados, matriz de indicadores, tabela de indicadores, quadro de monitoria, plano de monitoria, quadro de desempenho, anexo, indicadores',
  reports:
    'periodo de relatorio, periodo do relatorio, periodo coberto, periodo de reporte, data do relatorio',
} satisfies FrameWords;
