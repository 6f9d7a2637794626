import { generateKeyPairSync, sign } from 'node:crypto';

/** What a server needs to speak TLS. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_ID = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;

/** A value as DER has it (X.690): its tag, its length, its bytes. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  // The shortest form, and no other: browsers are strict about it.
  const long = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  const size = length < 0x80 ? [length] : long;
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

const text = (tag: number, value: string): Buffer => der(tag, Buffer.from(value));
const bits = (bytes: Uint8Array): Buffer => der(BIT_STRING, Buffer.from([0]), bytes);
const objectId = (hex: string): Buffer => der(OBJECT_ID, Buffer.from(hex, 'hex'));

/** `yymmddhhmmssZ` */
const moment = (ms: number): Buffer =>
  text(UTC_TIME, `${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`);

const COMMON_NAME = '550403'; // 2.5.4.3
const ECDSA_WITH_SHA256 = '2a8648ce3d040302'; // 1.2.840.10045.4.3.2

const DAY = 86_400_000;

/**
 * A self-signed certificate for a day. Node makes keys and signatures, but no certificates; this is
 * the least that TLS takes for one (X.509 version 1, RFC 5280, section 4.1), and of no host: who is to
 * take it has to be told to anyway.
 */
export function selfSigned(): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(SEQUENCE, objectId(ECDSA_WITH_SHA256));
  const named = der(SEQUENCE, objectId(COMMON_NAME), text(UTF8_STRING, 'van-kien test'));
  const name = der(SEQUENCE, der(SET, named));
  const now = Date.now();
  const signed = der(
    SEQUENCE,
    der(INTEGER, Buffer.from([1])),
    algorithm,
    name,
    der(SEQUENCE, moment(now - DAY), moment(now + DAY)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const whole = der(SEQUENCE, signed, algorithm, bits(sign('sha256', signed, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
