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
  /** Which part of a divided body a unit belongs to, by the body and the unit. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;
  /** What is entered from paper follows too. */
  readonly paperIsEntered?: boolean;
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
export const requestOf = ({
  number,
  orderDay,
  day,
  reason,
  successions,
  choices = {},
  paperIsEntered = false,
}: ProposalForm) => ({
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
    choices: chosen(successions, choices),
    paperIsEntered,
  },
});

/** Bodies among which the divided one is shared out, as the form has them. */
export const partsOf = (successions: readonly SuccessionRow[], of: string): readonly string[] =>
  successions.flatMap(({ from, to }) => (from === of && to ? [to] : []));

/** Choices that still fit: a row that was changed since takes its choices with it. */
const chosen = (successions: readonly SuccessionRow[], choices: NonNullable<ProposalForm['choices']>) =>
  Object.entries(choices).flatMap(([of, units]) =>
    Object.entries(units).flatMap(([unit, to]) =>
      to !== undefined && partsOf(successions, of).includes(to) ? [{ unit, of, to }] : [],
    ),
  );
