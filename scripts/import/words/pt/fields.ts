import type { FieldColumnWords } from '../fields.ts';

export default {
  'row of a total':
    'total, totais, total geral, sub total, subtotal, orcamento total, custo total, montante total, valor total, soma, soma total, total do projeto',
  'sheet contacts':
    'contactos, contatos, lista de contactos, lista de contatos, pontos focais, equipa, equipe',
  'sheet organisations': 'parceiros, doadores, organizacoes, lista de parceiros, instituicoes',
  'sheet asks': 'pedidos, pedidos de financiamento, necessidades, solicitacoes, fases',
  'sheet briefs': 'projetos, projectos, lista de projetos, lista de projectos, carteira, programas',
  'sheet updates': 'eventos, oficinas, seminarios, atividades, noticias',
  'sheet results': 'realizacoes',
  title:
    'titulo, titulo do projeto, titulo do projecto, nome do projeto, nome do projecto, projeto, projecto, designacao',
  'asks title': 'pedido, componente, necessidade, solicitacao',
  'asks purpose':
    'finalidade, o que financia, descricao, uso dos fundos, justificacao, justificativa, objeto',
  'asks amount': 'montante, valor, valor solicitado, montante solicitado, custo estimado, valor pedido',
  'asks contact': 'pessoa de contacto, pessoa de contato, ponto focal',
  'updates title': 'evento, atividade, actividade, nome do evento',
  'updates participants': 'numero de participantes, participantes, presencas',
  'updates place': 'local, lugar',
  'organisations name': 'organizacao, parceiro, instituicao, entidade, nome da organizacao, doador',
  'organisations type': 'tipo, tipo de organizacao, categoria, natureza',
  'contacts organisation': 'organizacao, instituicao, entidade, empresa',
  'contacts name':
    'nome, nome completo, nome e apelido, nome e sobrenome, pessoa, pessoa de contacto, pessoa de contato, ponto focal',
  name: 'nome',
  'job title': 'cargo, funcao, posicao',
  email: 'correio eletronico, correio electronico, e mail, endereco eletronico, mail',
  phone: 'telefone, tel, numero de telefone, telemovel, celular, contacto telefonico',
  office: 'departamento, gabinete, unidade, escritorio',
  acronym: 'sigla, siglas, acronimo, abreviatura',
  type: 'tipo',
  url: 'sitio web, pagina web, site, pagina da internet, website',
  countries: 'pais, paises',
  country: 'pais',
  status: 'estado, situacao, status',
  code: 'codigo do projeto, codigo do projecto, codigo, numero do projeto, referencia',
  summary: 'resumo, descricao, objetivo, objectivo',
  'period start': 'inicio, data de inicio, comeco',
  'period end': 'fim, data de fim, termino, conclusao, data de conclusao, encerramento, data de termino',
  'budget amount': 'orcamento, orcamento total, montante, montante total, valor total, custo total',
  'budget amount currency': 'moeda, divisa',
  'amount currency': 'moeda, divisa',
  'participants funding':
    'doador, doadores, financiador, financiadores, fonte de financiamento, financiado por',
  'participants implementing':
    'executor, entidade executora, parceiro executor, entidade implementadora, parceiro implementador',
  'participants accountable': 'organizacao responsavel, entidade responsavel',
  'participants partner': 'parceiros, parceiro',
  themes: 'tema, temas, setor, sector, area tematica',
  contacts: 'pessoa de contacto, pessoa de contato, responsavel, coordenador, ponto focal',
  'duration months': 'duracao em meses, duracao meses, meses, duracao',
  deliverables: 'entregaveis, produtos',
  order: 'fase, no, n, numero, ordem, etapa',
  kind: 'tipo, modalidade',
  date: 'data',
} satisfies FieldColumnWords;
