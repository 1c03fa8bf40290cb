/** Where a card can be had: as vCard 4.0, and as 3.0 for programs that know no later one. */
export interface CardLinks {
  latest: string;
  older: string;
}
