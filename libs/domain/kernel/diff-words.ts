/** A stretch of words that both texts have, or only one of them. */
export interface WordPiece {
  readonly is: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Texts of more words than this are shown one after the other, without looking for what they share. */
const MOST_WORDS = 2_000;

const wordsOf = (text: string): readonly string[] => text.trim().split(/\s+/).filter(Boolean);

/** Lengths of the longest common run of words from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [rows[i], rows[i + 1]];
      if (!row || !below) continue;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}

const piece = (is: WordPiece['is'], words: readonly string[]): readonly WordPiece[] =>
  words.length === 0 ? [] : [{ is, text: words.join(' ') }];

/** The words of two texts in one row: what stayed, what was removed, what was added. */
export function diffWords(before: string, after: string): readonly WordPiece[] {
  const [old, fresh] = [wordsOf(before), wordsOf(after)];
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS)
    return [...piece('removed', old), ...piece('added', fresh)];
  const lengths = commonLengths(old, fresh);
  const pieces: Array<{ is: WordPiece['is']; words: string[] }> = [];
  const take = (is: WordPiece['is'], word: string | undefined): void => {
    if (word === undefined) return;
    const last = pieces.at(-1);
    if (last?.is === is) last.words.push(word);
    else pieces.push({ is, words: [word] });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const isSame = i < old.length && j < fresh.length && old[i] === fresh[j];
    const dropsOld = (lengths[i + 1]?.[j] ?? -1) >= (lengths[i]?.[j + 1] ?? -1);
    if (isSame) {
      take('same', old[i++]);
      j++;
    } else if (i < old.length && (j >= fresh.length || dropsOld)) take('removed', old[i++]);
    else take('added', fresh[j++]);
  }
  return pieces.flatMap(({ is, words }) => piece(is, words));
}
