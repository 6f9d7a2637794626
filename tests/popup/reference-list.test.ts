import { expect, test, vi } from 'vitest';
import { groupReferences, type PageReference } from '#entrypoints/popup/groups.ts';
import { referenceList } from '#entrypoints/popup/reference-list.ts';
import { documentWith } from '../catalogue/records.ts';

vi.mock('wxt/browser', async () => (await import('../i18n/locales.ts')).browserIn('vi'));

const first = documentWith({ id: 'a' });
const second = documentWith({ id: 'b', symbol: '902-KL/TW' });

const reference = (
  status: PageReference['status'],
  documents: PageReference['documents'],
  text = '',
): PageReference => ({ text, status, documents, evidence: [] });

test('what a page cites is listed in page order, a document once', () => {
  const references = [
    reference('inferred', [second]),
    reference('unknown', [], 'Kết luận số 1-KL/TW'),
    reference('set', [first, second]),
    reference('ambiguous', [first, second], 'Kết luận của Trung ương'),
    reference('conflict', [second]),
  ];
  expect(referenceList(groupReferences(references))).toBe(
    [
      '1. Kết luận số 902-KL/TW ngày 04/03/2023 của Bộ Chính trị khóa XIII về một việc dùng để thử',
      '2. Kết luận số 1-KL/TW [Chưa có trong danh mục]',
      '3. Kết luận số 901-KL/TW ngày 04/03/2023 của Bộ Chính trị khóa XIII về một việc dùng để thử',
      '4. Kết luận của Trung ương [Chưa rõ văn bản nào]',
      '',
    ].join('\n'),
  );
});
