const MARKS = /\p{M}/gu;

/**
 * Vietnamese text as compared: lower case, no diacritics, `đ` as `d`.
 *
 * NFD alone leaves `đ` standing, for it has no decomposition; dropping what is not a letter would
 * lose it (the trap in the recipes of several search libraries).
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
}
