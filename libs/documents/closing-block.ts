import type { Content } from 'pdfmake/interfaces';
import type { DocumentHead, SignatoryLine } from './document-types';

/** Size in points of the place that is kept for a visible signature, and of the appearance drawn into it. */
export const SIGNATURE_PLACE = { width: 224, height: 40 } as const;

/**
 * An empty line that names its own position in the file, so that a signature can be put there later
 * without knowing how the text was laid out.
 */
function signaturePlace(field: string): Content {
  return { text: ' ', id: field, fontSize: 4, lineHeight: 1, margin: [0, 0, 0, SIGNATURE_PLACE.height] };
}

function signatoryBlock(line: SignatoryLine, bodyField: string | undefined): Content {
  const capacity = (line.capacity ?? []).map(({ prefix, of }) => `${prefix} ${of.toUpperCase()}`);
  return {
    unbreakable: true,
    alignment: 'center',
    stack: [
      ...capacity.map((text) => ({ text, bold: true })),
      { text: line.title.toUpperCase(), bold: true, margin: [0, 0, 0, 6] },
      signaturePlace(line.field),
      ...(bodyField ? [signaturePlace(bodyField)] : []),
      { text: line.name, bold: true, fontSize: 14, margin: [0, 4, 0, 0] },
    ],
  };
}

function recipientLines(recipients: readonly string[]): Content[] {
  const last = recipients.length - 1;
  return [
    { text: 'Nơi nhận:', bold: true, italics: true, fontSize: 12 },
    ...recipients.map((line, index) => ({ text: `- ${line}${index === last ? '.' : ';'}`, fontSize: 11 })),
  ];
}

/** Recipients at the left and the signer at the right. */
export function closingBlock(head: DocumentHead): Content {
  const stack = head.signatories.map((line, index) =>
    signatoryBlock(line, index === head.signatories.length - 1 ? head.bodyField : undefined),
  );
  return {
    unbreakable: true,
    columns: [
      { width: '*', stack: recipientLines(head.recipients) },
      { width: 232, stack },
    ],
    columnGap: 12,
    margin: [0, 14, 0, 0],
  };
}
