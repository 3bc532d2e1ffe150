/** The clauses that name both of a pair, each a door to its place. */
import { html, nothing } from 'lit';
import { dateText } from '../../dates.js';
import { problemNotice, skeleton } from '../../notices.js';
import { hrefOf, opening } from '../../state.js';

/** What `reading` has of a pair of ids; `close` is the address without it. */
export function clauses(reading, pair, view) {
  const { t, state, s, nameOf, close } = view;
  const { status, answer, problem, retry } = reading;
  const edge = answer?.edges[0];
  return html`<section class="clauses" data-testid="clauses" aria-busy=${status === 'loading'}><h3>${pair.map(nameOf).join(' + ')}
      ${edge ? html`<small>${s.clauses(edge.clauses)} · ${t.texts(edge.statements)}</small>` : nothing} <a data-route data-testid="close-clauses" href=${close}>${t.close}</a></h3>
    ${status === 'failed' ? problemNotice(problem, { state, t, retry }) : nothing}
    ${status === 'loading' && !answer ? skeleton() : nothing}
    ${status === 'ready' && !edge ? html`<p class="hint">${s.noClause}</p>` : nothing}
    ${edge && status !== 'failed' ? html`<ol>${edge.evidence.map(({ id, date, round, field, span, quote }) => html`<li>
      <a data-route data-step data-testid="clause" href=${hrefOf(opening(state, id, { field, span }))}>${round ? `${t.round(round)}${t.comma}` : nothing}<bdi>${dateText(date, t)}</bdi></a>
      <p lang="ar" dir="rtl">${quote}</p></li>`)}</ol>${edge.evidence.length < edge.clauses ? html`<p class="hint">${t.shown(edge.evidence.length, edge.clauses)}</p>` : nothing}` : nothing}</section>`;
}
