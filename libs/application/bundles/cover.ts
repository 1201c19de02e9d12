import type { DossierEvent, DossierState } from '@vinhdanh/domain';

/** What an event is called. */
const WORDS: Readonly<Record<DossierEvent['type'], string>> = {
  submitted: 'Nộp hồ sơ',
  received: 'Tiếp nhận',
  returned: 'Trả lại để hoàn thiện',
  resubmitted: 'Nộp lại',
  appraised: 'Thẩm định',
  'cap-count-stated': 'Nêu số liệu tính tỷ lệ',
  'cap-passed': 'Cho vượt tỷ lệ',
  'opinion-recorded': 'Ghi ý kiến hiệp y',
  'posting-ended': 'Hết hạn lấy ý kiến công khai',
  'posting-recorded': 'Ghi kết quả lấy ý kiến công khai',
  'council-result-recorded': 'Kết quả của hội đồng',
  forwarded: 'Trình cấp trên',
  decided: 'Quyết định',
  presented: 'Trao tặng',
  'step-reached': 'Đến bước tiếp theo',
  refused: 'Không đồng ý đề nghị',
  'person-moved': 'Người được đề nghị chuyển đơn vị',
  'move-corrected': 'Sửa thông tin chuyển đơn vị',
  'death-recorded': 'Ghi nhận người được đề nghị từ trần',
  withdrawn: 'Rút hồ sơ',
  held: 'Tạm dừng',
  lifted: 'Bỏ tạm dừng',
  'limit-moved': 'Tính lại thời hạn',
  rerouted: 'Đổi quy trình',
  reorganized: 'Sắp xếp lại cơ quan',
  cancelled: 'Hủy hồ sơ',
  reminded: 'Nhắc hạn',
  'limit-passed': 'Quá hạn',
};

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const html = (text: string): string => text.replace(/[&<>"]/g, (letter) => ESCAPES[letter] ?? letter);

const STYLE = `body{font:16px/1.5 "Times New Roman",serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.4rem;margin:0 0 .2rem}dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem 1rem}dt{color:#595959}
dd{margin:0}table{border-collapse:collapse;width:100%}td{border-top:1px solid #ddd;padding:.3rem .5rem .3rem 0;vertical-align:top}
aside{border-left:4px solid #b8860b;background:#fdf6e3;padding:.6rem 1rem;margin:1rem 0}code{word-break:break-all}`;

/** The cover of a bundle: for reading, and no evidence of anything. */
export function coverOf(state: DossierState, events: readonly DossierEvent[], size: number): string {
  const { code, content, awardNameVi, decision } = state;
  const facts: ReadonlyArray<readonly [string, string]> = [
    ['Hồ sơ', code],
    ['Đề nghị tặng', awardNameVi],
    ['Cho', [content.subject.name, content.subject.position].filter((text) => text !== '').join(', ')],
    ...(decision
      ? [['Quyết định', `số ${decision.number}, ký ngày ${day(decision.signedOn)}`] as const]
      : []),
    ['Mốc của sổ băm', `${size} sự kiện`],
  ];
  return `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Gói bằng chứng ${html(code)}</title><style>${STYLE}</style>
<h1>Gói bằng chứng của hồ sơ ${html(code)}</h1>
<aside>Trang này chỉ để dễ đọc, không chứng minh điều gì. Hãy kiểm cả gói bằng trang <b>verify.html</b> hoặc lệnh
<b>vinhdanh-verify</b>: không cần mạng, không cần máy chủ của nơi lập gói.</aside>
<dl>${facts.map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`).join('\n')}</dl>
<h2>Diễn biến</h2>
<table>${events.map(rowOf).join('\n')}</table>
<h2>Trong gói có</h2>
<p><b>things/</b>: các sự kiện, đúng như đã ghi; <b>proofs/</b>: chứng minh từng sự kiện có trong sổ băm; <b>documents/</b>: các tài
liệu, tên là mã băm; <b>rules/</b>: nguyên văn bộ quy định đã áp dụng; <b>checkpoint</b>, <b>vkeys</b>: mốc đã ký và khóa kiểm tra.</p>
</html>
`;
}

const day = (on: string): string => on.split('-').reverse().join('/');

function rowOf(event: DossierEvent): string {
  const said = [WORDS[event.type], detailOf(event)].filter((text) => text !== '').join(': ');
  return `<tr><td>${event.seq}<td>${day(event.on)}<td>${html(said)}`;
}

function detailOf(event: DossierEvent): string {
  switch (event.type) {
    case 'forwarded':
      return `tờ trình số ${event.letter.number}`;
    case 'decided':
      return `số ${event.decision.number}`;
    case 'council-result-recorded': {
      const { agree, needed, base } = event.result;
      return agree === undefined ? '' : `${agree} đồng ý, cần ${needed ?? '–'} trên ${base ?? '–'}`;
    }
    default:
      return '';
  }
}
