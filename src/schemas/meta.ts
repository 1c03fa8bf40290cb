import type { CollectionName } from './collections.ts';
import type { Terms } from './terms.ts';

declare module 'zod' {
  interface GlobalMeta {
    /** The field holds words, so a translation may hold it too; a list, as a whole. */
    words?: boolean | undefined;
    /** The words are Markdown. */
    markdown?: boolean | undefined;
    /** The field is a name that is shown: in no language, the same in every one. */
    isName?: boolean | undefined;
    /** The field holds words that no translation may hold: they stay in the site's own language. */
    staysAsWritten?: boolean | undefined;
    /** The field names an entry of this collection by its id. */
    reference?: CollectionName | undefined;
    /** The field is an address: outside, `mailto:`, or a path in this site. */
    link?: boolean | undefined;
    /** The field is a date: a year, a month or a day. */
    date?: boolean | undefined;
    /** The field is the code of a language. */
    language?: boolean | undefined;
    /** The field is a sum of money. */
    money?: boolean | undefined;
    /** The field is the code of a currency. */
    currency?: boolean | undefined;
    /** The sum's currency is that of every sum in the entry that names none. */
    setsCurrency?: boolean | undefined;
    /** The field says where something comes from. */
    source?: boolean | undefined;
    /** The field is a number with its unit, qualifier and source; a plain number is one without them. */
    quantity?: boolean | undefined;
    /** The field is a figure that can be cited by its id. */
    figure?: boolean | undefined;
    /** The field is a document that can be cited by its title. */
    document?: boolean | undefined;
    /** The field names a document of the same entry by its title. */
    ownDocument?: boolean | undefined;
    /** The field is a name inside the entry, for links to that part of it. */
    anchor?: boolean | undefined;
    /** The field is an old address that leads to the entry. */
    redirect?: boolean | undefined;
    /** The field is a telephone number. */
    phone?: boolean | undefined;
    /** The field is a goal or target of the 2030 Agenda that the entry serves. */
    agendaCode?: boolean | undefined;
    /** The field is a purpose code of the OECD DAC. */
    sector?: boolean | undefined;
    /** The field names what stands above the entry or must come before it: following it never leads back. */
    noCircle?: boolean | undefined;
    /** The field is a path below `media/`. */
    file?: 'image' | 'any' | undefined;
    /** The name of a small shape that several fields share; it is described once. */
    shape?: string | undefined;
    /** The words a choice is made of, with their meanings. */
    terms?: Terms | undefined;
    /** How many characters it may have. */
    longest?: number | undefined;
    /** What a yes or no means that is left out. */
    otherwise?: boolean | undefined;
    /** How the field may look once it is filled in, for the field reference. No message says it: it would be copied. */
    example?: string | undefined;
    /** How the field is written, with blanks for what only its author knows: copied as it stands, it is refused. */
    blank?: string | undefined;
    /** The same, in more words, where it is not part of a group. */
    blankAlone?: string | undefined;
  }
}

export {};
