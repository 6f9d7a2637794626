/** Combining marks, and format characters: soft hyphen, zero-width characters, byte order marks. */
const ODD = /[\p{Mn}\p{Cf}]/u;
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** One letter with the marks and invisible characters that follow it. */
export const CLUSTER = /\P{M}?[\p{Mn}\p{Cf}]+/gu;

/** Whether a text has anything to be composed or dropped. */
export const isOdd = (source: string): boolean => ODD.test(source);

/** One letter of a cluster, if there is such a one. */
export const compose = (cluster: string): string => cluster.replace(INVISIBLE, '').normalize('NFC');

/** A text with its letters composed, and without invisible characters. */
export const composed = (source: string): string => source.replace(CLUSTER, compose);
