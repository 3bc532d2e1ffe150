/** The chart of trends: a line a question, told apart by hue, sign and dash and named at its end, with its interval at each period. In Arabic time runs from the right. */
import { called, valueText } from './figures.js';
import { linkOf } from './table.js';

const SIGNS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const DASHES = ['solid', 'dashed', 'dotted'];

/** How far, in periods, the signs of two neighbouring lines stand apart, so that their intervals do not lie on each other. */
const APART = 0.14;

/** Pixels that the name of a period and that of a line may take. */
const ROOM = { period: 30, name: 120, nameNarrow: 70 };

/** Below this width of a chart, in pixels, there is little room. */
const NARROW = 560;

/** The whisker from `low` to `high` as ECharts draws it, and around the point a place to press. */
function whisker(colour) {
  return (params, api) => {
    const [x, value, low, high] = [0, 1, 2, 3].map((at) => api.value(at));
    const middle = api.coord([x, value]);
    const target = { type: 'circle', shape: { cx: middle[0], cy: middle[1], r: 11 }, style: { fill: 'transparent' } };
    if (Number.isNaN(low)) return target;
    const [from, to] = [api.coord([x, low]), api.coord([x, high])];
    const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style: { stroke: colour, lineWidth: 1.5, opacity: 0.65 } });
    return { type: 'group', children: [target, line(from[0], from[1], to[0], to[1]), line(from[0] - 4, from[1], from[0] + 4, from[1]), line(to[0] - 4, to[1], to[0] + 4, to[1])] };
  };
}

function lineOf(series, index, count, look, { t, measure, narrow, period }) {
  const { points } = series;
  const name = called(series, t);
  const colour = look.hues[index % look.hues.length];
  const shift = (index - (count - 1) / 2) * APART;
  const data = points.map((point, i) => (point.value === null
    ? { value: [i + shift, '-'] }
    : { value: [i + shift, point.value], href: linkOf(point, t.lang), ...(point.tooSmall && { itemStyle: { color: look.paper, borderColor: colour, borderWidth: 1.5, opacity: 0.7 } }) }));
  const told = points.flatMap((point, i) => (point.value === null
    ? [] : [{ value: [i + shift, point.value, point.interval?.[0] ?? NaN, point.interval?.[1] ?? NaN], href: linkOf(point, t.lang), point }]));
  return [
    {
      type: 'line', name, data, symbol: SIGNS[index], symbolSize: 8, showAllSymbol: true, color: colour, lineStyle: { color: colour, width: 2, type: DASHES[index % DASHES.length] },
      endLabel: { show: true, formatter: name, color: colour, fontFamily: look.serif, fontSize: 15, lineHeight: 20, backgroundColor: look.paper, width: narrow ? ROOM.nameNarrow : ROOM.name, overflow: 'truncate', distance: 14 + (count - 1 - index) * APART * period }, labelLayout: { moveOverlap: 'shiftY' },
    },
    { type: 'custom', name, data: told, renderItem: whisker(colour), encode: { x: 0, y: [1, 2, 3] }, z: 3, tooltip: { formatter: ({ data: { point } }) => `${name}\n${valueText(point, measure)}` } },
  ];
}

/** What draws an answer of the API for chart.js; `t` of i18n, `s` the strings of the view. */
export function drawing({ by, measure, series }, { t, s }) {
  const { points } = series[0];
  const rightToLeft = t.dir === 'rtl';
  return (look, width) => {
    const narrow = width < NARROW;
    const nameRoom = narrow ? ROOM.nameNarrow + 14 : ROOM.name + 20;
    const step = Math.max(1, Math.ceil(points.length / ((width - nameRoom - 60) / (by === 'round' ? ROOM.period : 2 * ROOM.period))));
    const shown = points.map((_, i) => i).filter((i) => i % step === 0);
    return {
      grid: { top: 34, bottom: 44, left: rightToLeft ? nameRoom : 48, right: rightToLeft ? 48 : nameRoom },
      tooltip: { trigger: 'item', renderMode: 'richText', confine: true, backgroundColor: look.raised, borderColor: look.edge, textStyle: { color: look.ink, fontFamily: look.sans } },
      xAxis: {
        type: 'value', inverse: rightToLeft, min: -0.5, max: points.length - 0.5, name: s.periods[by], nameLocation: 'middle', nameGap: 28, nameTextStyle: { color: look.soft },
        axisLabel: { customValues: shown, color: look.ink, formatter: (at) => points[at]?.period ?? '' }, axisTick: { customValues: shown }, splitLine: { show: false }, axisLine: { onZero: false, lineStyle: { color: look.edge } },
      },
      yAxis: {
        type: 'value', min: 0, position: rightToLeft ? 'right' : 'left', name: s.axis[measure], nameTextStyle: { color: look.soft, align: rightToLeft ? 'right' : 'left', padding: rightToLeft ? [0, -40, 0, 0] : [0, 0, 0, -40] },
        axisLine: { onZero: false, show: false }, axisLabel: { color: look.soft, formatter: (value) => (measure === 'share' ? `${Math.round(value * 100)}%` : String(value)) }, splitLine: { lineStyle: { color: look.hairline } },
        ...(measure === 'share' && { max: 1 }),
      },
      series: series.flatMap((each, index) => lineOf(each, index, series.length, look, { t, measure, narrow, period: (width - nameRoom - 60) / points.length })),
    };
  };
}
