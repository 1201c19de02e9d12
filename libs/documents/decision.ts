import { capital } from '@vinhdanh/domain';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { closingBlock } from './closing-block';
import type { DocumentHead, LegalBasis, ListedSubject } from './document-types';
import type { PrintedCheckpoint } from './checkpoint-code';
import { legalBasisLines } from './legal-bases';
import { heading, letterhead, pageFrame, paragraph } from './page-frame';
import { withoutFullStop } from './vietnamese-text';
import { composed, renderPdf } from './render-pdf';
import {
  annexHeading,
  awardColumn,
  type Column,
  countLines,
  familyWords,
  givingWords,
  listTable,
  MOST_IN_TEXT,
  nameColumn,
  postColumn,
} from './subject-table';

/** One award that the decision grants. */
export interface GrantedAward extends ListedSubject {
  /**
   * Số sổ vàng: the recipient's ordinal in this decision (NĐ 98/2023 Art. 104). It comes with the data and
   * never changes once the decision is issued.
   */
  readonly goldenBookNumber: number;
  /** The reason, as the certificate prints it, beginning with 'Đã có ...' or 'Vì ...'. */
  readonly citation: string;
}

/** Quyết định: the numbered act that grants. */
export interface DecisionDocument extends DocumentHead {
  /** Who decides, e.g. 'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn' or 'Chủ tịch nước'. */
  readonly authority: string;
  readonly legalBases: readonly LegalBasis[];
  /** e.g. 'Xét đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 45/TTr-SNV ngày 10 tháng 6 năm 2025'. */
  readonly proposal?: string;
  readonly grants: readonly GrantedAward[];
  /** Who hands the award over in the name of the authority. */
  readonly presentation?: { readonly by: string; readonly note?: string };
  /** Printed as a code below the first page; absent where nothing was sealed yet. */
  readonly checkpoint?: PrintedCheckpoint;
  /** Articles after the grant and the presentation, in order, without 'Điều n.'. */
  readonly articles: readonly string[];
}

const columns: readonly Column<GrantedAward>[] = [
  { title: 'Số sổ vàng', width: 34, align: 'center', text: (row) => String(row.goldenBookNumber) },
  nameColumn,
  postColumn,
  awardColumn,
  { title: 'Thành tích', width: '*', align: 'justify', text: (row) => row.citation },
];

function article(number: number, text: string): Content {
  return paragraph([{ text: `Điều ${number}. `, bold: true }, text]);
}

function grantLines(grants: readonly GrantedAward[]): Content[] {
  return grants.map((grant) =>
    paragraph([
      { text: `${grant.subject}, `, bold: true },
      `${grant.post ? `${grant.post}, ` : ''}${grant.unit}: ${grant.posthumous ? 'truy tặng ' : ''}${grant.award}. ${withoutFullStop(grant.citation)}. `,
      ...(grant.posthumous ? [`${familyWords(grant)}. `] : []),
      { text: `Số sổ vàng: ${grant.goldenBookNumber}.`, italics: true },
    ]),
  );
}

function grantArticle(decision: DecisionDocument, inText: boolean): Content[] {
  const giving = capital(givingWords(decision.grants));
  if (inText) return [article(1, `${giving} cho:`), ...grantLines(decision.grants)];
  return [
    article(1, `${giving} các danh hiệu, hình thức khen thưởng sau (danh sách kèm theo):`),
    ...countLines(decision.grants),
  ];
}

/** The definition of a quyết định: pure, the same for the same data. */
export function decisionDefinition(data: DecisionDocument): TDocumentDefinitions {
  const decision = composed(data);
  const inText = decision.grants.length <= MOST_IN_TEXT;
  const { presentation, proposal } = decision;
  const handedOver = presentation
    ? [
        `Thừa ủy quyền của ${decision.authority}, ${presentation.by} tổ chức trao tặng.${presentation.note ? ` ${presentation.note}` : ''}`,
      ]
    : [];
  return pageFrame(
    decision,
    'Quyết định số',
    [
      letterhead(decision),
      heading('QUYẾT ĐỊNH', decision.summary),
      { text: decision.authority.toUpperCase(), bold: true, alignment: 'center', margin: [0, 0, 0, 8] },
      ...legalBasisLines(decision.legalBases, proposal ? ';' : '.'),
      ...(proposal ? [paragraph(`${proposal}.`, { italics: true })] : []),
      { text: 'QUYẾT ĐỊNH:', bold: true, alignment: 'center', margin: [0, 6, 0, 8] },
      ...grantArticle(decision, inText),
      ...[...handedOver, ...decision.articles].map((text, index) => article(index + 2, text)),
      closingBlock(decision),
      ...(inText
        ? []
        : [
            annexHeading('Tập thể, cá nhân được khen thưởng', {
              kind: 'Quyết định',
              number: decision.number,
              date: decision.date,
              issuer: decision.authority,
            }),
            listTable(columns, decision.grants),
          ]),
    ],
    data.checkpoint,
  );
}

/** Quyết định as PDF, A4, fonts embedded; ready for the person's signature and then the body's. */
export function renderDecision(data: DecisionDocument): Promise<Uint8Array> {
  return renderPdf(decisionDefinition(data));
}
