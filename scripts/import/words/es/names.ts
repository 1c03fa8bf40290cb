import type { NameWords } from '../names.ts';

/** Spanish. */
export default {
  heads: ['administración', 'agencia', 'alianza', 'asociación', 'autoridad', 'banco', 'cámara', 'centro', 'comisión', 'comité', 'confederación', 'consejo', 'consorcio', 'cooperativa', 'corporación', 'cruz roja', 'dirección general', 'dirección nacional', 'federación', 'fondo', 'foro', 'grupo', 'instituto', 'liga', 'organización', 'red', 'secretaría general', 'servicio', 'sociedad', 'superintendencia', 'unión'],
  types: {
    government: ['ministerio', 'gobierno', 'embajada', 'asamblea nacional', 'congreso nacional', 'presidencia de la república', 'secretaría de estado'],
    'local-government': ['alcaldía', 'ayuntamiento', 'municipalidad', 'municipio', 'gobierno regional', 'gobierno departamental', 'gobierno provincial', 'gobernación', 'diputación', 'prefectura'],
    multilateral: ['naciones unidas', 'banco mundial', 'banco interamericano', 'unión europea', 'unión africana', 'banco de desarrollo'],
    employers: ['cámara de comercio', 'empleadores', 'patronal', 'empresarial', 'empresarios'],
    workers: ['sindicato', 'sindicatos', 'trabajadores', 'central obrera', 'central unitaria', 'sindical'],
    foundation: ['fundación'],
    private: ['empresa', 'compañía', 's.a', 's.l', 'ltda'],
    academic: ['universidad', 'escuela', 'facultad', 'academia', 'colegio'],
  },
  offices: ['oficina', 'oficina de país', 'oficina regional', 'equipo', 'unidad', 'sección', 'división', 'departamento', 'delegación', 'sede', 'dirección', 'área'],
  links: ['de', 'del', 'la', 'el', 'los', 'las', 'y', 'e', 'para', 'en', 'a', 'al', 'por', 'contra', 'sobre', 'con', 'sin'],
  and: ['y', 'e', 'así como', 'o'],
  openers: 'el la los las un una unos unas por para con en de del al según este esta estos estas su sus nuestro nuestra y o pero si desde tras antes durante entre mediante gracias financiado financiada ejecutado apoyado liderado ellos ellas nosotros cada todo todos todas varios socios donantes'.split(' '),
  things: ['estrategia', 'plan', 'ley', 'decreto', 'política', 'marco', 'convenio', 'declaración', 'agenda', 'proyecto', 'programa', 'informe', 'acuerdo', 'objetivo', 'objetivos', 'día', 'año', 'conferencia', 'taller', 'seminario', 'cumbre', 'protocolo', 'código', 'carta', 'constitución', 'hoja de ruta', 'encuesta', 'censo'],
  titles: ['responsable', 'encargado', 'encargada', 'coordinador', 'coordinadora', 'director', 'directora', 'especialista', 'asesor', 'asesora', 'jefe', 'jefa', 'asistente', 'secretario', 'secretaria', 'ministro', 'ministra', 'presidente', 'presidenta', 'representante', 'consultor', 'consultora', 'experto', 'experta', 'analista', 'ingeniero', 'ingeniera', 'economista', 'punto focal', 'administrador', 'administradora', 'embajador', 'embajadora', 'agregado', 'agregada', 'contador', 'contadora', 'gerente', 'gestor', 'gestora', 'oficial', 'profesor', 'profesora', 'investigador', 'investigadora', 'delegado', 'delegada', 'subdirector', 'subdirectora', 'técnico', 'técnica', 'alcalde', 'alcaldesa', 'líder', 'tesorero', 'tesorera'],
  honorifics: ['sr', 'sra', 'srta', 'señor', 'señora', 'señorita', 'don', 'doña', 'dr', 'dra', 'doctor', 'doctora', 'ing', 'lic', 'licenciado', 'licenciada', 'prof', 'mtro', 'mtra', 's.e', 'su excelencia'],
  labels: {
    mail: ['correo', 'correo electrónico', 'correo-e', 'e-mail', 'email', 'dirección electrónica', 'dirección de correo'],
    phone: ['tel', 'teléfono', 'teléfonos', 'tfno', 'tlf', 'móvil', 'celular', 'cel', 'número de teléfono', 'fax'],
    contact: ['contacto', 'contactos', 'persona de contacto', 'personas de contacto', 'punto focal', 'puntos focales', 'para más información', 'para mayor información', 'datos de contacto', 'contáctenos', 'póngase en contacto con', 'contacte con', 'contacto de prensa', 'información de contacto'],
    web: ['web', 'sitio web', 'página web', 'sitio'],
    name: ['nombre', 'nombre completo', 'nombre y apellidos', 'nombres y apellidos', 'persona'],
    title: ['cargo', 'puesto', 'función', 'título', 'rol'],
    office: ['oficina', 'organización', 'institución', 'entidad', 'organismo', 'empresa', 'dependencia'],
  },
  address: ['calle', 'avenida', 'av', 'piso', 'edificio', 'barrio', 'colonia', 'carretera', 'apartado', 'apartado postal', 'código postal', 'plaza', 'paseo', 'torre', 'casilla', 'km', 'dirección', 'oficina n', 'c.p'],
  roles: {
    funding: ['donante', 'donantes', 'financiador', 'financiadores', 'financiado por', 'financiada por', 'financiamiento', 'financiación', 'fuente de financiamiento', 'fuentes de financiamiento', 'fuente de financiación', 'fuentes de financiación', 'socio financiero', 'socios financieros', 'con financiación de', 'con financiamiento de', 'con el apoyo financiero de', 'cooperante', 'patrocinador', 'patrocinadores'],
    implementing: ['ejecutado por', 'ejecutada por', 'implementado por', 'implementada por', 'agencia ejecutora', 'agencias ejecutoras', 'entidad ejecutora', 'entidades ejecutoras', 'organismo ejecutor', 'organismos ejecutores', 'socio ejecutor', 'socios ejecutores', 'socio implementador', 'socios implementadores', 'agencia implementadora', 'ejecutor', 'ejecutores', 'llevado a cabo por', 'organización ejecutora', 'unidad ejecutora'],
    partner: ['socio', 'socios', 'socios del proyecto', 'socios técnicos', 'socios nacionales', 'socios locales', 'principales socios', 'en colaboración con', 'en asociación con', 'en cooperación con', 'en coordinación con', 'en alianza con', 'contraparte', 'contrapartes', 'contraparte nacional', 'aliados', 'interlocutores sociales', 'organizaciones asociadas', 'organizaciones socias', 'colaboradores', 'entidades colaboradoras', 'partes interesadas'],
    accountable: ['institución rectora', 'ente rector', 'organismo responsable', 'entidad responsable', 'ministerio responsable', 'institución responsable', 'liderado por', 'liderada por', 'dirigido por', 'agencia líder', 'organización líder', 'coordinado por', 'ministerio rector'],
    extending: ['administrador del fondo', 'gestionado por', 'gestionada por', 'administrado por', 'administrada por', 'agente administrativo', 'intermediario', 'entidad gestora'],
  },
} satisfies NameWords;
