/** Series, shares and rates of the API for people; `t` of i18n. */

const share = (value) => `${(value * 100).toFixed(value > 0 && value < 0.1 ? 1 : 0)}%`;
const rate = (value) => value.toFixed(1);

/** A value of the API, null for none, as a text. */
export const figure = (value, measure) => (value === null ? '–' : measure === 'share' ? share(value) : rate(value));

/** Its interval, an empty text where none is known. */
export const intervalText = ({ interval }, measure) => (interval ? `${figure(interval[0], measure)}–${figure(interval[1], measure)}` : '');

/** A point in one line: its value, and between what it may lie. */
export const valueText = (point, measure) => `${figure(point.value, measure)} ${intervalText(point, measure) ? `(${intervalText(point, measure)})` : ''}`.trim();

/** What a series is called: the words asked for, or the name of a value. */
export const called = ({ query, label, value }, t) => query ?? label?.[t.lang] ?? value;
