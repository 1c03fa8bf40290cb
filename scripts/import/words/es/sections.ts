import type { SectionWords } from '../sections.ts';

export default {
  sections: {
    title: `
      título | título del proyecto | nombre del proyecto | título del programa | nombre del programa |
      denominación | denominación del proyecto`,
    subtitle: 'subtítulo | título completo | título oficial',
    country: `
      país | países | país beneficiario | países beneficiarios | cobertura geográfica | ámbito geográfico |
      país de ejecución | país de intervención | países de intervención | alcance geográfico |
      país destinatario`,
    officialName: 'nombre oficial | nombre oficial del país',
    place: `
      cobertura territorial | lugar | ubicación | localización | región | regiones | dónde | zona de intervención |
      departamentos | provincias | área de intervención | zona de ejecución | cobertura | municipios |
      comunidades | ubicación geográfica | zona del proyecto | ámbito de intervención |
      municipios de intervención | lugar de ejecución | zonas de intervención`,
    partners: `
      socios técnicos | socio técnico | socio local | socios estratégicos | con quién | otros socios | con quiénes trabajamos | con quién trabajamos | quiénes nos acompañan |
      en alianza con | en asociación con | socios institucionales | socios | socio | socios del proyecto |
      principales socios | socios principales | socios nacionales | socios locales | socios clave |
      nuestros socios | contrapartes | contraparte | contraparte nacional | contrapartes nacionales |
      aliados | entidades colaboradoras | organizaciones asociadas | organizaciones colaboradoras |
      instituciones asociadas | mandantes | en colaboración con | interlocutores sociales |
      colaboradores | entidades socias | alianzas | contraparte estatal | contraparte local |
      contrapartes locales | contraparte pública | aliados estratégicos | instituciones aliadas |
      organizaciones aliadas | entidades aliadas | entidades asociadas | socios participantes |
      participan | instituciones participantes | en coordinación con | en conjunto con | junto a |
      junto con | organizaciones socias | instituciones colaboradoras | aliados locales`,
    donors: `
      cofinanciador | cofinanciadores | cofinanciación | cofinanciamiento | cofinanciado por | donador |
      donadores | financiada por | organismo donante | agencia financiadora | donante | donantes |
      financiado por | financiador | financiadores | financiación | financiamiento |
      fuente de financiación | fuentes de financiación | fuente de financiamiento |
      fuentes de financiamiento | entidad financiadora | entidades financiadoras | socio financiero |
      socios financieros | con el apoyo financiero de | con el apoyo de | con financiación de |
      con financiamiento de | patrocinador | patrocinadores | socios para el desarrollo | cooperante |
      organismo financiador | socio donante | entidad donante | entidades donantes |
      organismo cooperante | fuente cooperante | agencia cooperante | aportantes | aportante |
      con fondos de | con el financiamiento de | con la financiación de | financian | financia |
      financiado gracias a | cofinancian | con el aporte de | socio cooperante | fuente de fondos`,
    implementers: `
      unidad ejecutora | implementada por | ejecutada por | ejecutores | implementadores |
      organización implementadora | entidad implementadora | organismo ejecutor | organismos ejecutores |
      entidad ejecutora | entidades ejecutoras | socio ejecutor | socios ejecutores |
      socio implementador | socios implementadores | agencia ejecutora | agencia implementadora |
      agencias implementadoras | ejecutado por | implementado por | implementador | ejecutor |
      organización ejecutora | organizaciones ejecutoras | ejecución | ejecuta | unidad administrativa |
      ejecutan | institución ejecutora | instituciones ejecutoras | implementa | implementan |
      a cargo de | responsable de la ejecución | ente ejecutor | entidad gestora`,
    accountable: `
      organismo rector | entidad rectora | proponente | entidad proponente | organización proponente | agencia líder | organización líder |
      titular del proyecto | organismo responsable | ministerio responsable | entidad responsable |
      institución responsable | ministerio rector | organización responsable | entidad solicitante |
      organización solicitante | solicitante | institución rectora | ente rector | titular |
      entidad titular | institución solicitante | entidad responsable del proyecto |
      autoridad responsable | organización titular`,
    duration: `
      horizonte | horizonte temporal | horizonte de ejecución | duración | duración del proyecto | período | periodo | período del proyecto | plazo |
      plazo de ejecución | período de ejecución | periodo de ejecución | fechas | calendario |
      fecha de inicio & fin | fechas de inicio & fin | cronograma | duración prevista | vigencia |
      periodo de implementación | período de implementación | fechas del proyecto | cuándo`,
    start: `
      inicio | fecha de inicio | comienzo | fecha de comienzo | fecha inicial |
      fecha de arranque | arranque | fecha inicio | inicio de actividades`,
    end: `
      fin | fecha de fin | fecha de finalización | finalización | cierre | fecha de cierre | término |
      fecha de término | fecha final | fecha de conclusión | fecha de culminación | culminación |
      fecha fin`,
    budget: `
      presupuesto por * | resumen del presupuesto | presupuesto resumido | desglose del presupuesto |
      presupuesto detallado | desglose presupuestario | resumen presupuestario | presupuesto indicativo |
      presupuesto estimado | presupuesto | presupuesto total | presupuesto del proyecto |
      presupuesto global | coste | coste total | costo | costo total | monto total | importe total |
      monto | importe | presupuesto general | costo del proyecto | valor total | dotación |
      presupuesto del programa | monto del financiamiento | importe de la subvención | inversión |
      inversión total | valor del proyecto | financiamiento total | monto aprobado |
      presupuesto aprobado | monto financiado | costo global | presupuesto anual | presupuesto por año |
      valor | distribución del presupuesto | monto de la donación`,
    status: `
      estado | estado del proyecto | situación del proyecto | fase actual | estatus | estado actual |
      estado de avance | estado de ejecución | situación actual | fase del proyecto | estado de implementación`,
    code: `
      código | código del proyecto | número del proyecto | número de proyecto | n.º de proyecto |
      referencia | referencia del proyecto | ref | ref. | identificador | número de referencia | símbolo |
      clave del proyecto | código de proyecto | código interno | n.º de expediente |
      número de expediente | expediente | nº de referencia | n.º de referencia | número de convenio |
      código de referencia | no. de proyecto`,
    programmeCode: 'código del programa | código de programa | resultado del programa de país',
    level: 'nivel | nivel de resultado | nivel del resultado | tipo de resultado',
    outputCode: 'código del producto | producto vinculado | código de producto',
    biennium: 'bienio',
    updated: 'última actualización | actualizado el | fecha de actualización',
    date: `
      fecha de elaboración | fecha de la ficha | fecha de emisión |
      fecha | publicado | publicado el | fecha de publicación | fecha del resultado | fecha de logro |
      fecha del informe | fecha de notificación |
      fecha de presentación | fecha del documento | fecha de envío`,
    adopted: `
      adoptado | adoptada | fecha de adopción | adopción | aprobación | fecha de aprobación`,
    launched: `
      lanzado | lanzada | fecha de lanzamiento | lanzamiento | presentación oficial | lanzamiento oficial`,
    themes: `
      temas | tema | etiquetas | palabras clave | sector | sectores | área temática | áreas temáticas |
      ámbito | ámbitos | ámbito de trabajo | materias | ramas | rama | área de trabajo | áreas de trabajo |
      ejes temáticos | temática | temáticas | líneas de trabajo | eje temático`,
    goals: `
      ods | metas de los ods | meta de los ods | metas ods | meta ods |
      objetivos de desarrollo sostenible | objetivo de desarrollo sostenible | ods & metas |
      ods vinculados | ods relacionados | contribución a los ods | agenda 2030 | ods asociados |
      vinculación con los ods | contribución a los objetivos de desarrollo sostenible |
      ods a los que contribuye | ods y metas`,
    contact: `
      hable con nosotros | hablemos | escríbanos | persona responsable | preparado por | elaborado por |
      contacto | contactos | contáctenos | datos de contacto | persona de contacto |
      personas de contacto | para más información | más información | para mayor información |
      mayor información | información de contacto | contacto de prensa | contactos de prensa |
      contacto para medios | contacto para la prensa | punto focal | puntos focales | equipo |
      equipo del proyecto | información | para más información, contacte con |
      para más información contactar a | para más información, póngase en contacto con |
      póngase en contacto | contacte con nosotros | a quién contactar | sus contactos |
      contacto del proyecto | responsable del contacto | contacto de comunicación | prensa |
      atención a medios | contactos del proyecto | persona a cargo`,
    beneficiaries: `
      participantes directos | participantes directas | participantes | beneficiarios | población beneficiaria | grupo destinatario | grupos destinatarios |
      beneficiarios directos | beneficiarios indirectos | población objetivo | población meta |
      grupo meta | grupos meta | destinatarios | beneficiarias & beneficiarios | personas beneficiarias |
      grupo objetivo | personas alcanzadas | beneficiarios finales | personas destinatarias |
      titulares de derechos | población atendida | población destinataria | población participante |
      número de beneficiarios | participantes del proyecto | personas atendidas | población beneficiada`,
    website: `
      sitio web | página web | web | sitio | visite nuestro sitio web | visite nuestra página web |
      leer más | en línea | internet`,
    documents: `
      documentos | publicaciones | recursos | documentos relacionados | enlaces | enlaces de interés |
      véase también | anexos | descargas | documentos clave | lecturas recomendadas`,
    project: `
      proyecto | proyectos relacionados | proyecto relacionado | proyectos vinculados | proyecto vinculado |
      programa | en el marco del proyecto | en el marco de | proyectos asociados | proyecto asociado`,
    frameworks: `
      marcos | marco | marco estratégico | marcos estratégicos | alineación | alineación estratégica |
      prioridades nacionales | marco de políticas | marcos de referencia | marco de referencia |
      planes nacionales | alineamiento | planes & marcos | alineamiento estratégico`,
    phase: `
      fase | fases | componente | componentes | etapa | solicitud | n.º | nº | paquete | partida | línea |
      tramo`,
    amount: `
      monto | importe | monto solicitado | importe solicitado | costo | coste | costo estimado |
      presupuesto | financiación necesaria | financiación solicitada | financiamiento requerido |
      financiamiento solicitado | cantidad | total | suma | cantidad solicitada | monto requerido |
      financiamiento necesario | coste estimado | contribución solicitada`,
    purpose: `
      qué se hará | qué haremos | qué haríamos | qué incluye | propósito | finalidad | descripción | actividades | objeto | objetivo | para qué | qué financia |
      uso de los fondos | contenido | destino | qué se financia | actividad | título`,
    deliverables: `
      entregables | entregable | productos | productos esperados | lo que se entregará |
      resultados esperados`,
    planned: `
      previsto | meta | valor meta | planificado | valor previsto | objetivo | programado`,
    actual: `
      alcanzado | logrado | valor alcanzado | total | resultado | real | valor actual | ejecutado | logro`,
    baseline: 'línea de base | línea base | valor de referencia | valor inicial | base',
    unit: 'unidad | unidad de medida',
    indicators: `
      indicador | indicadores | indicadores vinculados | indicadores relacionados | indicadores clave |
      indicadores de resultado | cifras clave | indicador vinculado | indicadores asociados |
      indicadores de resultados | indicadores de desempeño`,
    attendance: `
      participantes | número de participantes | asistentes | asistencia | n.º de participantes`,
    summary: `
      resumen | resumen ejecutivo | síntesis | en breve | introducción | presentación | descripción |
      descripción del proyecto | resumen del proyecto | panorama | el proyecto | el proyecto en breve |
      sobre el proyecto | acerca del proyecto | el programa | visión general | descripción breve`,
    background: `
      antecedentes | contexto | contexto & antecedentes | antecedentes & contexto | situación |
      la situación | justificación | contexto & justificación | antecedentes & justificación | problema |
      el problema | problemática | desafío | desafíos | el desafío | los desafíos | reto | retos | el reto |
      contexto nacional | contexto del país | planteamiento del problema | el contexto | por qué |
      la necesidad | necesidades | diagnóstico | fundamentación | contexto del proyecto |
      situación de partida | por qué este proyecto | situación del país | los retos`,
    objective: `
      objetivo | objetivos | objetivo general | objetivos generales | objetivo específico |
      objetivos específicos | objetivo principal | objetivo del proyecto | objetivos del proyecto |
      propósito | meta | metas | finalidad | objetivo de desarrollo | nuestro objetivo | objetivo global |
      objetivo del programa`,
    approach: `
      enfoque | estrategia | respuesta | nuestra respuesta | metodología | intervención | intervenciones |
      estrategia de intervención | teoría del cambio | la respuesta | qué hacemos | actividades |
      actividades principales | principales actividades | acciones | nuestro enfoque | el enfoque |
      líneas de acción | la solución | solución | estrategia del proyecto | actividades previstas |
      lo que hacemos | lo que haremos`,
    implementation: `
      implementación | gestión | gestión del proyecto | arreglos institucionales | ejecución del proyecto |
      gobernanza | modalidad de ejecución | puesta en marcha | puesta en práctica |
      implementación del proyecto | arreglos de implementación | cómo se ejecuta`,
    outputs: `
      productos | productos esperados | productos previstos | entregables | principales productos |
      productos del proyecto | productos clave`,
    outcomes: `
      resultados esperados | efectos | efectos esperados | cambios esperados | resultados previstos |
      efectos directos | efectos previstos`,
    results: `
      resultados | principales resultados | logros | principales logros | resultados alcanzados |
      resultados clave | impacto | avances | resultados hasta la fecha | impacto esperado |
      resultados obtenidos | resultados principales | progresos`,
    resultAchieved: `
      resultado logrado | resultado alcanzado | resultado obtenido | resultado | tipo de resultado |
      cambio institucional`,
    outcomeSummary: `
      resumen del resultado | resultado en breve | síntesis del resultado | resumen del logro |
      título del resultado`,
    outcomeAchieved: `
      descripción del resultado | efecto logrado | efecto alcanzado | qué cambió | qué ha cambiado |
      lo que cambió | lo que se logró | el resultado | detalle del resultado | cambio logrado |
      logro alcanzado | efecto obtenido | qué se logró`,
    contribution: `
      contribución | nuestra contribución | contribución de * | contribución del * |
      contribución de * al resultado | contribución de la * al resultado | contribución del * al resultado |
      contribución al resultado | aporte de * | aporte del * | aporte | aporte al resultado |
      nuestro aporte | apoyo de * | apoyo prestado | papel de * | aportación de * | aportación | rol de *`,
    gender: `
      género | igualdad de género | igualdad | igualdad de género & no discriminación |
      género & no discriminación | igualdad & no discriminación | enfoque de género |
      perspectiva de género | género e inclusión | género & inclusión | igualdad de género e inclusión |
      igualdad de género & inclusión | no discriminación | dimensión de género | inclusión |
      equidad de género | igualdad entre mujeres & hombres`,
    asks: `
      llamamiento | llamamiento de fondos | convocatoria de fondos | lo que buscamos |
      financie una parte | lo que falta por financiar | aporte solicitado | aportes solicitados |
      apoyo que buscamos | qué necesitamos | lo que se solicita | componentes por financiar |
      lo que puede apoyar | qué puede apoyar | usted puede apoyarnos para | puede apoyarnos para |
      cómo puede ayudar | cómo puede apoyar | cómo apoyar | cómo ayudar | su apoyo |
      necesidades de financiación | necesidades de financiamiento | solicitudes de financiación |
      solicitud de financiación | solicitud de financiamiento | qué puede financiar | lo que pedimos |
      nuestras solicitudes | nuestra solicitud | apoyo solicitado | apoyo necesario | con su apoyo |
      su contribución | oportunidades de financiación | oportunidades de financiamiento |
      oportunidades de inversión | apóyenos | lo que necesitamos | fases & presupuesto |
      cómo puede ayudarnos | cómo puede apoyarnos | lo que solicitamos | necesidades financieras |
      brecha de financiamiento`,
    risks: `
      riesgos | riesgo | riesgos & mitigación | riesgos & medidas de mitigación | riesgos & supuestos |
      gestión de riesgos | análisis de riesgos | supuestos & riesgos | principales riesgos`,
    sustainability: `
      sostenibilidad | estrategia de salida | sostenibilidad & estrategia de salida | sustentabilidad |
      después del proyecto | lo que queda`,
    monitoring: `
      seguimiento | seguimiento & evaluación | monitoreo | monitoreo & evaluación | evaluación | informes |
      rendición de cuentas | seguimiento e informes | presentación de informes | informes a los donantes |
      cómo informamos`,
    quote: 'cita | testimonio | testimonios | voces | en sus palabras',
    events: `
      eventos | evento | noticias | actualidad | agenda | calendario de eventos | hitos | talleres |
      capacitaciones | novedades | actividades recientes | noticias & eventos | eventos recientes |
      hitos clave | últimas noticias | próximas actividades | próximos eventos | próxima cita |
      próximas citas | actividades realizadas | actividades destacadas | actividades del año |
      hitos del año | eventos del año`,
    gallery: 'galería | galería de fotos | fotos | imágenes | fotografías | vídeos | videos',
    followUs: `
      síganos | síganos en | redes sociales | compartir | comparta | síguenos | síguenos en |
      únase a nosotros | y síganos en | suscríbase`,
    glance: `
      de un vistazo | el proyecto de un vistazo | ficha | ficha del proyecto | ficha técnica |
      ficha informativa | datos clave | datos básicos | datos generales | información general |
      información básica | datos del proyecto | en cifras | ficha de proyecto | hechos & cifras |
      información clave | identificación del proyecto`,
    sources: 'fuente | fuentes | referencias | notas | bibliografía',
    about: `
      acerca de * | sobre * | quiénes somos | aviso legal | nota a los editores | nota para editores`,
  },
  tails: `
      del proyecto | del programa | de la acción | de la intervención | de la iniciativa | previsto |
      prevista | previstos | previstas | estimado | estimada | programado | programada | aprobado |
      aprobada | indicativo | efectivo | efectiva | oficial | contractual`,
  fronts: 'nuestros | nuestras | los | las | sus | principales',
  and: 'y | e',
  events: `
      taller | seminario | capacitación | formación | conferencia | reunión | lanzamiento | ceremonia |
      foro | simposio | webinario | seminario web | curso | mesa redonda | visita de estudio | consulta |
      diálogo | visita | misión | encuentro | firma | cumbre | jornada | jornadas | inauguración | entrega |
      asamblea | congreso | evento | feria | campaña | exposición | acto`,
  takesPlace: `
      se celebró | se realizó | tuvo lugar | se llevó a cabo | se celebraron | se realizaron |
      se celebrará | se realizará | tendrá lugar | se desarrolló | organizamos | fue inaugurado |
      fue inaugurada`,
  yearReports: `
      memoria anual | informe anual | informe de avance | informe de progreso | informe de actividades |
      memoria de actividades | informe narrativo | informe semestral | memoria |
      informe anual de actividades | balance anual`,
  works: 'proyecto | programa | iniciativa | programa conjunto | acción',
  programmes: 'programa | programa conjunto',
  at: 'en',
  held: 'se celebrará | tendrá lugar | se realizará | se celebró | tuvo lugar | se realizó',
  articles: 'el | la | los | las | un | una | y | e | este | esta | del',
  statuses: {
    pipeline: `
      previsto | planificado | en preparación | propuesto | en espera de financiación | no iniciado |
      en espera de financiamiento | en formulación | en búsqueda de financiación`,
    implementation: `
      en curso | activo | en ejecución | en marcha | en implementación | vigente | iniciado |
      en desarrollo`,
    closed: 'finalizado | terminado | cerrado | concluido | completado | finalizada',
    suspended: 'suspendido | en pausa',
    cancelled: 'cancelado | anulado',
  },
  levels: { output: 'producto', outcome: 'efecto | resultado', impact: 'impacto' },
  planned: `
      previsto | previstos | previstas | prevista | planificado | inicialmente previsto | preveía |
      meta de | estaba previsto | planeado | se esperaba`,
  reached: `
      registró | registraron | alcanzó | alcanzaron | logró | benefició | beneficiaron | recibieron |
      alcanzado | inscribieron | registrado | registrados`,
  total: 'total | en total | conjunto',
  asking: `
      aporte solicitado | monto requerido | por financiar | se solicita | cantidad solicitada |
      llamamiento | se puede financiar | pueden financiarse | puede financiarse | apoyarnos | su apoyo |
      puede apoyar | buscamos | busca financiación | busca financiamiento | necesidades de financiación |
      monto solicitado | importe solicitado | como donante | solicitamos | contribuir | necesitamos |
      su contribución | financiación solicitada | financiamiento solicitado`,
  news: `
      nota de prensa | comunicado de prensa | noticia | noticias | comunicado | boletín de prensa |
      boletín | para publicación inmediata | para su publicación inmediata`,
  documents: `
      ficha de proyecto | ficha del proyecto | ficha técnica | nota conceptual | nota informativa |
      ficha informativa | ficha país | ficha de país | perfil de proyecto | perfil del país | folleto |
      documento de proyecto | resumen de proyecto | ficha de resultado | propuesta de financiación |
      propuesta de financiamiento | nota para donantes | informe para donantes | ficha proyecto |
      nota de concepto | boletín | boletín informativo | solicitud de financiamiento |
      solicitud de financiación | llamamiento | historia de éxito | historia de impacto |
      propuesta de proyecto | resumen del proyecto | perfil del proyecto | convocatoria de fondos |
      estudio de caso`,
  allThemes: `
      todos | todas | todas las ramas | todos los temas | todas las áreas | todos los sectores`,
  adoptedOn: `
      adoptado | adoptada | aprobado | aprobada | adoptó | aprobó | promulgado | promulgada`,
  launchedOn: 'lanzado | lanzada | lanzamiento | presentada | lanzó',
  steps: 'paso | etapa',
  attending:
    'participantes | asistieron | asistentes | participaron | reunió | reunieron | acudieron | congregó',
  plans: 'marco | plan | estrategia | agenda | política | hoja de ruta',
  serving:
    'alineado con | alineada con | en línea con | responde a | responde al | contribuye a | contribuye al | conforme a | conforme al | de acuerdo con | se enmarca en | enmarcado en | se inscribe en',
  reports: 'informe | informes',
  standalone: 'independiente | autónomo | autónoma | componente independiente',
  given: {
    pledge: 'prometido | ya prometido | prometidos',
    commitment:
      'comprometió | ya comprometió | ha comprometido | ha otorgado | ha concedido | comprometido | ya comprometido | comprometidos | ya asegurado',
    received: 'recibido | ya recibido | ya cubierto | ya financiado | recibidos',
  },
  frequencies: {
    monthly: 'mensual | mensuales | cada mes | mensualmente',
    quarterly: 'trimestral | trimestrales | cada trimestre | cada tres meses',
    'half-yearly': 'semestral | semestrales | dos veces al año | cada seis meses | cada semestre',
    yearly: 'anual | anuales | una vez al año | cada año | anualmente',
    'at-end': 'al final del proyecto | al término del proyecto',
  },
} satisfies SectionWords;
