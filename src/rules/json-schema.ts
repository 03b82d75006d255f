import { z } from 'zod';

/** The JSON Schema of what an author writes (defaults may be left out). */
export const toJsonSchema = (type: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(type, { io: 'input', unrepresentable: 'any' });
