import type { FrameWords } from '../frames.ts';

export default {
  columns: {
    aside:
      'grupo meta, grupos meta, poblacion meta, poblacion objetivo, grupo objetivo, beneficiarios, responsable, responsables, % de cumplimiento, % cumplimiento, porcentaje de cumplimiento, % de avance, % avance, porcentaje de avance, variacion, diferencia, desviacion, comentario, comentarios, observacion, observaciones, nota, notas, frecuencia, periodicidad, metodo, metodos, metodologia, definicion, presupuesto, costo, costos, coste, actividades, insumos, desagregacion, fuente de la linea de base, estado',
    source:
      'medio de verificacion, medios de verificacion, fuente de verificacion, fuentes de verificacion, fuente, fuentes, fuente de datos, fuentes de datos, fuente de informacion, fuentes de informacion, fuentes y medios de verificacion, verificacion',
    risk: 'supuesto, supuestos, hipotesis, riesgo, riesgos, supuestos y riesgos, supuestos riesgos, hipotesis y riesgos, factores externos',
    unit: 'unidad, unidades, unidad de medida, tipo de indicador',
    baseline:
      'linea de base, linea base, linea basal, valor de referencia, valor inicial, valor base, valor de partida, situacion inicial, situacion de partida, base',
    actual:
      'logrado, logro, logros, alcanzado, alcanzada, ejecutado, real, realizado, valor alcanzado, valor actual, resultado obtenido, resultados obtenidos, resultado alcanzado, resultados alcanzados, avance, avances, progreso, obtenido, conseguido, cumplido',
    milestone: 'hito, hitos, meta intermedia, valor intermedio, meta de medio termino',
    target:
      'meta, metas, valor meta, meta final, valor objetivo, planificado, planeado, previsto, prevista, programado, valor previsto, valor esperado',
    indicator:
      'indicador, indicadores, indicadores objetivamente verificables, indicador objetivamente verificable, iov, indicadores de desempeno, indicador de desempeno, indicadores de resultado',
    level: 'nivel, niveles, tipo, nivel de resultado, componente, jerarquia, categoria',
    number: 'no, n, numero, num, codigo, cod, ref, id',
    statement:
      'enunciado, resultado, resultados, resultado esperado, resultados esperados, cadena de resultados, logica de intervencion, descripcion, resumen narrativo, resumen descriptivo, objetivo, objetivos, efecto, efectos, producto, productos, productos esperados, efectos esperados, jerarquia de objetivos, impacto',
  },
  levels: {
    impact:
      'impacto, objetivo general, objetivo global, objetivo de desarrollo, fin, finalidad, meta general, objetivo superior, resultado final',
    outcome:
      'efecto, efectos, efecto directo, objetivo especifico, objetivo inmediato, proposito, objetivo del proyecto, objetivo, resultado intermedio, resultado inmediato',
    output: 'producto, productos, entregable, entregables, producto esperado',
    result: 'resultado, resultados, resultado esperado, componente',
    activity: 'actividad, actividades, insumo, insumos, tarea',
  },
  groups:
    'mujeres, hombres, ninas, ninos, mujer, hombre, m, h, de las cuales mujeres, de los cuales hombres, jovenes, adultos, personas con discapacidad, rural, urbano, urbana, otros',
  all: 'total, todos, conjunto, ambos',
  nothing:
    'n a, n d, nd, no aplica, no disponible, por definir, por determinar, por establecer, por confirmar, sin datos, sin dato, sin informacion, no hay datos, desconocido, pendiente, s d, aun no disponible',
  shares: '%, porcentaje, por ciento, proporcion, cuota',
  counts: 'numero, nro, no de, n de, cantidad, numero total, superficie',
  values: 'valor, valores',
  years: 'ano, fecha, ano de referencia, cuando',
  finals: 'final, fin de proyecto, fin del proyecto, fin del programa, global, acumulado, acumulada, total',
  names:
    'titulo del proyecto, nombre del proyecto, titulo del programa, nombre del programa, titulo de la accion, nombre de la intervencion, proyecto, programa, titulo',
  frames:
    'marco de resultados, marco logico, matriz de marco logico, matriz del marco logico, matriz de resultados, marco de resultados y recursos, cadena de resultados, matriz de planificacion, matriz de indicadores, tabla de indicadores, marco de seguimiento, plan de seguimiento, marco de desempeno, anexo, indicadores',
  reports: 'periodo de reporte, periodo del informe, periodo cubierto, periodo que cubre, fecha del informe',
} satisfies FrameWords;
