import { withinPhone } from '../text/phone.ts';

/** A telephone number as it is printed: with + and the code of its country. */
export const printedPhone = new RegExp(
  String.raw`\+${withinPhone}\p{Nd}(?:${withinPhone}\p{Nd}){6,17}(?!\p{Nd})`,
  'gu',
);
