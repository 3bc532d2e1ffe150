/** What the views of analysis have in common: head, conditions, waiting, what can be done when there is nothing to show, and the answer with its files. */
import { html, nothing } from 'lit';
import { conditions, filtersButton } from './conditions.js';
import { exports } from './exports.js';
import { problemNotice, skeleton } from './notices.js';
import { partNotice } from './part.js';
import './waiting.js';

/**
 * A view over its question: `context` of views.js, `asking` the question under way, `name` its class, `title`, `tools` beside it and `below` it, `invitation` shown while
 * nothing is asked, `question` `{path, body}` and `formats` for its files, `answered(answer)` what is shown of an answer, which may be that it is empty.
 */
export function analysis({ context, asking, name, title, tools, below = nothing, invitation, question, formats, answered }) {
  const { t, state, names } = context;
  const { status, answer, problem, retry, stop } = asking;
  return html`<section id="results" class="results analysis ${name} ${status}" aria-labelledby="results-title" aria-busy=${status === 'loading'}>
    <div class="results-head"><h2 id="results-title" tabindex="-1">${title}</h2><div class="tools">${filtersButton(context)}${tools}</div></div>${conditions(state, names, t)}${below}
    <p class="unseen" role="status">${status === 'loading' ? t.loading : ''}</p>
    ${status === 'loading' ? html`<minbar-waiting .t=${t} @stop=${stop}></minbar-waiting>` : nothing}
    ${status === 'idle' ? html`<div class="notice" data-testid="ask">${invitation}</div>` : nothing}
    ${status === 'failed' ? problemNotice(problem, { state, t, retry }) : nothing}
    ${status === 'loading' && !answer ? skeleton() : nothing}
    ${answer && status !== 'failed' ? html`<div class="answer">${partNotice(answer, t.lang)}${answered(answer)}${exports(question, t.lang, formats)}</div>` : nothing}
  </section>`;
}

/** Words to begin with, as a list of links; `to(query)` the address of each. */
export const examples = (t, to) => html`<ul>${t.examples.map((example) => html`<li><a data-route href=${to(example)}><bdi lang="ar">${example}</bdi></a></li>`)}</ul>`;
