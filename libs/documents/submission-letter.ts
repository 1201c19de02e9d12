import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { closingBlock } from './closing-block';
import type { DocumentHead, LegalBasis, ListedSubject } from './document-types';
import { legalBasisLines } from './legal-bases';
import { heading, letterhead, pageFrame, paragraph } from './page-frame';
import { composed, renderPdf } from './render-pdf';
import {
  annexHeading,
  awardColumn,
  type Column,
  countLines,
  listTable,
  MOST_IN_TEXT,
  nameColumn,
  ordinalColumn,
  postColumn,
} from './subject-table';
import { countSubjects } from './vietnamese-text';

/** One dossier of the letter. */
export interface SubmittedDossier extends ListedSubject {
  readonly achievement: string;
}

/** Tờ trình: the letter that carries dossiers up one level. */
export interface SubmissionLetter extends DocumentHead {
  readonly addressees: readonly string[];
  readonly legalBases: readonly LegalBasis[];
  /** What was done before asking, e.g. the council's session; printed as paragraphs. */
  readonly background?: readonly string[];
  readonly dossiers: readonly SubmittedDossier[];
}

const columns: readonly Column<SubmittedDossier>[] = [
  ordinalColumn,
  nameColumn,
  postColumn,
  awardColumn,
  { title: 'Tóm tắt thành tích', width: '*', align: 'justify', text: (row) => row.achievement },
];

function addresseeLines(addressees: readonly string[]): Content {
  const [first, ...others] = addressees;
  if (others.length === 0) {
    return { text: `Kính gửi: ${first}`, fontSize: 14, alignment: 'center', margin: [20, 0, 20, 10] };
  }
  return {
    columns: [
      { width: 70, text: 'Kính gửi:', fontSize: 14 },
      {
        width: '*',
        stack: addressees.map((name, index) => ({
          text: `- ${name}${index === addressees.length - 1 ? '.' : ';'}`,
          fontSize: 14,
        })),
      },
    ],
    margin: [80, 0, 20, 10],
  };
}

function request(letter: SubmissionLetter, inText: boolean): Content[] {
  const lead = `${letter.body.name} trình ${letter.addressees.join(', ')} xem xét, khen thưởng ${countSubjects(letter.dossiers)}`;
  return [
    paragraph(inText ? `${lead}, cụ thể như sau:` : `${lead} (danh sách kèm theo), gồm:`),
    ...(inText ? [] : countLines(letter.dossiers)),
  ];
}

/** The definition of a tờ trình: pure, the same for the same data. */
export function submissionLetterDefinition(data: SubmissionLetter): TDocumentDefinitions {
  const letter = composed(data);
  const inText = letter.dossiers.length <= MOST_IN_TEXT;
  const list = listTable(columns, letter.dossiers);
  return pageFrame(letter, 'Tờ trình số', [
    letterhead(letter),
    heading('TỜ TRÌNH', letter.summary),
    addresseeLines(letter.addressees),
    ...legalBasisLines(letter.legalBases, '.'),
    ...(letter.background ?? []).map((text) => paragraph(text)),
    ...request(letter, inText),
    ...(inText ? [list] : []),
    paragraph('Hồ sơ của từng trường hợp được gửi kèm theo Tờ trình này.'),
    paragraph(`Kính trình ${letter.addressees.join(', ')} xem xét, quyết định./.`),
    closingBlock(letter),
    ...(inText
      ? []
      : [
          annexHeading('Tập thể, cá nhân đề nghị khen thưởng', {
            kind: 'Tờ trình',
            number: letter.number,
            date: letter.date,
            issuer: letter.body.name,
          }),
          list,
        ]),
  ]);
}

/** Tờ trình as PDF, A4, fonts embedded. Time grows with the rows: 1,100 rows take seconds, not milliseconds. */
export function renderSubmissionLetter(data: SubmissionLetter): Promise<Uint8Array> {
  return renderPdf(submissionLetterDefinition(data));
}
