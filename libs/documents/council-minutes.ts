import type { Content, ContentText, TDocumentDefinitions } from 'pdfmake/interfaces';
import { signersSideBySide } from './closing-block';
import type { DocumentHead, EvidenceMark, ListedSubject } from './document-types';
import { heading, letterhead, pageFrame, paragraph } from './page-frame';
import { composed, renderPdf } from './render-pdf';
import { type Column, listTable, ordinalColumn } from './subject-table';
import { evidenceNote, longDate, percentage } from './vietnamese-text';

export interface CouncilMember {
  readonly name: string;
  readonly title: string;
}

export interface AbsentMember extends CouncilMember {
  readonly reason?: string;
  /** The member was asked in writing and answered; the paper is counted. */
  readonly votedInWriting: boolean;
}

/** The rule by which a dossier was counted, printed from data and never as fixed text. */
export interface PrintedThreshold {
  readonly num: number;
  readonly den: number;
  /** The named denominator in Vietnamese, e.g. 'tổng số thành viên Hội đồng'. */
  readonly of: string;
  readonly article: string;
  readonly evidence: EvidenceMark;
}

export type CouncilVerdict = 'passed' | 'failed' | 'tie' | 'no-quorum' | 'deferred';

/** The count of one dossier. Papers are whole numbers. */
export interface CountedDossier extends ListedSubject {
  readonly threshold: PrintedThreshold;
  /** N: the number that the threshold is a fraction of, after recusals where the rule says so. */
  readonly base: number;
  readonly needed: number;
  readonly issued: number;
  readonly received: number;
  readonly valid: number;
  readonly agree: number;
  readonly disagree: number;
  readonly verdict: CouncilVerdict;
  /** e.g. who was recused, or what was left open. */
  readonly note?: string;
}

/** Biên bản họp hội đồng. */
export interface CouncilMinutes extends DocumentHead {
  readonly councilDecision?: string;
  /** 'HH:mm', Vietnam time. */
  readonly openedAt: string;
  readonly closedAt: string;
  readonly venue: string;
  readonly chair: CouncilMember;
  readonly secretary: CouncilMember;
  readonly tellers: readonly CouncilMember[];
  readonly totalMembers: number;
  readonly present: readonly CouncilMember[];
  readonly absent: readonly AbsentMember[];
  readonly ballot: 'open' | 'secret';
  readonly discussion?: readonly string[];
  readonly results: readonly CountedDossier[];
  readonly conclusion: readonly string[];
}

const VERDICTS: Record<CouncilVerdict, string> = {
  passed: 'Thông qua',
  failed: 'Không đạt',
  tie: 'Ngang phiếu',
  'no-quorum': 'Không đủ thành viên',
  deferred: 'Để lại',
};

const count = (
  title: string,
  width: number,
  text: (row: CountedDossier) => string | number,
): Column<CountedDossier> => ({ title, width, align: 'center', text: (row) => String(text(row)) });

function subjectCell(row: CountedDossier): ContentText['text'] {
  const where = row.post ? `${row.post}, ${row.unit}` : row.unit;
  const note = row.note ? `\n(${row.note})` : '';
  return [{ text: row.subject, bold: true }, `\n${where}\n${row.award}${note}`];
}

const columns: readonly Column<CountedDossier>[] = [
  ordinalColumn,
  { title: 'Đối tượng, danh hiệu', width: '*', text: subjectCell },
  count('N', 20, (row) => row.base),
  count('Phiếu phát ra / thu về / hợp lệ', 56, (row) => `${row.issued} / ${row.received} / ${row.valid}`),
  count('Đồng ý', 30, (row) => row.agree),
  count('Không đồng ý', 36, (row) => row.disagree),
  count('Cần đạt', 26, (row) => row.needed),
  count('Tỷ lệ', 42, (row) => percentage(row.agree, row.base)),
  count('Kết quả', 48, (row) => VERDICTS[row.verdict]),
];

/** '08:30' as '08 giờ 30'. */
const clock = (time: string): string => time.replace(':', ' giờ ');

const memberText = (member: CouncilMember): string => `${member.name}, ${member.title}`;

