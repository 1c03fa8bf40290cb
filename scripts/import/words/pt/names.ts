import type { NameWords } from '../names.ts';

/** Portuguese, of Portugal, Brazil and Africa. */
export default {
  heads: ['administração', 'agência', 'aliança', 'associação', 'autoridade', 'banco', 'câmara', 'centro', 'comissão', 'comité', 'comitê', 'confederação', 'conselho', 'consórcio', 'cooperativa', 'cruz vermelha', 'direção-geral', 'direcção-geral', 'direção nacional', 'direcção nacional', 'federação', 'fórum', 'fundo', 'grupo', 'instituto', 'liga', 'organização', 'rede', 'secretariado', 'serviço', 'sociedade', 'união'],
  types: {
    government: ['ministério', 'governo', 'embaixada', 'assembleia nacional', 'congresso nacional', 'presidência da república', 'secretaria de estado', 'assembleia da república'],
    'local-government': ['prefeitura', 'câmara municipal', 'município', 'municipalidade', 'governo provincial', 'governo distrital', 'governo regional', 'governo do estado', 'direção provincial', 'direcção provincial', 'conselho municipal', 'conselho autárquico'],
    multilateral: ['nações unidas', 'banco mundial', 'banco africano', 'banco interamericano', 'união europeia', 'união africana', 'banco de desenvolvimento'],
    employers: ['câmara de comércio', 'empregadores', 'patronal', 'empresarial', 'empresários'],
    workers: ['sindicato', 'sindicatos', 'trabalhadores', 'central única', 'central sindical', 'sindical'],
    foundation: ['fundação'],
    private: ['empresa', 'companhia', 'lda', 'ltda', 's.a'],
    academic: ['universidade', 'escola', 'faculdade', 'academia', 'instituto superior'],
  },
  offices: ['escritório', 'escritório de país', 'escritório nacional', 'escritório regional', 'equipa', 'equipe', 'unidade', 'secção', 'seção', 'divisão', 'departamento', 'delegação', 'sede', 'gabinete', 'direção', 'direcção'],
  links: ['de', 'do', 'da', 'dos', 'das', 'e', 'para', 'em', 'no', 'na', 'nos', 'nas', 'a', 'o', 'ao', 'à', 'os', 'as', 'por', 'contra', 'sobre', 'com', 'sem'],
  and: ['e', 'bem como', 'ou'],
  openers: 'o a os as um uma uns umas por para com em de do da dos das no na nos nas pelo pela pelos pelas segundo este esta estes estas seu sua seus suas nosso nossa e ou mas se desde após antes durante entre através graças financiado financiada executado apoiado liderado eles elas nós cada todo todos todas vários parceiros doadores'.split(' '),
  things: ['estratégia', 'plano', 'lei', 'decreto', 'política', 'quadro', 'convenção', 'declaração', 'agenda', 'projeto', 'projecto', 'programa', 'relatório', 'acordo', 'objetivo', 'objetivos', 'objectivo', 'objectivos', 'dia', 'ano', 'conferência', 'seminário', 'cimeira', 'cúpula', 'protocolo', 'código', 'carta', 'constituição', 'inquérito', 'censo', 'oficina'],
  titles: ['responsável', 'encarregado', 'encarregada', 'coordenador', 'coordenadora', 'diretor', 'diretora', 'director', 'directora', 'especialista', 'assessor', 'assessora', 'chefe', 'assistente', 'secretário', 'secretária', 'ministro', 'ministra', 'presidente', 'representante', 'consultor', 'consultora', 'perito', 'perita', 'analista', 'engenheiro', 'engenheira', 'economista', 'ponto focal', 'administrador', 'administradora', 'embaixador', 'embaixadora', 'adido', 'adida', 'contabilista', 'contador', 'gerente', 'gestor', 'gestora', 'oficial', 'professor', 'professora', 'investigador', 'investigadora', 'pesquisador', 'pesquisadora', 'delegado', 'delegada', 'técnico', 'técnica', 'prefeito', 'prefeita', 'líder', 'tesoureiro', 'tesoureira', 'conselheiro', 'conselheira'],
  honorifics: ['sr', 'sra', 'senhor', 'senhora', 'dom', 'dona', 'dr', 'dra', 'doutor', 'doutora', 'eng', 'enga', 'engo', 'prof', 'profa', 's.exa', 'sua excelência'],
  labels: {
    mail: ['correio eletrónico', 'correio eletrônico', 'correio electrónico', 'e-mail', 'email', 'endereço eletrónico', 'endereço eletrônico', 'endereço de e-mail'],
    phone: ['tel', 'telefone', 'telefones', 'telemóvel', 'celular', 'cel', 'telf', 'fone', 'número de telefone', 'fax'],
    contact: ['contacto', 'contactos', 'contato', 'contatos', 'pessoa de contacto', 'pessoa de contato', 'ponto focal', 'pontos focais', 'para mais informações', 'para mais informação', 'para obter mais informações', 'dados de contacto', 'dados de contato', 'informações de contato', 'informações de contacto', 'fale connosco', 'fale conosco', 'contacte', 'contate', 'contacto para a imprensa'],
    web: ['site', 'sítio', 'página web', 'sítio web', 'website'],
    name: ['nome', 'nome completo', 'pessoa'],
    title: ['cargo', 'função', 'título', 'posição', 'posto'],
    office: ['escritório', 'organização', 'instituição', 'entidade', 'organismo', 'empresa'],
  },
  address: ['rua', 'avenida', 'av', 'andar', 'edifício', 'prédio', 'bairro', 'estrada', 'caixa postal', 'código postal', 'cep', 'praça', 'torre', 'lote', 'quadra', 'morada', 'endereço', 'travessa'],
  roles: {
    funding: ['doador', 'doadores', 'financiador', 'financiadores', 'financiado por', 'financiada por', 'financiado pela', 'financiado pelo', 'financiada pela', 'financiada pelo', 'financiamento', 'fonte de financiamento', 'fontes de financiamento', 'parceiro financeiro', 'parceiros financeiros', 'com financiamento de', 'com o apoio financeiro de', 'patrocinador', 'patrocinadores'],
    implementing: ['executado por', 'executada por', 'executado pela', 'executado pelo', 'implementado por', 'implementada por', 'implementado pela', 'implementado pelo', 'agência executora', 'agências executoras', 'agência implementadora', 'agência de implementação', 'entidade executora', 'entidades executoras', 'organismo executor', 'organização executora', 'parceiro de implementação', 'parceiros de implementação', 'parceiro implementador', 'parceiros implementadores', 'executor', 'executores', 'realizado por'],
    partner: ['parceiro', 'parceiros', 'parceiros do projeto', 'parceiros do projecto', 'parceiros técnicos', 'parceiros nacionais', 'parceiros locais', 'principais parceiros', 'em parceria com', 'em colaboração com', 'em cooperação com', 'em coordenação com', 'contraparte', 'contrapartes', 'parceiros sociais', 'organizações parceiras', 'instituições parceiras', 'colaboradores', 'partes interessadas'],
    accountable: ['entidade responsável', 'instituição responsável', 'ministério responsável', 'ministério de tutela', 'organismo responsável', 'liderado por', 'liderado pela', 'liderado pelo', 'dirigido por', 'agência líder', 'organização líder', 'coordenado por'],
    extending: ['gestor do fundo', 'gerido por', 'gerida por', 'gerenciado por', 'administrado por', 'administrada por', 'agente administrativo', 'intermediário', 'entidade gestora'],
  },
} satisfies NameWords;
