import * as z from 'zod';

/** What a schema made of it; of what it refused, what was wrong. */
export type Admitted<T> =
  | { readonly success: true; readonly data: T; readonly error?: undefined }
  | { readonly success: false; readonly data?: undefined; readonly error: z.ZodError };

/**
 * What a schema makes of data from outside: the door that all of it comes through.
 *
 * zod measures before it knows what it measures, and throws at `{"length": {"toString": null}}`
 * where a text of some length is asked for. Such data is refused as a whole, with the reason
 * `unreadable`, for no field of it can be told.
 */
export function admit<T>(schema: z.ZodType<T>, value: unknown): Admitted<T> {
  try {
    return schema.safeParse(value);
  } catch {
    const issue = { code: 'custom' as const, path: [], message: 'unreadable', input: value };
    return { success: false, error: new z.ZodError([issue]) };
  }
}
