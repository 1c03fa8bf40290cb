/** What the address of a picture starts with in a form; in a file it is left out. */
export const mediaAddress = '/media';
