// The languages the interface speaks, by their BCP 47 codes, a line each. One that lacks a word does not compile.
export { ar } from './ar.ts';
export { en } from './en.ts';
export { fr } from './fr.ts';
export { lo } from './lo.ts';