const numbered = (title: string): Content => ({ text: title, bold: true, margin: [0, 6, 0, 4] });

function absentText(member: AbsentMember): string {
  const reason = member.reason ? ` (${member.reason})` : '';
  return `- ${memberText(member)}${reason}; ${member.votedInWriting ? 'đã gửi phiếu bằng văn bản' : 'không gửi phiếu'}.`;
}

function thresholdLines(results: readonly CountedDossier[]): Content[] {
  const lines = results.map(({ award, threshold }) => {
    const note = evidenceNote(threshold.evidence);
    return `- ${award}: ít nhất ${threshold.num}/${threshold.den} ${threshold.of} đồng ý (${threshold.article})${note ? ` ${note}` : ''}.`;
  });
  return [...new Set(lines)].map((line) => paragraph(line));
}

function presentList(present: readonly CouncilMember[]): Content {
  const half = Math.ceil(present.length / 2);
  const lines = present.map((member, index) => ({
    text: `${index + 1}. ${memberText(member)}`,
    fontSize: 12.5,
  }));
  return {
    columns: [{ stack: lines.slice(0, half) }, { stack: lines.slice(half) }],
    columnGap: 12,
    margin: [12, 0, 0, 6],
  };
}

function attendance(minutes: CouncilMinutes): Content[] {
  const inWriting = minutes.absent.filter((member) => member.votedInWriting).length;
  return [
    paragraph(`Tổng số thành viên Hội đồng: ${minutes.totalMembers}.`),
    paragraph(`Có mặt: ${minutes.present.length} thành viên, gồm:`),
    presentList(minutes.present),
    paragraph(`Vắng mặt: ${minutes.absent.length} thành viên (lấy ý kiến bằng văn bản: ${inWriting}).`),
    ...minutes.absent.map((member) => paragraph(absentText(member))),
  ];
}

/** The definition of the minutes: pure, the same for the same data. */
export function councilMinutesDefinition(data: CouncilMinutes): TDocumentDefinitions {
  const minutes = composed(data);
  const ballot = minutes.ballot === 'secret' ? 'bỏ phiếu kín' : 'biểu quyết công khai bằng phiếu';
  const tellers = minutes.tellers.map(memberText).join('; ');
  return pageFrame(minutes, 'Biên bản số', [
    letterhead(minutes),
    heading('BIÊN BẢN', minutes.summary),
    numbered('I. Thời gian, địa điểm, thành phần'),
    paragraph(`Thời gian: bắt đầu lúc ${clock(minutes.openedAt)}, ${longDate(minutes.date)}.`),
    paragraph(`Địa điểm: ${minutes.venue}.`),
    ...(minutes.councilDecision ? [paragraph(`Hội đồng thành lập theo ${minutes.councilDecision}.`)] : []),
    paragraph(`Chủ tọa: ${memberText(minutes.chair)}. Thư ký: ${memberText(minutes.secretary)}.`),
    ...attendance(minutes),
    numbered('II. Nội dung'),
    ...(minutes.discussion ?? []).map((text) => paragraph(text)),
    paragraph(`Hình thức: ${ballot}.${tellers ? ` Tổ kiểm phiếu: ${tellers}.` : ''}`),
    paragraph('Điều kiện thông qua:'),
    ...thresholdLines(minutes.results),
    numbered('III. Kết quả kiểm phiếu'),
    listTable(columns, minutes.results),
    paragraph('N là số thành viên dùng làm mẫu số; tỷ lệ là số phiếu đồng ý trên N.', {
      italics: true,
      fontSize: 11,
    }),
    numbered('IV. Kết luận'),
    ...minutes.conclusion.map((text) => paragraph(text)),
    paragraph(`Cuộc họp kết thúc lúc ${clock(minutes.closedAt)} cùng ngày.`),
    signersSideBySide(minutes),
  ]);
}

/** Biên bản as PDF, A4, fonts embedded. */
export function renderMinutes(data: CouncilMinutes): Promise<Uint8Array> {
  return renderPdf(councilMinutesDefinition(data));
}
