/** The twenty-five edge cases of the field (domain.md, section 15), by their numbers. */
export const ROWS = {
  1: "A council member is the candidate, a relative, or head of the candidate's unit",
  2: "Absent member's written ballot arrives before the meeting, during it, or after closing",
  3: 'Exactly at the threshold: 80 % of 22 is 17.6',
  4: 'Tie or same score between cluster members for the last nomination',
  5: 'Quorum is lost while voting',
  6: 'Council re-formed, member replaced, or term ends between appraisal and vote',
  7: 'The chair is also the decider',
  8: 'Candidate moves to another unit while the case is open',
  9: 'Candidate retires or dies',
  10: 'Discipline, investigation or denunciation opens at any step',
  11: 'Violation found after the award, within the counted period',
  12: 'Same achievement submitted for two awards, or by two proposers',
  13: 'Ad hoc certificate offered as the prerequisite for a merit order',
  14: 'Returned for completion, then resubmitted',
  15: 'Deadline falls in Tết, or a working day is swapped',
  16: 'District abolished with the dossier on its desk',
  17: 'Province merged after the cluster vote',
  18: 'Collective dissolved before decision',
  19: 'Law changes while open (1 Jan 2024, 1 July 2025, 1 Oct 2026)',
  20: 'Wrong person or unit name on an issued decision',
  21: 'Posting brings an objection on day 9',
  22: 'Consulted agency does not answer',
  23: 'Signer unavailable or certificate expired or revoked',
  24: 'Cap exceeded by rounding (15 % of 47 = 7.05) or by late additions',
  25: 'One submission of 147 subjects: 140 pass, 5 fail, 2 on hold',
} as const;

/** The name of a test: the number and the words of its row, and what of it the test shows, where that is a part. */
export const row = (number: keyof typeof ROWS, part = ''): string =>
  `${number} ${ROWS[number]}${part === '' ? '' : `: ${part}`}`;
