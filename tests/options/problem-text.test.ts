import { describe, expect, test, vi } from 'vitest';
import { faultText } from '#components/record/fault-text.ts';
import { FIELDS } from '#components/record/fields.ts';
import { problemText } from '#entrypoints/options/problem-text.ts';
import type { Problem } from '#lib/catalogue/problem.ts';
import { documentWith } from '../catalogue/records.ts';

vi.mock('wxt/browser', async () => (await import('../i18n/locales.ts')).browserIn('vi'));

describe('what kept an update from being applied', () => {
  test.each<[Problem, string]>([
    [{ code: 'unreadable' }, 'Không đọc được tệp'],
    [{ code: 'too-large', limit: 32 * 1024 ** 2 }, '32 MB'],
    [{ code: 'not-a-release', found: 'html' }, 'trang web'],
    [{ code: 'not-a-release', found: 'text' }, 'văn bản thường'],
    [{ code: 'not-a-release', found: 'empty' }, 'trống'],
    [{ code: 'not-a-release', found: 'binary' }, 'UTF-8'],
    [{ code: 'faulty', faults: [{ line: 3, field: '', reason: 'not-json' }] }, ': 1.'],
    [{ code: 'address-refused', reason: 'not-an-address' }, 'không hợp lệ'],
    [{ code: 'address-refused', reason: 'not-https' }, 'Chỉ nhận địa chỉ https://'],
    [{ code: 'not-permitted', host: 'example.org' }, 'example.org'],
    [{ code: 'redirected', to: 'https://example.net/x' }, 'https://example.net/x'],
    [{ code: 'http-status', status: 404 }, '404'],
    [{ code: 'http-status', status: 503 }, '503'],
    [{ code: 'network' }, 'Không kết nối được'],
    [{ code: 'timed-out' }, 'quá lâu'],
    [{ code: 'cancelled' }, 'hủy'],
    [{ code: 'storage', detail: 'QuotaExceededError' }, 'QuotaExceededError'],
    [{ code: 'no-database' }, 'IndexedDB'],
    [{ code: 'redirected', to: null }, 'trang khác'],
    [{ code: 'key-missing' }, 'Thiếu khóa'],
    [{ code: 'key-malformed' }, '43'],
    [{ code: 'not-a-feed', found: 'html' }, 'trang web'],
    [{ code: 'not-a-feed', found: 'other' }, 'feed.json'],
    [{ code: 'feed-faulty', field: 'format' }, '(format)'],
    [{ code: 'no-ed25519' }, 'Ed25519'],
    [{ code: 'unknown-key', key: '00112233aabbccdd' }, '00112233aabbccdd'],
    [{ code: 'bad-signature' }, 'Chữ ký'],
    [{ code: 'rollback', offered: 3, seen: 5 }, 'bản cũ (3)'],
    [{ code: 'revision-reused', revision: 5 }, 'số bản 5'],
    [{ code: 'wrong-size', expected: 10, received: 9 }, '10 byte'],
    [{ code: 'wrong-hash' }, 'SHA-256'],
    [{ code: 'not-compressed' }, 'gzip'],
    [{ code: 'unpacks-too-large', limit: 32 * 1024 ** 2 }, '32 MB'],
    [{ code: 'mismatch' }, 'mâu thuẫn'],
    [{ code: 'older', offered: 3, installed: 5 }, '(số 3) cũ hơn bản đang dùng (số 5)'],
    [{ code: 'most-gone', removed: 600, installed: 879 }, '600 trong 879'],
    [{ code: 'busy' }, 'cửa sổ khác'],
    [{ code: 'overtaken' }, 'đã được thay'],
  ])('%o', (problem, words) => {
    expect(problemText(problem)).toContain(words);
  });

  test.each([
    ['', 'not-json', 'không phải JSON'],
    ['', 'line-count', 'số dòng'],
    ['date', 'outside-term', 'không nằm trong khóa'],
    ['date', 'not-a-date', 'ngày không hợp lệ'],
    ['id', 'duplicate-id', 'trùng'],
    ['documents', 'unknown-document', 'không có trong danh mục'],
    ['symbol', 'symbol-shape', 'không đúng dạng'],
    ['symbol', 'symbol-code', 'mã thể loại'],
    ['symbol', 'symbol-level', 'cơ quan ban hành'],
    ['format', 'Invalid input: expected 1', 'phiên bản tiện ích này không đọc được'],
    ['title', 'empty', 'để trống'],
    ['title', 'too-long', 'quá dài'],
    ['plenum', 'plenum', 'từ 1 đến 30'],
    ['sources.0', 'not-an-address', 'https đầy đủ'],
    ['title', 'Too big', 'Too big'],
  ])('a fault of %s: %s', (field, reason, words) => {
    expect(faultText({ line: 1, field, reason })).toContain(words);
  });
});

test('fields are written as a reader knows them', () => {
  const document = documentWith({
    relations: [{ type: 'continues', symbol: '05-CT/TW', term: 12 }],
    plenum: null,
    aliases: ['một', 'hai'],
  });
  const texts = Object.values(FIELDS).map(({ text }) => text(document));
  expect(texts).toEqual([
    '901-KL/TW',
    'Kết luận',
    'Bộ Chính trị',
    'XIII',
    '',
    '04/03/2023',
    'về một việc dùng để thử',
    'một; hai',
    '05-CT/TW XII',
    'https://example.org/901',
    'báo chí hoặc trang công khai khác',
    'không',
    '',
  ]);
});
