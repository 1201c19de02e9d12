import type { DossierContent } from '@vinhdanh/domain';
import type { ContentDto } from './draft.dto';

/** The content as plain data, in composed letters: one text for one word, however the keyboard makes it. */
export const contentOf = ({ subject, citation, parts }: ContentDto): DossierContent => ({
  subject: {
    kind: subject.kind,
    name: subject.name.normalize('NFC'),
    position: subject.position.normalize('NFC'),
  },
  citation: citation.normalize('NFC'),
  parts: parts.map(({ part, file, name }) => ({ part, file, name: name.normalize('NFC') })),
});
