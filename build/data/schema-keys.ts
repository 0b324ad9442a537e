import { z } from 'zod';
import type { Path } from './yaml-file.ts';

/** The schemas that may describe the value one step below `schema`. */
function children(schema: z.core.$ZodType, step: PropertyKey): z.core.$ZodType[] {
  return alternatives(schema).flatMap((inner) => {
    if (inner instanceof z.ZodArray) return [inner.element];
    if (inner instanceof z.ZodRecord) return [inner.valueType];
    if (inner instanceof z.ZodObject) {
      const field = (inner.shape as Record<PropertyKey, z.core.$ZodType | undefined>)[step];
      return field ? [field] : [];
    }
    return [];
  });
}

/** `schema` without its wrappers; a union gives its options. */
function alternatives(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return alternatives(schema.def.innerType);
  }
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}

/** The keys that an object at `path` may have, for suggesting the one closest to a misspelt key. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  const at = path.reduce<z.core.$ZodType[]>((schemas, step) => schemas.flatMap((s) => children(s, step)), [schema]);
  return at.flatMap(alternatives).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : []));
}
