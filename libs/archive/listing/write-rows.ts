import { csvRow, type Cell } from '@vinhdanh/platform';
import { printable } from './printable';
import type { ListedDocument, PlacedThing } from './thing';
import { KIND_NAMES } from './words';

const row = (cells: readonly Cell[]): string =>
  csvRow(cells.map((cell) => (typeof cell === 'string' ? printable(cell) : cell)));

/** A thing as a row of the list of dossiers. */
export const thingRow = (thing: PlacedThing): string => {
  const { code, kind, title, award, subject, outcome, retention, begun, ended, related, id } = thing;
  return row([
    ...[code, KIND_NAMES[kind], title, award?.name ?? null, subject, outcome],
    ...[retention.words, retention.until, retention.article, retention.evidence],
    ...['vie', begun, ended, thing.documents.length, related.join(' '), id],
  ]);
};

const described = ({ title, number, day, mediaType, isSigned }: ListedDocument) => [
  ...[title, number, day, mediaType, isSigned ? 'có' : 'không'],
];

/** Its documents as rows of the list of documents, those that are lost at the end. */
export const documentRows = ({ code, documents, lost }: PlacedThing): string =>
  [
    ...documents.map((document, at) =>
      row([
        ...[code, at + 1, ...described(document)],
        ...[document.path, document.size, document.sha256, 'có'],
      ]),
    ),
    ...lost.map((document, at) =>
      row([
        ...[code, documents.length + at + 1, ...described(document)],
        ...[null, null, document.sha256, document.isErased ? 'đã xóa theo lệnh' : 'mất'],
      ]),
    ),
  ].join('');
