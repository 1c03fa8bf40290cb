/** A heading of a rendered text, for tables of contents. */
export interface Heading {
  depth: number;
  id: string;
  text: string;
}
