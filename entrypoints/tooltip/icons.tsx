export const CloseIcon = () => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);

/** A drawing pin, standing when it holds. */
export const PinIcon = ({ filled }: { filled: boolean }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" class={filled ? 'filled' : ''}>
    <path d="M6 2.5h4l-.6 4.6 2.1 2.4h-7l2.1-2.4zM8 9.5v4.5" />
  </svg>
);
