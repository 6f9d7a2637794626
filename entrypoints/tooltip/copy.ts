/**
 * Puts a text on the clipboard; false where the browser does not let us. By the old command, for
 * `navigator.clipboard` is not there on pages without https, and a page may forbid it to its frames.
 */
export function copyText(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // Pages add their own lines to what is copied.
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', put, { capture: true, once: true });
  try {
    return document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', put, { capture: true });
  }
}
