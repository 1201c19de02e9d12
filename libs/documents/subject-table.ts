import type { Content, ContentText, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import type { ListedSubject, LocalDate } from './document-types';
import { paragraph } from './page-frame';
import { countByAward, longDate } from './vietnamese-text';

/** Up to this many subjects stand in the text; more make a list of their own behind the signature. */
export const MOST_IN_TEXT = 3;

const gridLayout: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  paddingLeft: () => 2.5,
  paddingRight: () => 2.5,
  paddingTop: () => 3,
  paddingBottom: () => 3,
};

/** Who receives the award of a person who has died. */
export const familyWords = ({ posthumous }: ListedSubject): string =>
  posthumous?.recipient ? `Gia đình nhận: ${posthumous.recipient}` : 'Gia đình nhận';

/** What is done with the awards of the list: giving, giving posthumously, or both. */
export function givingWords(rows: readonly ListedSubject[]): string {
  const posthumous = rows.filter((row) => row.posthumous).length;
  if (posthumous === 0) return 'tặng thưởng';
  return posthumous === rows.length ? 'truy tặng' : 'tặng thưởng, truy tặng';
}

/** One column of a printed list. */
export interface Column<Row> {
  readonly title: string;
  /** Points, or '*' for what is left. */
  readonly width: number | '*';
  readonly align?: 'left' | 'center' | 'justify';
  readonly bold?: boolean;
  readonly text: (row: Row, index: number) => ContentText['text'];
}

export const ordinalColumn: Column<unknown> = {
  title: 'STT',
  width: 24,
  align: 'center',
  text: (_, index) => String(index + 1),
};

export const nameColumn: Column<ListedSubject> = {
  title: 'Họ và tên, tên tập thể',
  width: 92,
  bold: true,
  text: (row) =>
    row.posthumous ? [row.subject, { text: `\n${familyWords(row)}`, bold: false }] : row.subject,
};

export const postColumn: Column<ListedSubject> = {
  title: 'Chức vụ, đơn vị công tác',
  width: 104,
  text: (row) => (row.post ? `${row.post}, ${row.unit}` : row.unit),
};

export const awardColumn: Column<ListedSubject> = {
  title: 'Danh hiệu, hình thức khen thưởng',
  width: 82,
  text: (row) => (row.posthumous ? `${row.award} (truy tặng)` : row.award),
};

/** A ruled table whose heading row is repeated on every page and whose rows are not torn apart. */
export function listTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  style: 'cell' | 'fine' = 'cell',
): Content {
  const cells = (row: Row, index: number): TableCell[] =>
    columns.map((column) => ({
      text: column.text(row, index),
      style,
      alignment: column.align ?? 'left',
      bold: column.bold ?? false,
    }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: columns.map((column) => column.width),
      body: [columns.map((column) => ({ text: column.title, style: `${style}Head` })), ...rows.map(cells)],
    },
    layout: gridLayout,
    margin: [0, 2, 0, 8],
  };
}

/** How many subjects get which award, one line for each award. */
export function countLines(rows: readonly ListedSubject[]): Content[] {
  return countByAward(rows).map(({ award, count }, index, all) =>
    paragraph(`- ${award}: ${count}${index === all.length - 1 ? '.' : ';'}`),
  );
}

/** The document that a list belongs to. */
interface ParentDocument {
  readonly kind: string;
  readonly number: string;
  readonly date: LocalDate;
  readonly issuer: string;
}

/** The heading of a list that follows the signature: what it is and of which document it is part. */
export function annexHeading(title: string, { kind, number, date, issuer }: ParentDocument): Content {
  return {
    pageBreak: 'before',
    alignment: 'center',
    margin: [0, 0, 0, 10],
    stack: [
      { text: 'DANH SÁCH', bold: true, fontSize: 14.5 },
      { text: title, bold: true },
      { text: `(Kèm theo ${kind} số ${number} ${longDate(date)} của ${issuer})`, italics: true },
    ],
  };
}
