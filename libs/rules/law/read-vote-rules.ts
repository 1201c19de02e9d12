import type { VoteRule } from '@vinhdanh/domain';
import type { Field } from '../field';
import { CITATION_FIELDS, readCitation, readTerm, TERM_FIELDS } from '../read-citation';
import { BASES, readShare } from '../read-share';
import { readQuorum, readVotingTerms } from '../read-voting-terms';
import { readVersions, type LawEntries, type Located } from './entries';
import { NAME_FIELDS, orNull, readCitedText, readNames, readTextOrNull } from './read-texts';

const FIELDS = [
  'instrument',
  'share',
  'of',
  'ballotCompulsory',
  'secrecy',
  'quorum',
  'absent',
  'terms',
] as const;

const readSecrecy = (field: Field): VoteRule['secrecy'] => ({
  ballot: field
    .only('ballot', ...CITATION_FIELDS)
    .at('ballot')
    .oneOf(['open', 'secret', 'local']),
  ...readCitation(field),
});

type Text = Omit<VoteRule, 'id' | 'nameVi' | 'nameEn'>;

const readText = (field: Field): Text => ({
  instrument: readTextOrNull(field.only(...FIELDS, ...TERM_FIELDS, ...CITATION_FIELDS).at('instrument')),
  share: orNull(field.at('share'), (share) => readShare(share.only('num', 'den'))),
  of: orNull(field.at('of'), (of) => of.oneOf(BASES)),
  ballotCompulsory: field.at('ballotCompulsory').flag(),
  secrecy: readSecrecy(field.at('secrecy')),
  quorum: orNull(field.at('quorum'), readQuorum),
  absent: readCitedText(field.at('absent')),
  terms: readVotingTerms(field.at('terms')),
  ...readTerm(field),
  ...readCitation(field),
});

function readRule(id: string, field: Field): readonly Located<VoteRule>[] {
  const names = readNames(field.only(...NAME_FIELDS, 'versions'));
  return readVersions(field.at('versions'), (version) => ({ id, ...names, ...readText(version) }));
}

/** `vote-rules.yaml`: how councils vote, with the text of each time. */
export function readVoteRules(file: Field, law: LawEntries): void {
  law.shelveVersions(law.voteRules, file.only('voteRules').at('voteRules'), readRule);
}
