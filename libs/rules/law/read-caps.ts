import { SUBJECT_KINDS, type Cap, type CapStep } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import type { LawEntries } from './entries';
import { orNull, readBilingual, readTextOrNull, upTo } from './read-texts';

const CAP_FIELDS = [
  ...['award', 'subjects', 'numerator', 'denominator', 'denominatorAwards', 'percent', 'most'],
  ...['rounding', 'scope', 'severity', 'heldAt', 'instrument', ...TERM_FIELDS, ...CITATION_FIELDS],
];
const STEPS: readonly CapStep[] = ['appraise', 'vote', 'decide'];

const readRounding = (field: Field): Cap['rounding'] => ({
  mode: field
    .only('mode', ...CITATION_FIELDS)
    .at('mode')
    .oneOf(['floor', 'half-up', 'ceil', 'open']),
  ...readCitation(field),
});

const readHeldAt = (field: Field): Cap['heldAt'] => ({
  steps: field
    .only('steps', ...CITATION_FIELDS)
    .at('steps')
    .items()
    .map((step) => step.oneOf(STEPS)),
  ...readCitation(field),
});

/** Either a share or a number, never both. */
function readSize(field: Field): Pick<Cap, 'percent' | 'most'> {
  const percent = orNull(field.at('percent'), (share) => upTo(share, 100));
  const most = orNull(field.at('most'), (number) => number.count());
  if ((percent === null) === (most === null))
    field.fail('gives either a percentage or a number; the other one is null');
  return { percent, most };
}

const readCap = (id: string, field: Field): Cap => ({
  id,
  award: field
    .only(...CAP_FIELDS)
    .at('award')
    .text(),
  subjects: orNull(field.at('subjects'), (kinds) => kinds.items().map((kind) => kind.oneOf(SUBJECT_KINDS))),
  numerator: readBilingual(field.at('numerator')),
  denominator: readBilingual(field.at('denominator')),
  denominatorAwards: field
    .at('denominatorAwards')
    .items()
    .map((award) => award.text()),
  ...readSize(field),
  rounding: readRounding(field.at('rounding')),
  scope: field.at('scope').oneOf(['unit', 'province', 'country']),
  severity: field.at('severity').oneOf(['warn', 'block']),
  heldAt: readHeldAt(field.at('heldAt')),
  instrument: readTextOrNull(field.at('instrument')),
  ...readTerm(field),
  ...readCitation(field),
});

/** `caps.yaml`: counts that should not be passed, and at which steps they are looked at. */
export function readCaps(file: Field, law: LawEntries): void {
  law.shelve(law.caps, file.only('caps').at('caps'), readCap);
}
