/** Citations of United States law; the package has no types. */
declare module 'citation' {
  const citation: { find(text: string): { readonly citations: readonly unknown[] } };
  export default citation;
}
