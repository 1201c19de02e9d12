/** Refusals about secret ballots. */
export const SECRET_MESSAGES_EN = {
  'tellers-too-many': 'At most {most} tellers can be named.',
  'tellers-only': 'Only a teller of this ballot may do this.',
  'teller-keys-missing':
    '{missing} tellers have not given their key yet. Each gives it in their own browser.',
  'teller-key-malformed': 'This cannot be the public half of a key. Make the key again.',
  'issuing-key-missing': 'The ballot {ballot} has no key for its tokens yet. Open it again.',
  'ballot-not-secret': 'The ballot {ballot} is not secret.',
  'seat-recused-ballot': 'The ballot is closed to this seat.',
  'token-malformed': 'This cannot be signed as a token. Reload the page.',
  'token-already-issued':
    'This seat has taken its token in another browser. Go on there, or get it back with the recovery code.',
  'token-not-taken': 'This seat has taken no token in this ballot.',
  'token-forged': 'The token was not signed for this ballot. The paper was not taken.',
  'token-used': 'Another paper lies in the box under this token. The first one counts.',
  'envelope-length': 'The envelope is not of the length of this ballot. Reload the page.',
  'no-such-box': 'There is no such box.',
  'box-shut': 'The ballot is closed. The paper was not taken.',
  'box-busy': 'Very many papers are coming in. Send it again in a moment.',
  'box-wants-nobody':
    'A secret paper must not say whose it is. Send it without cookie, sign-in, office or key; nothing was taken.',
  'box-not-sealed': 'The box of the ballot {ballot} is not ready to be opened yet.',
  'box-not-counted': 'The box of the ballot {ballot} has not been counted yet.',
  'box-already-counted': 'The box of the ballot {ballot} has been counted.',
  'box-report-malformed': 'The report cannot be read. Open the box again.',
  'box-sum-wrong':
    '{papers} papers and {invalid} invalid ones do not make the {envelopes} envelopes in the box.',
  'box-line-sum-wrong': 'The votes on line {line} do not make {papers} papers.',
  'more-papers-than-tokens':
    'The box holds {papers} envelopes, but only {tokens} tokens were issued. It is not counted: make this ballot void and hold it again.',
  'figures-withheld':
    "By the session's rule on secret ballots, figures are for the council's members, tellers, secretary and for auditors.",
  'complaint-already-made': 'This seat has complained about this ballot.',
} as const;
