/** What a question was taken to mean: concepts that were asked for beside its words, and other questions its author may have meant. */
import { html, nothing } from 'lit';
import { hrefOf } from './state.js';

/** The line below the total that names what else was searched for: a wider result is never silent. */
export function alsoSearched({ status, expanded, state, t }) {
  if (status !== 'ready' || !expanded?.length) return nothing;
  const names = [...new Set(expanded.map(({ label, id }) => label?.[state.lang] ?? id))];
  return html`<p class="meant" data-testid="expanded">${t.alsoSearched} ${names.map((name, i) => html`${i ? t.comma : nothing}<bdi>${name}</bdi>`)}</p>`;
}

/** Links to corrected questions, with how many texts each finds. */
export function didYouMean({ status, corrections, state, t }) {
  if (status !== 'ready' || !corrections?.length) return nothing;
  return html`<div class="meant" data-testid="did-you-mean"><p>${t.didYouMean}</p><ul>${corrections.map(({ query, total }) => html`<li><a data-route
    href=${hrefOf({ ...state, query, open: null })}><bdi>${query}</bdi></a> <small>${t.texts(total)}</small></li>`)}</ul></div>`;
}
