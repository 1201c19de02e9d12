import { located, type LawEntries } from '../law/entries';
import { problemAt, type PackProblem } from './problem';

/** Every document is made by somebody, and confirmed by somebody where it is confirmed at all. */
export const checkParts = (law: LawEntries): readonly PackProblem[] =>
  located(law.parts).flatMap(({ value: { madeBy, confirmedBy }, field }) => [
    ...(law.makers.has(madeBy)
      ? []
      : [problemAt(field.at('madeBy'), `is "${madeBy}", who is no maker: nobody makes it`)]),
    ...(confirmedBy === null || law.makers.has(confirmedBy)
      ? []
      : [problemAt(field.at('confirmedBy'), `is "${confirmedBy}", who is no maker: nobody confirms it`)]),
  ]);
