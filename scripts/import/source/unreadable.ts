/** A document that cannot be read at all: damaged, locked with a password, or not what its name says. */
export class UnreadableDocument extends Error {}
