import type { ProseWords } from '../prose.ts';

export default {
  seeks: `
    buscamos | solicitamos | pedimos | busca | solicita | necesitamos | estamos buscando |
    todavía necesitamos | aún necesitamos`,
  costs: 'costaría | costarían | costará | costarán | requeriría | exigiría',
  with: 'con | por | una donación de | un aporte de',
  would: 'podríamos | podemos | podremos | permitiría | permitirían | permitirá | permitirán',
  isNeeded: 'hacen falta | hace falta | se necesitan | se requieren | aún hacen falta',
  to: 'para | a fin de',
  gave: {
    pledge: 'prometió | ha prometido | han prometido',
    commitment: 'comprometió | ha comprometido | han comprometido | se comprometió a aportar',
    received: 'aportó | ha aportado | han aportado | donó | ha donado | entregó | ha entregado',
  },
  towards: 'de esta suma | de este monto | de esa suma | para ello',
  runs: `se ejecuta | se desarrolla | dura | transcurre | se ejecutará | se desarrollará | durará | abarca | abarcará | se extiende | se extenderá | se implementa | se implementará | ejecutado | está previsto`,
  begins: `arrancó | arrancará | comenzó | empezó | inició | comenzará | se inició`,
  ends: `terminará | finalizará | concluirá | termina | finaliza`,
  budget: `presupuesto total de | un presupuesto de | costo total de | presupuesto asciende a | coste total de | presupuesto de | dotado con | dotado de | inversión de | inversión total de | monto total de | un costo de | un coste de`,
  held: `tendrá lugar | tuvo lugar | se celebró | se celebrará | se realizó | se realizará`,
  met: `se reunieron en`,
  and: 'y | mientras que',
} satisfies ProseWords;
