import type { ProseWords } from '../prose.ts';

export default {
  seeks: `
    procuramos | solicitamos | pedimos | procura | solicita | precisamos de | buscamos |
    ainda precisamos de`,
  costs: 'custaria | custariam | custará | custarão | exigiria | requer',
  with: 'com | por | uma doação de | uma contribuição de',
  would: 'poderíamos | podemos | poderemos | permitiria | permitiriam | permitirá | permitirão',
  isNeeded: 'são necessários | são necessárias | é necessário | faltam | ainda faltam',
  to: 'para | a fim de',
  gave: {
    pledge: 'prometeu | prometeram',
    commitment: 'comprometeu | comprometeram | comprometeu-se a dar',
    received: 'doou | doaram | entregou | já entregou | contribuiu com | já contribuiu com',
  },
  towards: 'desta soma | deste montante | dessa soma | para isso',
  runs: `decorre | é executado | é implementado | dura | decorrerá | será executado | será implementado | implementado | executado | terá a duração | estende-se | vai decorrer | abrange o período`,
  begins: `arrancou | arrancará | arranca | começou | teve início | iniciou | começará`,
  ends: `terminou | encerra | terminará | termina | será concluído | acaba`,
  budget: `orçamento total de | um orçamento de | custo total de | orçamento de | orçado em | dotado de | investimento de | investimento total de | valor total de | montante total de | no valor de | custo de`,
  held: `terá lugar | teve lugar | realizou-se | realizar-se-á`,
  met: `reuniram-se em`,
  and: 'e | enquanto',
} satisfies ProseWords;
