/**
 * Where marks begin and end in a text. Pure: strings and offsets in, segments out; offsets are UTF-16 code units.
 *
 * Arabic letters join across the whole word, and markup inside a word breaks the joining in some browsers; so every span is first
 * widened to whole words, and no boundary of a segment ever lies inside one.
 */

/** Letters, marks, digits, tatweel, joiners; halves of surrogate pairs too, so that no pair is ever cut. */
const IN_WORD = /[\p{L}\p{M}\p{N}\u0640\u200c\u200d\ud800-\udfff]/u;

const joins = (text, at) => at > 0 && at < text.length && IN_WORD.test(text[at - 1]) && IN_WORD.test(text[at]);

/** The span widened to the words it touches, clipped to the text; null if nothing is left. */
export function wholeWords(text, [from, to]) {
  let start = Math.max(0, from);
  let end = Math.min(text.length, to);
  if (start >= end) return null;
  while (joins(text, start)) start -= 1;
  while (joins(text, end)) end += 1;
  return [start, end];
}

/**
 * The text cut at every boundary of every mark: `[{text, keys}]`, whose texts concatenate to the input. `keys` are those of the
 * marks covering the segment, longest mark first. A mark is `{span, key}`.
 */
export function segments(text, marks) {
  const whole = marks
    .map(({ span, key }) => ({ key, span: wholeWords(text, span) }))
    .filter(({ span }) => span !== null)
    .sort((a, b) => b.span[1] - b.span[0] - (a.span[1] - a.span[0]));
  const cuts = new Set([0, text.length]);
  for (const { span } of whole) cuts.add(span[0]).add(span[1]);
  const sorted = [...cuts].sort((a, b) => a - b);
  const found = [];
  for (let i = 0; i + 1 < sorted.length; i += 1) {
    const [from, to] = [sorted[i], sorted[i + 1]];
    const keys = whole.filter(({ span }) => span[0] <= from && to <= span[1]).map(({ key }) => key);
    found.push({ text: text.slice(from, to), keys: [...new Set(keys)] });
  }
  return found;
}

/** Paragraphs of a text as `[from, to]`, without the blank lines between them; where a text has no blank line, its lines are its paragraphs. */
export function paragraphs(text) {
  const found = [];
  let from = 0;
  const blank = /\r?\n\s*\n/g;
  for (const gap of text.matchAll(text.trim().search(blank) < 0 ? /\r?\n/g : blank)) {
    if (text.slice(from, gap.index).trim()) found.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  if (text.slice(from).trim()) found.push([from, text.length]);
  return found;
}

/** The marks of a whole text that touch one part of it, with offsets counted from the part's beginning. */
export function within(marks, [from, to]) {
  return marks
    .filter(({ span }) => span[0] < to && span[1] > from)
    .map(({ span, key }) => ({ key, span: [Math.max(span[0], from) - from, Math.min(span[1], to) - from] }));
}
