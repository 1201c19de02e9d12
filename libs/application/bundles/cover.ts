import type { DossierEvent, DossierState, RoundEvent, SessionEvent } from '@vinhdanh/domain';

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
  'unit-commented': 'Đơn vị cũ, nơi biệt phái nhận xét',
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

type Fact = readonly [name: string, value: string];

interface Cover {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** HTML. */
  readonly rows: readonly string[];
  readonly size: number;
  /** What is in the bundle, HTML. */
  readonly inside?: string;
}

const INSIDE = `<p><b>things/</b>: các sự kiện, đúng như đã ghi; <b>proofs/</b>: chứng minh từng sự kiện có trong sổ băm; <b>documents/</b>: các tài
liệu, tên là mã băm; <b>rules/</b>: nguyên văn bộ quy định đã áp dụng; <b>checkpoint</b>, <b>vkeys</b>: mốc đã ký và khóa kiểm tra.</p>`;

/** The cover of a bundle: for reading, and no evidence of anything. */
export const coverPage = ({ title, facts, rows, size, inside = INSIDE }: Cover): string => `<!doctype html>
<html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${html(title)}</title><style>${STYLE}</style>
<h1>${html(title)}</h1>
<aside>Trang này chỉ để dễ đọc, không chứng minh điều gì. Hãy kiểm cả gói bằng trang <b>verify.html</b> hoặc lệnh
<b>vinhdanh-verify</b>: không cần mạng, không cần máy chủ của nơi lập gói.</aside>
<dl>${[...facts, ['Mốc của sổ băm', `${size} sự kiện`] as const]
  .map(([name, value]) => `<dt>${html(name)}</dt><dd>${html(value)}</dd>`)
  .join('\n')}</dl>
${rows.length === 0 ? '' : `<h2>Diễn biến</h2>\n<table>${rows.join('\n')}</table>`}
<h2>Trong gói có</h2>
${inside}
</html>
`;

export function coverOfDossier(state: DossierState, events: readonly DossierEvent[], size: number): string {
  const { code, content, awardNameVi, decision } = state;
  const subject = [content.subject.name, content.subject.position].filter((text) => text !== '').join(', ');
  const signed = decision ? `số ${decision.number}, ký ngày ${day(decision.signedOn)}` : null;
  const facts: readonly Fact[] = [
    ['Hồ sơ', code],
    ['Đề nghị tặng', awardNameVi],
    ['Cho', subject],
    ...(signed === null ? [] : [['Quyết định', signed] as const]),
  ];
  return coverPage({ title: `Gói bằng chứng của hồ sơ ${code}`, facts, rows: events.map(rowOf), size });
}

export function coverOfSession(events: readonly SessionEvent[], size: number): string {
  const results = events.flatMap((event) => (event.type === 'closed' ? event.results : []));
  const passed = results.filter(({ outcome }) => outcome === 'passed').length;
  const facts = events.flatMap((event): readonly Fact[] =>
    event.type === 'convened' ? [['Họp ngày', day(event.convocation.heldOn)]] : [],
  );
  const counted: Fact = ['Kết quả', `${passed} trên ${results.length} dòng đạt`];
  return coverPage({
    title: 'Gói bằng chứng của phiên họp hội đồng',
    facts: [...facts, counted],
    rows: [],
    size,
  });
}

export function coverOfRound(events: readonly RoundEvent[], size: number): string {
  const facts = events.flatMap((event): readonly Fact[] => {
    if (event.type === 'document-drafted') return [['Số', event.number]];
    if (event.type !== 'composed') return [];
    const { kind, dated, dossiers } = event.composition;
    const what = kind === 'decision' ? 'Quyết định' : 'Tờ trình';
    return [
      ['Văn bản', `${what} đề ngày ${day(dated)}`],
      ['Hồ sơ', dossiers.map(({ code }) => code).join(', ')],
    ];
  });
  return coverPage({ title: 'Gói bằng chứng của văn bản đã ký', facts, rows: [], size });
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
