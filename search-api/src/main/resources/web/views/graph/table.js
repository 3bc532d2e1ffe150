/** The pairs of the graph as a table, the most frequent first; the count of a pair opens its clauses. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/plural.js';

function row(edge, most, { t, s, nameOf, hrefOfEdge, pair }) {
  const { source, target, clauses, statements, expected, logLikelihood, logDice, mutualInformation, tooSmall } = edge;
  const open = pair?.includes(source) && pair.includes(target);
  return html`<tr class="${tooSmall ? 'too-small' : ''} ${open ? 'current' : ''}"><th scope="row"><bdi>${nameOf(source)}</bdi> <span aria-hidden="true">+</span> <bdi>${nameOf(target)}</bdi>${tooSmall ? html`<small class="said">${s.few}</small>` : nothing}</th>
    <td class="figure"><a data-route data-step data-testid="both" aria-current=${open ? 'true' : nothing} title=${s.open(nameOf(source), nameOf(target))} href=${hrefOfEdge(edge)}>${number(clauses)}</a></td>
    <td class="bar-cell" aria-hidden="true"><span class="plot"><i class="bar" data-share=${clauses / most}></i></span></td>
    <td class="figure other">${number(statements)}</td><td class="figure">${expected.toFixed(1)}</td><td class="figure leading">${logLikelihood.toFixed(1)}</td><td class="figure other">${logDice.toFixed(1)}</td><td class="figure other">${mutualInformation.toFixed(1)}</td></tr>`;
}

/** The table of an answer of the API, for a view with its names, its links and its `rows`, a Gradually. */
export function table({ edges }, view) {
  const { s, rows } = view;
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${s.pairs}><table class="measured" data-testid="pairs"><caption class="unseen">${s.pairs}</caption>
    <thead><tr><th scope="col">${s.pair}</th><th scope="col">${s.inClauses}</th><td class="bar-cell"></td><th scope="col" class="other">${s.inTexts}</th><th scope="col">${s.expected}</th><th scope="col">G²</th><th scope="col" class="other">logDice</th><th scope="col" class="other">MI</th></tr></thead>
    <tbody>${rows.of(edges).map((edge) => row(edge, edges[0].clauses, view))}</tbody></table></div>`;
}
