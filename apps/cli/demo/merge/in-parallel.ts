/**
 * Does the work on every item, so many at a time, and keeps the order of the answers.
 * @throws the first failure; what was under way is left to end by itself
 */
export async function inParallel<Item, Answer>(
  items: readonly Item[],
  width: number,
  work: (item: Item, index: number) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) answers[index] = await work(item, index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return answers;
}
