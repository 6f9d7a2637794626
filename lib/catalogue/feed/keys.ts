/** Bytes of an Ed25519 public key. */
const KEY_BYTES = 32;

/** Lower-case hexadecimal SHA-256. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The bytes that base64 or base64url stands for; null where it is neither. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Whether a text is an Ed25519 public key as feeds and readers write it: base64url of 32 bytes. */
export const isPublicKey = (text: string): boolean =>
  /^[\w-]{43}$/.test(text) && base64Bytes(text)?.length === KEY_BYTES;

/** A public key's short name: the first 16 digits of its bytes' SHA-256. */
export async function keyId(publicKey: string): Promise<string> {
  const bytes = base64Bytes(publicKey) ?? new Uint8Array();
  return (await sha256(bytes)).slice(0, 16);
}

/**
 * Whether the key signed exactly these bytes.
 *
 * @param signature base64
 * @throws DOMException `NotSupportedError` where the browser has no Ed25519 (Chrome before 137)
 */
export async function isSignedBy(
  publicKey: string,
  signature: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const [keyBytes, signed] = [base64Bytes(publicKey), base64Bytes(signature)];
  if (keyBytes?.length !== KEY_BYTES || !signed) return false;
  const key = await crypto.subtle.importKey('raw', keyBytes, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signed, bytes);
}
