/**
 * Whether the extension opens an address. Nobody on the way can read or change what `https:` brings;
 * other addresses in the catalogue are facts about older pages, and stay text.
 */
export const isLinkable = (address: string): boolean => URL.parse(address)?.protocol === 'https:';
