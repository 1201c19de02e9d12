/** A row of the form. */
export interface SuccessionRow {
  readonly from?: string;
  readonly to?: string;
  readonly kind?: 'merge' | 'split' | 'dissolve' | 'rename';
  readonly article?: string;
}

/** The form as it is filled in. */
export interface ProposalForm {
  readonly number: string;
  readonly orderDay: string | null;
  readonly day: string | null;
  readonly reason: string;
  readonly successions: readonly SuccessionRow[];
}

export const EMPTY_PROPOSAL: ProposalForm = {
  number: '',
  orderDay: null,
  day: null,
  reason: '',
  successions: [{}],
};

/** What an administrator enters from a document before them was quoted from it: they answer for it. */
const ENTERED_FROM_TEXT = 'P' as const;

/** The body of the request. What is missing is left empty: the API says which field it lacks. */
export const requestOf = ({ number, orderDay, day, reason, successions }: ProposalForm) => ({
  order: { number, day: orderDay ?? '' },
  reason,
  reorganization: {
    day: day ?? '',
    successions: successions.map(({ from = '', to, kind = 'dissolve', article = '' }) => ({
      from,
      kind,
      article,
      evidence: ENTERED_FROM_TEXT,
      ...(to ? { to } : {}),
    })),
  },
});
