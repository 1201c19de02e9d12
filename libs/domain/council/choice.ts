export type Choice = 'agree' | 'disagree' | 'other' | 'blank';
export const CHOICES: readonly Choice[] = ['agree', 'disagree', 'other', 'blank'];

/** One choice per agenda line, in agenda order; `recused` where the line is closed to the seat. */
export type PaperLine = Choice | 'recused';
