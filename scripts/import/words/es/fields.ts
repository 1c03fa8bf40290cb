import type { FieldColumnWords } from '../fields.ts';

export default {
  'row of a total':
    'total, totales, total general, sub total, subtotal, presupuesto total, costo total, coste total, monto total, importe total, suma, suma total, total del proyecto',
  'sheet contacts': 'contactos, lista de contactos, directorio, puntos focales, equipo, personal',
  'sheet organisations': 'socios, donantes, organizaciones, lista de socios, instituciones, aliados',
  'sheet asks': 'solicitudes, solicitud, necesidades, necesidades de financiamiento, fases',
  'sheet briefs': 'proyectos, lista de proyectos, cartera, cartera de proyectos, programas',
  'sheet updates': 'eventos, talleres, actividades, noticias',
  'sheet results': 'logros',
  title: 'titulo, titulo del proyecto, nombre del proyecto, proyecto, denominacion',
  'briefs title': 'proyecto, programa, nombre del proyecto',
  'asks title': 'solicitud, componente, necesidad, concepto',
  'asks purpose':
    'proposito, que se financia, descripcion, uso de los fondos, justificacion, finalidad, destino',
  'asks amount':
    'monto, importe, monto solicitado, importe solicitado, costo estimado, coste estimado, financiamiento requerido',
  'asks contact': 'persona de contacto, punto focal, responsable',
  'updates title': 'evento, actividad, taller, nombre del evento',
  'updates participants': 'numero de participantes, participantes, asistentes, asistencia',
  'updates place': 'lugar, sede',
  'organisations name':
    'organizacion, socio, institucion, entidad, nombre de la organizacion, donante, aliado',
  'organisations type': 'tipo, tipo de organizacion, categoria, naturaleza',
  'contacts organisation': 'organizacion, institucion, entidad, empresa, organismo',
  'contacts name':
    'nombre, nombre y apellidos, nombre y apellido, nombre completo, nombres y apellidos, persona, persona de contacto, punto focal, contacto',
  name: 'nombre',
  'job title': 'cargo, puesto, funcion, posicion',
  email: 'correo, correo electronico, e mail, mail, direccion de correo',
  phone: 'telefono, tel, numero de telefono, movil, celular, telefono celular, telefono movil',
  office: 'oficina, departamento, unidad, area, direccion',
  acronym: 'siglas, sigla, acronimo, abreviatura',
  type: 'tipo',
  url: 'sitio web, pagina web, web, sitio',
  countries: 'pais, paises, pais de ejecucion',
  country: 'pais',
  status: 'estado, situacion, estatus',
  code: 'codigo del proyecto, codigo, numero de proyecto, referencia',
  summary: 'resumen, descripcion, descripcion del proyecto, objetivo',
  'period start': 'inicio, fecha de inicio, comienzo, desde',
  'period end':
    'fin, fecha de fin, fecha de finalizacion, termino, finalizacion, cierre, fecha de cierre, hasta',
  'budget amount':
    'presupuesto, presupuesto total, monto, monto total, importe, importe total, costo total, coste total',
  'budget amount currency': 'moneda, divisa',
  'amount currency': 'moneda, divisa',
  'participants funding':
    'donante, donantes, financiador, financiadores, fuente de financiamiento, fuente de financiacion, financiado por',
  'participants implementing':
    'ejecutor, entidad ejecutora, socio ejecutor, organismo ejecutor, implementador, socio implementador',
  'participants accountable': 'organizacion responsable, entidad responsable',
  'participants partner': 'socios, socio, aliados, contrapartes, contraparte',
  themes: 'tema, temas, sector, area tematica, ambito',
  contacts: 'persona de contacto, responsable, coordinador, punto focal, contacto',
  'duration months': 'duracion en meses, duracion meses, meses, duracion',
  deliverables: 'entregables, productos',
  order: 'fase, no, n, numero, orden, etapa',
  kind: 'tipo, clase, modalidad',
  date: 'fecha',
  'results title': 'resultado, resultados, logro',
  'results kind': 'tipo',
  'results date': 'fecha',
  'results funding': 'financiado por, donante, donantes',
  'results participants partner': 'socios, socio',
  'results SDG targets': 'meta ods, metas ods, ods',
} satisfies FieldColumnWords;
