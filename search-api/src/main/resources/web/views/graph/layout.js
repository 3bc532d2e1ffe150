/**
 * Where the names of the graph stand: pairs pull each other near, all push each other away (Fruchterman and Reingold 1991), and the whole is stretched over its frame, so
 * that nothing stands outside it. The same graph always looks the same. Pure.
 */

const STEPS = 250;

/** How strongly the middle pulls, against names that no line holds. */
const GRAVITY = 0.06;

/** Stretches numbers over 0…room; those that are all the same stand in the middle. */
function stretched(values, room) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? ((value - least) / (most - least)) * room : room / 2));
}

/** The places `[x, y]` of nodes `{id}` joined by edges `{source, target}`, in the order of the nodes, within `width` and `height`. */
export function arranged(nodes, edges, width, height) {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const pairs = edges.map(({ source, target }) => [index.get(source), index.get(target)]);
  const xs = nodes.map((_, i) => Math.cos((2 * Math.PI * i) / nodes.length));
  const ys = nodes.map((_, i) => Math.sin((2 * Math.PI * i) / nodes.length));
  const apart = 2 / Math.sqrt(nodes.length);
  const moves = nodes.map(() => [0, 0]);
  const push = (i, j, force) => {
    const [dx, dy] = [xs[i] - xs[j], ys[i] - ys[j]];
    const distance = Math.max(1e-6, Math.hypot(dx, dy));
    const amount = force(distance) / distance;
    moves[i][0] += dx * amount;
    moves[i][1] += dy * amount;
    moves[j][0] -= dx * amount;
    moves[j][1] -= dy * amount;
  };
  for (let step = 0; step < STEPS; step++) {
    moves.forEach((move, i) => { move[0] = -xs[i] * GRAVITY; move[1] = -ys[i] * GRAVITY; });
    for (let i = 0; i < nodes.length; i++) for (let j = 0; j < i; j++) push(i, j, (distance) => apart ** 2 / distance);
    for (const [i, j] of pairs) push(i, j, (distance) => -(distance ** 2) / apart);
    const most = 0.2 * (1 - step / STEPS);
    moves.forEach(([dx, dy], i) => {
      const length = Math.max(1e-6, Math.hypot(dx, dy));
      xs[i] += (dx / length) * Math.min(length, most);
      ys[i] += (dy / length) * Math.min(length, most);
    });
  }
  const across = stretched(xs, width);
  const down = stretched(ys, height);
  return nodes.map((_, i) => [across[i], down[i]]);
}
