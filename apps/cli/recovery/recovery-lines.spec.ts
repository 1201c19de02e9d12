import type { Recovery } from '@vinhdanh/application';
import { recoveryLines } from './recovery-lines';

const ids = { later: 'd-0', dossier: 'd-1', other: 'd-2', session: 's-1', round: 'r-1' };
const none = { dossier: 0, session: 0, round: 0, enactment: 0 };
const recovery: Recovery = {
  started: [
    { kind: 'dossier', id: ids.later, seq: 2, status: 'returned' },
    { kind: 'dossier', id: ids.dossier, seq: 4, status: 'climbing' },
    { kind: 'session', id: ids.session, seq: 12, status: 'voting' },
    { kind: 'round', id: ids.round, seq: 3, status: 'collecting' },
  ],
  begun: [{ kind: 'dossier', id: ids.other }],
  running: { ...none, dossier: 2 },
  closed: { ...none, dossier: 1, session: 1 },
  doubtful: [
    {
      kind: 'dossier',
      id: ids.other,
      seq: 5,
      status: 'climbing',
      doubt: 'engine-refuses',
      detail: 'blob too large',
    },
  ],
  strangers: [{ kind: 'session', id: ids.session, inRecord: 'closed' }],
};
const CODES: Readonly<Record<string, string>> = {
  [ids.dossier]: 'HS-2026-000123',
  [ids.later]: 'HS-2026-000124',
};
const nameOf = ({ id }: { readonly id: string }): string => CODES[id] ?? id;

const inLanguage = (language: string, dryRun: boolean): readonly string[] => {
  const before = process.env.LC_ALL;
  process.env.LC_ALL = language;
  try {
    return recoveryLines(recovery, dryRun, nameOf);
  } finally {
    if (before === undefined) delete process.env.LC_ALL;
    else process.env.LC_ALL = before;
  }
};

it('is told in English', () => {
  expect(inLanguage('en_US.UTF-8', true)).toEqual([
    '+  dossier        HS-2026-000123  event 4, under way',
    '+  dossier        HS-2026-000124  event 2, returned',
    '+  session        s-1             event 12, voting',
    '+  signing round  r-1             event 3, collecting signatures',
    '+  dossier        d-2             no event yet; begun anew',
    '!  dossier        d-2             the engine does not take it (blob too large)',
    '?  session        s-1             runs, and the record calls it closed; left alone',
    '',
    'Would be started:     3 dossiers, 1 session, 1 signing round',
    'Run, and left alone:  2 dossiers',
    'Closed:               1 dossier, 1 session',
  ]);
});

it('is told in Vietnamese', () => {
  expect(inLanguage('vi_VN.UTF-8', false)).toEqual([
    '+  hồ sơ      HS-2026-000123  sự kiện 4, đang xử lý',
    '+  hồ sơ      HS-2026-000124  sự kiện 2, bị trả lại',
    '+  phiên họp  s-1             sự kiện 12, đang bỏ phiếu',
    '+  lượt ký    r-1             sự kiện 3, đang lấy chữ ký',
    '+  hồ sơ      d-2             chưa có sự kiện nào; bắt đầu từ đầu',
    '!  hồ sơ      d-2             Temporal không nhận (blob too large)',
    '?  phiên họp  s-1             đang chạy, nhưng nhật ký ghi là đã xong; để nguyên',
    '',
    'Đã khởi động lại:      3 hồ sơ, 1 phiên họp, 1 lượt ký',
    'Đang chạy, để nguyên:  2 hồ sơ',
    'Đã xong:               1 hồ sơ, 1 phiên họp',
  ]);
});
