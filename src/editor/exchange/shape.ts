import { z } from 'zod';
import { isRecord } from '../../domain/record.ts';
import { collections, isList, type CollectionName } from '../../schemas/collections.ts';
import { formFields, type FormField } from '../form-field.ts';
import { listOf } from '../config.ts';

/** What a file of a collection holds, and the form it is filled in with. */
export interface Shape {
  collection: CollectionName;
  isYaml: boolean;
  /** Whether the file is a list; its form has one field, of the collection's name, with the list in it. */
  isList: boolean;
  fields: readonly FormField[];
  /** Reads the fields of a file. */
  schema: z.ZodType;
}

/** The shape of the files of a collection that end so. */
export function shapeOf(collection: CollectionName, ending: string): Shape {
  const { schema } = collections[collection];
  const list = isList(collection);
  return {
    collection,
    isYaml: ending === 'yaml',
    isList: list,
    fields: list ? [listOf(collection)] : formFields(schema),
    schema: list ? z.array(schema as z.ZodType) : schema,
  };
}

/** The fields of a file under their names, as those of its form are. */
export function named(shape: Shape, data: unknown): Record<string, unknown> {
  if (shape.isList) return { [shape.collection]: data };
  return isRecord(data) ? data : {};
}
