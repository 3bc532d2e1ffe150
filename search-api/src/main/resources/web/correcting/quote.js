/** Words of a statement as a correction quotes them: letter by letter, and which of equal ones is meant. Pure. */
import { wholeWords } from '../highlight.js';

/** The whole words at a place `{field, span}`, without the blanks around them, as such a place; null if there are none. */
export function wordsAt(statement, { field, span }) {
  const text = statement[field];
  const whole = wholeWords(text, span);
  const words = whole ? text.slice(...whole).trim() : '';
  if (!words) return null;
  const start = text.indexOf(words, whole[0]);
  return { field, span: [start, start + words.length] };
}

/** Where words stand in a statement, title before text, as the server counts them: `[{field, start}]`; they may overlap. */
export function placesOf(quote, statement) {
  const places = [];
  if (!quote) return places;
  for (const field of ['title', 'text']) {
    for (let start = statement[field].indexOf(quote); start >= 0; start = statement[field].indexOf(quote, start + 1)) places.push({ field, start });
  }
  return places;
}

/** Which of equal quotes, from 1, stands at a place `{field, span}`; 1 where none does. */
export function occurrenceAt(quote, { field, span }, statement) {
  const at = placesOf(quote, statement).findIndex((place) => place.field === field && place.start === span[0]);
  return Math.max(at, 0) + 1;
}

/** The keys `quote` and `occurrence` of a correction; none for no words, and no occurrence where there is no choice. */
export function quoted(quote, occurrence, statement) {
  if (!quote) return {};
  return placesOf(quote, statement).length > 1 ? { quote, occurrence } : { quote };
}
