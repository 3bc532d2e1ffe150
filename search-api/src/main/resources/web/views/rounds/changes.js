/** What the texts of a round speak of that those of the round before did not, and what they no longer speak of: from the counts of facets, each a door to its texts. */
import { html, nothing } from 'lit';
import { facetsOf } from '../../api.js';
import { number } from '../../i18n/plural.js';
import { problemNotice, skeleton } from '../../notices.js';
import { EMPTY, hrefOf, withFilter } from '../../state.js';

/** What is compared, and the most values of each; more than the texts of a round have. */
const COMPARED = { topic: 1000, country: 1000, speaker: 1000 };

const textsOf = (id) => ({ ...EMPTY, filters: { round: [id] }, duplicates: 'show' });

/** The counts of two rounds, by dimension. */
export const countsOf = (now, before, signal) => Promise.all([now, before].map((id) => facetsOf(textsOf(id), COMPARED, signal)));

/** The values that one of two facets has and the other has not; a broader topic only where no narrower one says it. */
function only(dimension, here, there, names) {
  const known = new Set(there.values.map(({ value }) => value));
  const found = here.values.filter(({ value }) => !known.has(value));
  const said = new Set(names.narrowest(dimension, found.map(({ value }) => value)));
  return found.filter(({ value }) => said.has(value));
}

function doors(dimension, values, id, { names, t, state }) {
  return values.map(({ value, count }) => html`<li><a class="door d-${dimension}" data-route href=${hrefOf(withFilter({ ...textsOf(id), lang: state.lang }, dimension, [value]))}
    title=${t.texts(count)}><bdi>${names.of(dimension, value, t)}</bdi> <small>${number(count)}</small></a></li>`);
}

function group(title, id, counted, view) {
  const rows = Object.keys(COMPARED).map((dimension) => [dimension, only(dimension, ...counted.map((facets) => facets[dimension]), view.names)]).filter(([, values]) => values.length);
  if (!rows.length) return nothing;
  return html`<h4>${title}</h4><dl class="who">${rows.map(([dimension, values]) => html`<div><dt>${view.t.dimensions[dimension]}</dt><dd><ul class="doors">${doors(dimension, values, id, view)}</ul></dd></div>`)}</dl>`;
}

/** The section of a round page; `counts` is an Asking of `countsOf`, `before` the round before. */
export function changes(round, before, view) {
  const { s, t, state, counts } = view;
  if (!before) return nothing;
  const body = () => {
    const [now, then] = counts.answer;
    const groups = [group(s.came(t.round(before.id)), round.id, [now, then], view), group(s.went(t.round(before.id)), before.id, [then, now], view)];
    return groups.every((each) => each === nothing) ? html`<p>${s.sameValues}</p>` : groups;
  };
  return html`<section data-testid="changes"><h3>${s.changes(t.round(before.id))}</h3>
    ${counts.status === 'failed' ? problemNotice(counts.problem, { state, t, retry: counts.retry }) : counts.answer ? body() : skeleton()}</section>`;
}
