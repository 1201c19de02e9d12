import type { TimelineEntry } from '../http/views';

/** What each kind of event is called in the story. */
const WORDS: Readonly<Record<string, string>> = {
  submitted: 'nộp hồ sơ',
  received: 'tiếp nhận',
  returned: 'trả lại để bổ sung',
  resubmitted: 'bổ sung, nộp lại',
  appraised: 'thẩm định',
  'opinion-recorded': 'ý kiến của cơ quan được hỏi',
  'posting-ended': 'hết thời hạn công khai',
  'posting-recorded': 'ghi kết quả lấy ý kiến nhân dân',
  'council-result-recorded': 'kết quả của hội đồng',
  forwarded: 'tờ trình đã ký, chuyển lên',
  decided: 'quyết định đã ký',
  presented: 'trao tặng',
  refused: 'không được khen thưởng',
  reminded: 'nhắc việc',
  'limit-passed': 'quá hạn',
  'limit-moved': 'tính lại thời hạn',
};

/** The timeline as lines; arrivals at steps are left out, since the act before each of them says as much. */
export const linesOf = (timeline: readonly TimelineEntry[]): readonly string[] =>
  timeline.filter(({ type }) => type !== 'step-reached').map(lineOf);

function lineOf({ seq, on, type, by, body }: TimelineEntry): string {
  const who = by === null ? 'hệ thống' : `${by.person.name}, ${by.office.titleVi}`;
  return `${String(seq).padStart(3)}  ${on}  ${WORDS[type] ?? type}${detailOf(body)}  (${who})`;
}

/** Numbers that a reader looks for: of a letter or decision, and of a count. */
function detailOf(body: TimelineEntry['body']): string {
  const { letter, decision, result, answer } = body as {
    letter?: { number: string };
    decision?: { number: string };
    result?: { agree?: number; base?: number; needed?: number };
    answer?: string;
  };
  const document = letter ?? decision;
  if (document) return ` số ${document.number}`;
  if (result)
    return result.agree === undefined
      ? ': bỏ phiếu kín, số phiếu trong biên bản'
      : `: ${result.agree}/${result.base} đồng ý, cần ${result.needed}`;
  return answer === 'none' ? ': không trả lời' : '';
}
