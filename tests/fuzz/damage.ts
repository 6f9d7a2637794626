import * as fc from 'fast-check';

/** Bytes with some of them taken out, others put in. */
export const damagedBytes = (bytes: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .array(
      fc.record({
        at: fc.nat(bytes.length),
        out: fc.oneof(fc.nat(8), fc.nat(bytes.length)),
        in: fc.uint8Array({ maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 4 },
    )
    .map((edits) =>
      edits.reduce(
        (left, edit) =>
          new Uint8Array([
            ...left.subarray(0, edit.at),
            ...edit.in,
            ...left.subarray(edit.at + edit.out),
          ]),
        new Uint8Array(bytes),
      ),
    );

/** Values that parsers are known to stumble over. */
const stumbling = fc.constantFrom<unknown>(
  ...[null, true, -1, 0, 0.5, 1e308, Number.MAX_SAFE_INTEGER, '', ' ', '0', '\0', '\ud800', '2.5'],
  ...['__proto__', 'constructor', 'javascript:alert(1)', '<img src=x onerror=alert(1)>', '💥'],
  ...['9999-12-31', '2021-02-30', '2021-13-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'],
  ...['x'.repeat(10_000), [], {}, [[]], [null], { length: 1e9 }],
);

/** A value from JSON, at one to three places of which stands another. */
export const damagedJson = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.array(fc.nat(40), { maxLength: 5 }), fc.oneof(stumbling, fc.jsonValue())), {
      minLength: 1,
      maxLength: 3,
    })
    .map((edits) => edits.reduce((whole, [path, put]) => replaced(whole, path, put), value));

/** The value with another where the path leads, each of its numbers choosing among the members. */
function replaced(value: unknown, [step, ...rest]: readonly number[], put: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return put;
  const keys = Object.keys(value);
  const key = keys[step % keys.length];
  if (key === undefined) return put;
  const changed = replaced(Reflect.get(value, key), rest, put);
  if (Array.isArray(value)) return value.with(Number(key), changed);
  return { ...value, [key]: changed };
}
