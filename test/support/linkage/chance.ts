/** The chance that at least so many of the guesses are right when each is right with the given chance. */
export function chanceOf(right: number, guesses: number, each: number): number {
  let [term, sum] = [(1 - each) ** guesses, 0];
  for (let count = 0; count <= guesses; count++) {
    if (count >= right) sum += term;
    term *= ((guesses - count) / (count + 1)) * (each / (1 - each));
  }
  return Math.min(sum, 1);
}
