import type { LineFault } from '#lib/catalogue/release.ts';
import { type MessageKey, t } from '#lib/i18n.ts';

/** The codes of `lib/catalogue` that a reader may meet. */
const FAULTS: Readonly<Record<string, MessageKey>> = {
  'not-json': 'faultNotJson',
  unreadable: 'faultUnreadable',
  'line-count': 'faultLineCount',
  'outside-term': 'faultOutsideTerm',
  'not-a-date': 'faultNotADate',
  'duplicate-id': 'faultDuplicateId',
  'unknown-document': 'faultUnknownDocument',
  empty: 'faultEmpty',
  'too-long': 'faultTooLong',
  plenum: 'faultPlenum',
  'not-an-address': 'faultNotAnAddress',
  'symbol-shape': 'faultSymbolShape',
  'symbol-code': 'faultSymbolCode',
  'symbol-level': 'faultSymbolLevel',
};

/** Why a line was refused; as the schema words it where it is none of our codes. */
export function faultText({ field, reason }: LineFault): string {
  if (field === 'format') return t('faultFormat');
  const message = FAULTS[reason];
  return message ? t(message) : reason;
}
