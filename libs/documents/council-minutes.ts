import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { DocumentHead, EvidenceMark } from './document-types';
import { MINUTES_WORDS, type MinutesKind, type MinutesWords } from './minutes-words';
import { heading, letterhead, pageFrame, paragraph } from './page-frame';
import { composed, renderPdf } from './render-pdf';
import { listTable, type Column } from './subject-table';
import { evidenceNote, longDate, percentage } from './vietnamese-text';

/** The count of one line. Papers are whole numbers. */
export interface MinutesRow {
  /** Its number on the agenda. */
  readonly line: number;
  readonly code: string;
  readonly subject: string;
  /** Papers given out, taken in, and those of them that count; null for a show of hands, which has none. */
  readonly papers: { readonly issued: number; readonly received: number; readonly valid: number } | null;
  readonly agree: number;
  readonly disagree: number;
  readonly other: number;
  readonly blank: number;
  readonly needed: number;
  readonly outcome: 'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred';
  readonly note: string;
}

/** The lines of one award. */
export interface MinutesGroup {
  readonly award: string;
  /** How they were voted, e.g. "biểu quyết công khai". */
  readonly forms: readonly string[];
  readonly rules: readonly MinutesRule[];
  /** What told equal lines apart. */
  readonly ties: readonly string[];
  readonly rows: readonly MinutesRow[];
}

/** The rule by which lines were counted, printed from data and never as fixed text. */
export interface MinutesRule {
  readonly num: number;
  readonly den: number;
  /** The named denominator in Vietnamese. */
  readonly of: string;
  readonly article: string;
  readonly evidence: EvidenceMark;
}

/** Biên bản họp hội đồng. */
export interface CouncilMinutes extends DocumentHead {
  readonly kind: MinutesKind;
  readonly council: string;
  /** Where they met; null where nobody said. */
  readonly venue: string | null;
  readonly chair: string;
  readonly secretary: string;
  readonly members: number;
  readonly present: readonly string[];
  readonly inWriting: readonly string[];
  readonly absent: readonly string[];
  readonly tellers: readonly string[];
  readonly recusals: readonly string[];
  /** Secret ballots that were made void and held again, and why. */
  readonly voided: readonly string[];
  readonly agendaHash: string;
  /** How many there were to choose, by which document. */
  readonly places: readonly string[];
  readonly conclusions: readonly string[];
  readonly groups: readonly MinutesGroup[];
  /** Who signed in the system, and when; "chưa ký" where nobody has. */
  readonly signed: readonly string[];
}

const count = (
  title: string,
  width: number,
  text: (row: MinutesRow) => string | number,
): Column<MinutesRow> => ({ title, width, align: 'center', text: (row) => String(text(row)) });

const columnsFor = (members: number, words: MinutesWords): readonly Column<MinutesRow>[] => [
  count('STT', 22, ({ line }) => line),
  {
    title: words.subject,
    width: '*',
    text: ({ subject, code, note }) => [
      { text: subject, bold: true },
      `\n${code}`,
      { text: note === '' ? '' : `\n${note}`, italics: true },
    ],
  },
  count('Phiếu phát ra / thu về / hợp lệ', 46, ({ papers }) =>
    papers ? `${papers.issued} / ${papers.received} / ${papers.valid}` : '–',
  ),
  count('Đồng ý', 25, ({ agree }) => agree),
  count('Không đồng ý', 28, ({ disagree }) => disagree),
  count('Ý kiến khác', 26, ({ other }) => other),
  count('Không ghi', 25, ({ blank }) => blank),
  count(words.share, 38, ({ agree }) => percentage(agree, members)),
  count('Cần đạt', 24, ({ needed }) => needed),
  count('Kết quả', 44, ({ outcome }) => words.outcomes[outcome]),
];

const title = (text: string): Content => ({ text, bold: true, margin: [0, 6, 0, 4] });

const listed = (label: string, names: readonly string[]): Content =>
  paragraph(`${label}: ${names.length === 0 ? 'không có' : names.join('; ')}.`);

function ruleLine({ num, den, of, article, evidence }: MinutesRule): Content {
  const note = evidenceNote(evidence);
  return paragraph(`Điều kiện: ít nhất ${num}/${den} ${of} đồng ý (${article})${note ? ` ${note}` : ''}.`);
}

function groupPart(
  { award, forms, rules, ties, rows }: MinutesGroup,
  index: number,
  members: number,
  words: MinutesWords,
): Content[] {
  const passed = rows.filter(({ outcome }) => outcome === 'passed').length;
  return [
    title(`${index + 1}. ${award}: ${words.lines(rows.length)}`),
    paragraph(`Hình thức: ${forms.join('; ')}.`),
    ...rules.map(ruleLine),
    listTable(columnsFor(members, words), rows, 'fine'),
    ...ties.map((text) => paragraph(text)),
    paragraph(words.passed(passed, rows.length)),
  ];
}

/** The definition of the minutes: pure, the same for the same data. */
export function councilMinutesDefinition(data: CouncilMinutes): TDocumentDefinitions {
  const minutes = composed(data);
  const { members, present, inWriting, absent, groups, council, venue } = minutes;
  const words = MINUTES_WORDS[minutes.kind];
  const lines = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const at = venue === null ? '' : `, tại ${venue}`;
  return pageFrame(minutes, 'Biên bản số', [
    letterhead(minutes),
    heading('BIÊN BẢN', minutes.summary),
    title('I. Thời gian, địa điểm, thành phần'),
    paragraph(`${words.meeting}${council} họp ${longDate(minutes.date)}${at}.`),
    paragraph(`${words.chair}: ${minutes.chair}. Thư ký: ${minutes.secretary}.`),
    paragraph(
      `${words.voters}: ${members}; dự họp ${present.length}, gửi phiếu bằng văn bản ${inWriting.length}, vắng mặt ${absent.length}.`,
    ),
    listed(words.attending, present),
    listed('Gửi phiếu bằng văn bản', inWriting),
    listed('Vắng mặt', absent),
    listed('Kiểm phiếu', minutes.tellers),
    listed(words.recused, minutes.recusals),
    title('II. Nội dung'),
    paragraph(`${words.considered(lines)} trong danh sách đã chốt, mã băm SHA-256 ${minutes.agendaHash}.`),
    ...minutes.places.map((text) => paragraph(text)),
    title('III. Kết quả kiểm phiếu'),
    ...minutes.voided.map((text) => paragraph(text)),
    ...groups.flatMap((group, index) => groupPart(group, index, members, words)),
    title('IV. Kết luận'),
    ...minutes.conclusions.map((text) => paragraph(text)),
    title('V. Ký biên bản'),
    ...minutes.signed.map((text) => paragraph(text)),
  ]);
}

/** Biên bản as PDF, A4, fonts embedded. Time grows with the rows: a thousand take seconds, not milliseconds. */
export function renderMinutes(data: CouncilMinutes): Promise<Uint8Array> {
  return renderPdf(councilMinutesDefinition(data));
}
