/** Which phrase is followed: that of the search box, its words next to each other; and the question to the API that it means. Pure. */

/** Other wordings told at first, and on demand. */
const VARIANTS = [10, 50];

/** The words of a query as a phrase: quotation marks, and how far words may stand apart, are no part of it. */
export const phraseOf = (query) => query.replace(/["“”«»]|~\d*/g, ' ').replace(/\s+/g, ' ').trim();

/** The question for a view of state.js; `all` for more wordings. */
export function questionFor({ query, level, filters, exclude, from, to, minConfidence }, all) {
  const parameters = new URLSearchParams({ text: phraseOf(query), level, variants: VARIANTS[all ? 1 : 0] });
  for (const [dimension, values] of Object.entries(filters)) for (const value of values) parameters.append(dimension, value);
  for (const [dimension, values] of Object.entries(exclude)) for (const value of values) parameters.append(`exclude.${dimension}`, value);
  for (const [name, value] of Object.entries({ from, to, minConfidence })) if (value) parameters.set(name, value);
  return { path: `/phrases?${parameters}`, body: null };
}

/** The body for a concordance of the phrase in a view, in texts with a further value if there is one, `{round: ["18"]}`. */
export const concordanceOf = ({ query, level, filters, exclude, from, to, minConfidence }, value = {}) => ({
  query: `"${phraseOf(query)}"`, level, filters: { ...filters, ...value }, exclude, from, to, minConfidence, expand: false,
});

/** Values that follow each other in `order` as pairs of first and last. */
export function ranges(values, order) {
  const found = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last && order.indexOf(value) === order.indexOf(last[1]) + 1) last[1] = value;
    else found.push([value, value]);
  }
  return found;
}
