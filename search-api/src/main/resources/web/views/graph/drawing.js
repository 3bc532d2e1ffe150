/** The drawing of the graph: who is named in more clauses is larger, pairs that share more of them have thicker lines; kinds differ by hue and shape. */

import { arranged } from './layout.js';

/** Shape, sign of that shape in a text, and which hue of chart.js each dimension has. */
export const LOOKS = Object.freeze({
  country: { symbol: 'circle', sign: '●', hue: 1, role: 'brick' },
  organisation: { symbol: 'rect', sign: '■', hue: 4, role: 'plum' },
  person: { symbol: 'triangle', sign: '▲', hue: 5, role: 'ochre' },
  topic: { symbol: 'diamond', sign: '◆', hue: 3, role: 'olive' },
  speaker: { symbol: 'pin', sign: '⬟', hue: 2, role: 'slate' },
});

/** Pixels across of the smallest and the largest node, and of the thinnest and the thickest line. */
const NODE = [9, 34];
const LINE = [0.8, 7];

/** Pixels above the highest node and below the lowest, for half of a node, and for its name. */
const ROOM = [36, 48];

/** Below this width of a drawing, in pixels, there is little room. */
const NARROW = 560;

/** By area, for that is what is seen. */
const scaled = ([least, most], share) => least + (most - least) * Math.sqrt(share);

/** The words of a name that a drawing has room for, at least the first. */
function short(name, room) {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > room) words.pop();
  return words.join(' ').length < name.length ? `${words.join(' ')} …` : name;
}

/**
 * What draws an answer of the API for chart.js. `nameOf(id)` is what a node is called, `hrefOfNode(node)` and `hrefOfEdge(edge)` are where they lead, `s` the strings of the view.
 */
export function drawing({ nodes, edges }, { nameOf, hrefOfNode, hrefOfEdge, s }) {
  const mostNamed = Math.max(...nodes.map(({ clauses }) => clauses));
  const mostShared = Math.max(...edges.map(({ clauses }) => clauses));
  return (look, width, height) => {
    const narrow = width < NARROW;
    const side = narrow ? 50 : 90;
    const [left, right, top, bottom] = [side, side, ...ROOM];
    const places = arranged(nodes, edges, width - left - right, height - top - bottom);
    return {
      tooltip: { renderMode: 'richText', confine: true, backgroundColor: look.raised, borderColor: look.edge, textStyle: { color: look.ink, fontFamily: look.sans }, formatter: ({ data: { told } }) => told },
      series: [{
        type: 'graph', layout: 'none', roam: false, left, right, top, bottom,
        emphasis: { focus: 'adjacency', label: { show: true } }, labelLayout: { hideOverlap: true },
        label: { show: true, position: 'bottom', color: look.ink, fontFamily: look.sans, fontSize: narrow ? 12 : 13, textBorderColor: look.paper, textBorderWidth: 3 },
        data: nodes.map((node, i) => ({
          x: places[i][0], y: places[i][1], id: node.id, name: short(nameOf(node.id), narrow ? 14 : 26), told: s.named(nameOf(node.id), node.clauses), href: hrefOfNode(node), symbol: LOOKS[node.dimension].symbol,
          symbolSize: scaled(NODE, node.clauses / mostNamed), itemStyle: { color: look.hues[LOOKS[node.dimension].hue], borderColor: look.paper, borderWidth: 1 },
        })),
        links: edges.map((edge) => ({
          source: edge.source, target: edge.target, told: s.both(nameOf(edge.source), nameOf(edge.target), edge.clauses), href: hrefOfEdge(edge),
          lineStyle: { width: scaled(LINE, edge.clauses / mostShared), color: look.edge, opacity: edge.tooSmall ? 0.35 : 0.65, type: edge.tooSmall ? 'dashed' : 'solid' },
        })),
      }],
    };
  };
}
