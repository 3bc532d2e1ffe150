/** The conditions in force as chips above the results, each with its way out, and the way to more of them. */
import { html, nothing } from 'lit';
import { confidenceWord } from './facts.js';
import { conditionCount, EMPTY, hrefOf, withToggled, withoutExclusion, withoutFilters } from './state.js';
import { dateText } from './dates.js';

function chip(dimension, text, href, t) {
  return html`<li><a class="chip d-${dimension}" data-route href=${href} aria-label=${t.remove(text)}
    ><bdi>${text}</bdi><span class="cross" aria-hidden="true">×</span></a></li>`;
}

/** The button to the sheet of filters, where these have no room beside the middle; `narrow` and `openFilters` are those of app.js. */
export const filtersButton = ({ state, t, narrow, openFilters }) => (narrow
  ? html`<button type="button" class="quiet" data-testid="open-filters" aria-haspopup="dialog" @click=${openFilters}>${t.filtersOf(conditionCount(state))}</button>` : nothing);

/** Chips of all filters, exclusions, dates, the least confidence and the way with duplicates of a view; nothing where there are none. */
export function conditions(state, names, t) {
  if (conditionCount(state) === 0) return nothing;
  const chosen = Object.entries(state.filters).flatMap(([dimension, values]) => values.map((value) =>
    chip(dimension, names.of(dimension, value, t), hrefOf(withToggled(state, dimension, value)), t)));
  const excluded = Object.entries(state.exclude).flatMap(([dimension, values]) => values.map((value) =>
    chip(dimension, `${t.not} ${names.of(dimension, value, t)}`, hrefOf(withoutExclusion(state, dimension, value)), t)));
  const dates = ['from', 'to'].filter((key) => state[key]).map((key) =>
    chip('date', `${t[key]} ${dateText(state[key], t)}`, hrefOf({ ...state, [key]: null }), t));
  const sure = state.minConfidence
    ? chip('confidence', t.minConfidences[confidenceWord(state.minConfidence)], hrefOf({ ...state, minConfidence: EMPTY.minConfidence }), t) : nothing;
  const versions = state.duplicates === EMPTY.duplicates ? nothing : chip('duplicates', t.everyVersion, hrefOf({ ...state, duplicates: EMPTY.duplicates }), t);
  return html`<ul class="chips" aria-label=${t.active} data-testid="conditions">${chosen}${excluded}${dates}${sure}${versions}
    <li><a class="clear" data-route data-testid="clear" href=${hrefOf(withoutFilters(state))}>${t.clearAll}</a></li></ul>`;
}
