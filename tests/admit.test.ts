import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { admit } from '#lib/admit.ts';

describe('data from outside', () => {
  const schema = z.strictObject({ title: z.string().min(1), marks: z.array(z.string()).max(2) });

  test('are taken as the schema reads them', () => {
    const value = { title: 'a', marks: ['b'] };
    expect(admit(schema, value)).toEqual({ success: true, data: value });
  });

  test('are refused with the field that is wrong', () => {
    const { error } = admit(schema, { title: '', marks: [] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['title']]);
  });

  const unmeasurable = { length: { toString: null } };
  test.each<[string, unknown]>([
    ['a text', { title: unmeasurable, marks: [] }],
    ['a list', { title: 'a', marks: unmeasurable }],
  ])('are refused, not thrown at, where a length cannot be read as one: %s', (_, value) => {
    const { error } = admit(schema, value);
    expect(error?.issues).toMatchObject([{ path: [], message: 'unreadable' }]);
  });
});
