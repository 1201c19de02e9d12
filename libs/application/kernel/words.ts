/** What acts say beyond who, on which day and on which version: one member for each type. */
export type WordsOf<Act extends { readonly type: string }, Type extends Act['type']> = Type extends unknown
  ? Omit<Extract<Act, { type: Type }>, 'actor' | 'on' | 'expectedSeq'>
  : never;
