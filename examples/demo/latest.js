/**
 * Looks, then shows. Events come in bursts and looking takes time, so only the last look is shown:
 * an earlier one that ends later would put the past back on screen.
 */
export const latest = (look, show) => {
  let turn = 0;
  return async () => {
    const mine = (turn += 1);
    const seen = await look();
    if (mine === turn) show(seen);
  };
};
