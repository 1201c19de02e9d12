import type { Content } from 'pdfmake/interfaces';
import type { LegalBasis } from './document-types';
import { paragraph } from './page-frame';
import { evidenceNote } from './vietnamese-text';

/** The "Căn cứ ..." lines in italics, each with the mark of its evidence when it is not quoted. */
export function legalBasisLines(bases: readonly LegalBasis[], end: ';' | '.' = ';'): Content[] {
  return bases.map(({ text, evidence }, index) => {
    const note = evidenceNote(evidence);
    const stop = index === bases.length - 1 ? end : ';';
    return paragraph(
      note ? [`${text} `, { text: `${note}${stop}`, fontSize: 10, color: '#555555' }] : `${text}${stop}`,
      { italics: true, margin: [0, 0, 0, 4] },
    );
  });
}
