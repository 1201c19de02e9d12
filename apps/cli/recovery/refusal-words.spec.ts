import type { EngineRefusal, NamedThing } from '@vinhdanh/application';
import { refusalWords } from './refusal-words';

const things: readonly NamedThing[] = [{ kind: 'dossier', id: 'd-1' }];
const place = { address: 'temporal:7233', name: 'vinhdanh' };

function inVietnamese(refusal: EngineRefusal): string {
  const before = process.env.LC_ALL;
  process.env.LC_ALL = 'vi_VN.UTF-8';
  try {
    return refusalWords(refusal).vi;
  } finally {
    if (before === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before;
  }
}

test.each<EngineRefusal>([
  { reason: 'old-one-runs', place, things },
  { reason: 'runs-of-others', things },
  { reason: 'nobody-serves', things, isTrial: false },
  { reason: 'nobody-serves', things, isTrial: true },
])('things are named in the language of the sentence: %j', (refusal) => {
  expect(inVietnamese(refusal)).toContain('hồ sơ d-1');
});

test('an engine that does not say what it runs is told apart from one that does', () => {
  const said = inVietnamese({ reason: 'old-one-runs', place, things: [] });
  expect(said).toContain(
    'temporal:7233 (không gian tên vinhdanh) vẫn trả lời mà không nói được nó đang chạy gì.',
  );
});

test('who tries a new engine that runs things already is not sent for a worker', () => {
  const said = inVietnamese({ reason: 'nobody-serves', things, isTrial: true });
  expect(said).toContain('không có --dry-run');
  expect(said).not.toContain('Khởi động một worker');
});
