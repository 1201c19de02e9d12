import type { DossierContent } from '@vinhdanh/domain';
import type { ContentDto } from './draft.dto';

/** The content as plain data, in composed letters: one text for one word, however the keyboard makes it. */
export const contentOf = ({
  subject,
  citation,
  achievement,
  commendation,
  parts,
  conditions,
}: ContentDto): DossierContent => ({
  subject: {
    kind: subject.kind,
    name: subject.name.normalize('NFC'),
    position: subject.position.normalize('NFC'),
    ...(subject.ledger ? { ledger: subject.ledger } : {}),
  },
  citation: citation.normalize('NFC'),
  ...(achievement ? { achievement: achievement.normalize('NFC').trim() } : {}),
  ...(commendation ? { commendation } : {}),
  parts: parts.map(({ part, file, name }) => ({ part, file, name: name.normalize('NFC') })),
  ...(conditions ? { conditions: conditions.map(({ part, holds }) => ({ part, holds })) } : {}),
});
