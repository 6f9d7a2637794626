import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const detect = (input: string) =>
  spawnSync(process.execPath, ['scripts/detect.ts'], { input, encoding: 'utf8' });

test('answers each line, whatever a text holds that Unicode calls the end of a line', () => {
  const texts = [
    'Xã học Nghị quyết số 18-NQ/TW\u2028ngày 25/10/2017.',
    'Không có gì.\u0085\u2029',
    'Theo Chỉ thị số 05-CT/TW ngày 15/5/2016.',
  ];
  const lines = texts.map((text, id) => JSON.stringify({ id, text, published: null }));
  const { stdout, status } = detect(`${lines.join('\n')}\n`);
  expect(status).toBe(0);
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(answers.map(({ mentions }) => mentions.length)).toEqual([1, 0, 1]);
});

test('says which line is none, and ends with a status', () => {
  const { stderr, status } = detect('{"id": 1, "text": "a"}\nnonsense\n');
  expect(stderr).toContain('line 2: not JSON');
  expect(status).toBe(1);
});
