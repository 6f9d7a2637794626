import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { writeFileSync } from 'node:fs';

/** The public half of a key as feeds and readers write it: base64url of its 32 bytes. */
export function publicKeyText(key: KeyObject): string {
  const { x } = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  if (key.asymmetricKeyType !== 'ed25519' || x === undefined) throw new Error('no Ed25519 key');
  return x;
}

/** A signature as feeds write it: base64. */
export const signatureOf = (bytes: Uint8Array, key: KeyObject): string =>
  sign(null, bytes, key).toString('base64');

/**
 * Writes a new key pair: NAME.pem, to be kept secret, and NAME.pub.pem. Neither is overwritten.
 *
 * @returns the public key as readers write it
 */
export function generateKey(name: string): string {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(`${name}.pem`, privateKey.export({ type: 'pkcs8', format: 'pem' }), {
    flag: 'wx',
    mode: 0o600,
  });
  writeFileSync(`${name}.pub.pem`, publicKey.export({ type: 'spki', format: 'pem' }), {
    flag: 'wx',
  });
  return publicKeyText(publicKey);
}
