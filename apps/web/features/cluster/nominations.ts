/** One thing that a cluster votes on, as it is filled in. */
export interface NominationForm {
  readonly award?: string;
  readonly places?: number | null;
  /** Awards given before it: a unit that has one of them takes none here. */
  readonly after?: readonly string[];
  /** Nothing chosen: every member unit competes. */
  readonly units?: readonly string[];
}

export interface ConferenceForm {
  readonly source?: string;
  readonly nominations?: ReadonlyArray<NominationForm | undefined>;
}

/** The same as the API takes it. */
export interface SentNomination {
  readonly award: string;
  readonly places: number;
  readonly after?: readonly string[];
  readonly units?: readonly string[];
}

export const sentNominations = (rows: ConferenceForm['nominations'] = []): readonly SentNomination[] =>
  rows.map((row) => {
    const { award = '', places, after = [], units = [] } = row ?? {};
    return {
      ...{ award, places: places ?? 0 },
      ...(after.length > 0 ? { after } : {}),
      ...(units.length > 0 ? { units } : {}),
    };
  });

/** How many lines the papers will have. */
export const linesOf = (rows: ConferenceForm['nominations'] = [], members: number): number =>
  rows.reduce((sum, row) => {
    if (row?.award === undefined) return sum;
    const { units = [] } = row;
    return sum + (units.length === 0 ? members : units.length);
  }, 0);

/** What was chosen before a row, and may therefore be given before it. */
export const chosenBefore = (rows: ConferenceForm['nominations'] = [], place: number): readonly string[] =>
  rows.slice(0, place).flatMap((row) => row?.award ?? []);
