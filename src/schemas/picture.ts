import { z } from 'zod';
import { name, partialDate, words } from './fields.ts';
import { file } from './pointers.ts';

/** A picture with its words. */
export const picture = {
  image: file('image', 'The picture, in media/.'),
  alt: words('What the picture shows, for those who cannot see it.'),
  credit: name('Who took it.').optional(),
};

/** A sign that stands for whoever publishes, with its words. */
export const logo = {
  image: file('image', 'The logo, in media/.'),
  alt: words('What the logo says, for those who cannot see it.'),
};

/** One picture of a gallery. */
export const galleryItem = z
  .strictObject({
    ...picture,
    caption: words('A caption.').optional(),
    date: partialDate('When it was taken.').optional(),
    place: words('Where it was taken.').optional(),
  })
  .meta({ description: 'A picture of the gallery.', shape: 'Picture' });
