/**
 * Where the names of the graph stand: pairs pull each other near, the more gently the more pairs they are in, all push each other away (Fruchterman and Reingold 1991), and the
 * whole is stretched over its frame, in which names that still cover each other move apart. The same graph always looks the same. Pure.
 */

const STEPS = 250;

/** How strongly the middle pulls, against names that no line holds. */
const GRAVITY = 0.1;

/** Pixels that a name has to itself, across and down, where there is room for that. */
const OWN = [110, 48];

/** Moves every pair of points nearer than a distance of 1 apart until all are, or for a while; `keep(i)` is told of each that moved. */
function separate(xs, ys, [across, down], keep) {
  for (let pass = 0, moved = true; moved && pass < STEPS; pass++) {
    moved = false;
    for (let i = 0; i < xs.length; i++) {
      for (let j = 0; j < i; j++) {
        const [dx, dy] = [(xs[i] - xs[j]) / across, (ys[i] - ys[j]) / down];
        const distance = Math.hypot(dx, dy);
        if (distance < 0.99) {
          const [x, y] = distance > 1e-6 ? [dx / distance, dy / distance] : [Math.cos(i), Math.sin(i)];
          const amount = (1 - distance) / 4;
          xs[i] += x * amount * across;
          ys[i] += y * amount * down;
          xs[j] -= x * amount * across;
          ys[j] -= y * amount * down;
          keep(i);
          keep(j);
          moved = true;
        }
      }
    }
  }
}

/** Stretches numbers over 0…room; those that are all the same stand in the middle. */
function stretched(values, room) {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (most > least ? ((value - least) / (most - least)) * room : room / 2));
}

/** Places on a circle of radius about 1, moved by what pulls and pushes them. */
function pulled(count, pairs) {
  const xs = Array.from({ length: count }, (_, i) => Math.cos((2 * Math.PI * i) / count));
  const ys = Array.from({ length: count }, (_, i) => Math.sin((2 * Math.PI * i) / count));
  const degrees = new Array(count).fill(0);
  for (const pair of pairs) for (const i of pair) degrees[i] += 1;
  const apart = 2 / Math.sqrt(count);
  const moves = xs.map(() => [0, 0]);
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
    for (let i = 0; i < count; i++) for (let j = 0; j < i; j++) push(i, j, (distance) => apart ** 2 / distance);
    for (const [i, j] of pairs) push(i, j, (distance) => -(distance ** 2) / apart / Math.min(degrees[i], degrees[j]));
    const most = 0.2 * (1 - step / STEPS);
    moves.forEach(([dx, dy], i) => {
      const length = Math.max(1e-6, Math.hypot(dx, dy));
      xs[i] += (dx / length) * Math.min(length, most);
      ys[i] += (dy / length) * Math.min(length, most);
    });
  }
  return [xs, ys];
}

/** The places `[x, y]` of nodes `{id}` joined by edges `{source, target}`, in the order of the nodes, within `width` and `height` in pixels. */
export function arranged(nodes, edges, width, height) {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const [xs, ys] = pulled(nodes.length, edges.map(({ source, target }) => [index.get(source), index.get(target)]));
  const [across, down] = [stretched(xs, width), stretched(ys, height)];
  const cell = Math.sqrt((width * height) / nodes.length);
  const within = (value, most) => Math.min(most, Math.max(0, value));
  separate(across, down, [Math.min(OWN[0], cell), Math.min(OWN[1], cell * 0.6)], (i) => {
    across[i] = within(across[i], width);
    down[i] = within(down[i], height);
  });
  return nodes.map((_, i) => [across[i], down[i]]);
}
