import { z } from 'zod';
import { choice } from './choice.ts';
import { roles } from './organisation-terms.ts';
import { reference } from './pointers.ts';

/** An organisation and the part it plays, in IATI's words. */
export const participant = z
  .strictObject({
    organisation: reference('organisations', 'The organisation.'),
    role: choice(roles, 'The part it plays.'),
  })
  .meta({
    description: 'An organisation that takes part.',
    example: '{ organisation: an-id, role: implementing }',
    shape: 'Participant',
  });
