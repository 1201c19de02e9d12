import type { Permission, Quorum, TieRule, TieStep, VotingTerms } from '@vinhdanh/domain';
import type { Field } from './field';
import { CITATION_FIELDS, readCitation } from './read-citation';
import { readShare } from './read-share';

export const readQuorum = (field: Field): Quorum => ({
  ...readShare(field.only('num', 'den', 'countsWritten', ...CITATION_FIELDS)),
  countsWritten: field.at('countsWritten').flag(),
  ...readCitation(field),
});

/** What the terms of a vote may hold beside the quorums of kinds of session, each with a place of its own. */
export type PackTerms = VotingTerms & {
  readonly quorumByKind?: ReadonlyArray<Quorum & { readonly kind: string }>;
};

const permission = (field: Field): Permission => ({
  allowed: field
    .only('allowed', ...CITATION_FIELDS)
    .at('allowed')
    .flag(),
  ...readCitation(field),
});

/** The word under the name, with its place. */
const word = <Word extends string>(field: Field, name: string, words: readonly Word[]): Word =>
  field
    .only(name, ...CITATION_FIELDS)
    .at(name)
    .oneOf(words);

function tieStep(field: Field): TieStep {
  const by = field.at('by').oneOf(['chair-vote', 'second-ballot', 'decider', 'criterion']);
  if (by !== 'criterion') return { by: field.only('by') && by };
  field.only('by', 'criterion', 'vi', 'en');
  return {
    by,
    criterion: field.at('criterion').text(),
    vi: field.at('vi').text(),
    en: field.at('en').text(),
  };
}

const tie = (field: Field): TieRule => ({
  chain: field
    .only('chain', ...CITATION_FIELDS)
    .at('chain')
    .items()
    .map(tieStep),
  ...readCitation(field),
});

/** How each term is read. */
const TERMS: { readonly [Name in keyof PackTerms]-?: (field: Field) => NonNullable<PackTerms[Name]> } = {
  secrecy: (field) => ({ ballot: word(field, 'ballot', ['open', 'secret']), ...readCitation(field) }),
  written: (field) => ({
    votes: word(field, 'votes', ['counted', 'recorded', 'none']),
    ...readCitation(field),
  }),
  tellers: (field) => ({
    from: word(field, 'from', ['members', 'others', 'anyone']),
    ...readCitation(field),
  }),
  disclosure: (field) => ({
    papers: field
      .only('papers', 'figures', 'fewest', ...CITATION_FIELDS)
      .at('papers')
      .oneOf(['whole', 'apart']),
    figures: field.at('figures').oneOf(['everyone', 'council']),
    fewest: field.at('fewest').count(),
    ...readCitation(field),
  }),
  substitutes: permission,
  selfVote: permission,
  changing: permission,
  withoutMeeting: permission,
  countedStand: permission,
  mostBallots: (field) => ({
    most: field
      .only('most', ...CITATION_FIELDS)
      .at('most')
      .count(),
    ...readCitation(field),
  }),
  recusal: (field) => ({
    shrinks: field
      .only('shrinks', ...CITATION_FIELDS)
      .at('shrinks')
      .flag(),
    ...readCitation(field),
  }),
  order: (field) => ({
    titles: field
      .only('titles', ...CITATION_FIELDS)
      .at('titles')
      .items()
      .map((title) => title.text()),
    ...readCitation(field),
  }),
  ranking: (field) => readCitation(field.only(...CITATION_FIELDS)),
  tie,
  quorumByKind: (field) => field.entries().map(([kind, quorum]) => ({ kind, ...readQuorum(quorum) })),
};

/** What a rule says of a vote beside share, base and quorum; nothing where the file leaves it out. */
export function readVotingTerms(field: Field): PackTerms {
  if (field.isAbsent) return {};
  field.only(...Object.keys(TERMS));
  return Object.fromEntries(
    Object.entries(TERMS)
      .filter(([name]) => !field.at(name).isAbsent)
      .map(([name, read]) => [name, read(field.at(name))]),
  );
}
