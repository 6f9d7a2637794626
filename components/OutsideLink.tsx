import { isLinkable } from '#lib/outside.ts';

interface OutsideLinkProps {
  readonly address: string;
  /** What stands for it; the address itself unless given. */
  readonly label?: string;
  readonly class?: string;
}

/**
 * The one way out of the extension: a link, opened in a tab of its own that learns nothing of where it
 * came from. An address that is no `https:` one is shown, to be copied by who trusts it.
 */
export function OutsideLink({ address, label = address, class: name }: OutsideLinkProps) {
  if (!isLinkable(address)) return <span class={name}>{label}</span>;
  return (
    <a class={name} href={address} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
