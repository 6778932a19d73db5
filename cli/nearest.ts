/** Letters that must change to get from one word to the other. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min(
          (row[j + 1] as number) + 1,
          (next[j] as number) + 1,
          (row[j] as number) + +(letter !== other),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
};

/** The word that was probably meant: two letters away at most, or begun like this one. */
export const nearest = (word: string, words: readonly string[]): string | undefined => {
  const low = word.toLowerCase();
  const [best] = words
    .map((other) => ({ other, away: distance(low, other.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  if (best && best.away <= 2 && best.away < best.other.length) return best.other;
  return low.length > 1 ? words.find((other) => other.toLowerCase().startsWith(low)) : undefined;
};
