/** The clauses of a series as a matrix: a row a clause, a column a statement, a sign and a tone for what became of it there. */
import { html, nothing } from 'lit';
import { dateText } from '../../dates.js';
import { directionOf } from '../../language.js';
import { hrefOf, opening } from '../../state.js';

/** The sign of each fate of a clause, so that none is told by its tone alone. */
const SIGNS = { first: '+', kept: '=', cosmetic: '≈', substantive: '≠', silent: '–' };

/** How far from what was said before the words of a changed clause are: a tone of three, by the similarity of the API. */
const toneOf = ({ similarity }) => (similarity >= 0.6 ? 'near' : similarity >= 0.4 ? 'apart' : 'far');

const fateOf = (cell, index) => (index === 0 ? 'first' : cell.grade ?? 'kept');

function cell(chain, statement, column, { state, s, nameOf }) {
  const at = chain.cells.findIndex((each) => each.statement === column);
  if (at >= 0) {
    const found = chain.cells[at];
    const fate = fateOf(found, at);
    const place = { field: 'text', span: found.span };
    const open = state.open === statement.id && state.at === `text:${found.span.join('-')}`;
    return html`<td><a class="cell ${fate} ${toneOf(found)}" data-route tabindex="-1" href=${hrefOf(opening(state, statement.id, place))} aria-current=${open ? 'true' : nothing}
      aria-label="${nameOf(statement)}: ${s.cells[fate]}" title=${at ? `${s.cells[fate]} (${s.alike(Math.round(found.similarity * 100))})` : s.cells[fate]}>${SIGNS[fate]}</a></td>`;
  }
  const silence = chain.silences.find((each) => each.statement <= column && column < each.statement + each.length);
  return silence ? html`<td class="silent" title=${s.silence(silence.length, silence.chance.toFixed(3))}><span class="unseen">${s.cells.silent}</span><span aria-hidden="true">${SIGNS.silent}</span></td>` : html`<td></td>`;
}

/** What a chain says, in its latest words; the whole of it is one click away. */
function wording(chain, answer, { state }) {
  const last = chain.cells.at(-1);
  const dir = directionOf(last.quote);
  return html`<th scope="row" dir=${dir}><a data-route data-step title=${last.quote} href=${hrefOf(opening(state, answer.statements[last.statement].id, { field: 'text', span: last.span }))}>${last.quote}</a></th>`;
}

function column(statement, index, statements, { t, s, to, nameOf }) {
  const before = statements[index - 1];
  const name = nameOf(statement);
  const short = statement.rounds.length ? statement.rounds.join(t.comma) : statement.date?.slice(0, 4) ?? '?';
  return html`<th scope="col" title="${name} · ${dateText(statement.date, t)}">${before
    ? html`<a data-route data-testid="with-before" aria-label=${s.compareWith(name)} href=${to({ from: before.id, to: statement.id, only: null })}>${short}</a>` : html`<span>${short}</span>`}</th>`;
}

/** Arrows move from cell to cell, as the eye does; one cell of the table takes the tab key. */
function move(event) {
  const at = event.target.closest('td')?.cellIndex;
  const rtl = document.documentElement.dir === 'rtl';
  const [down, on] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, rtl ? -1 : 1], ArrowLeft: [0, rtl ? 1 : -1] }[event.key] ?? [0, 0];
  if (at === undefined || (!down && !on)) return;
  const rows = [...event.currentTarget.tBodies[0].rows];
  let [y, x] = [rows.indexOf(event.target.closest('tr')), at];
  do {
    y += down;
    x += on;
  } while (rows[y]?.cells[x] && !rows[y].cells[x].querySelector('a.cell'));
  const next = rows[y]?.cells[x]?.querySelector('a.cell');
  if (!next) return;
  event.preventDefault();
  event.target.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

/** The matrix of an answer of the API; `view` is the context of the view with its strings `s`, `to` for links, `once`, `nameOf` and `rows`, a Gradually. */
export function matrix(answer, view) {
  const { s, to, once, t, rows } = view;
  const { statements, chains } = answer;
  if (!statements.length) return html`<div class="notice" data-testid="empty"><h3>${s.emptySeries}</h3></div>`;
  const lasting = chains.filter((chain) => chain.cells.length > 1);
  const single = chains.length - lasting.length;
  const shown = once || !lasting.length ? chains : lasting;
  return html`<div class="drift" data-testid="matrix"><p>${s.repeated(lasting.length)}${single && lasting.length ? html` · <a data-route data-testid="once" href=${to({ once: once ? null : 'yes' })}>${once ? s.hideOnce : s.showOnce(single)}</a>` : nothing}</p>
    <p class="hint">${s.matrixHint}</p>
    <ul class="legend">${Object.entries(SIGNS).map(([fate, sign]) => html`<li><span class="cell ${fate}" aria-hidden="true">${sign}</span> ${s.cells[fate]}</li>`)}</ul>
    <div class="scroll" tabindex="0" role="group" aria-label=${s.matrix}><table @keydown=${move}><caption class="unseen">${s.matrix}</caption>
      <thead><tr><th scope="col" class="corner">${s.wording}</th>${statements.map((each, index) => column(each, index, statements, view))}</tr></thead>
      <tbody>${rows.of(shown, `${answer.series}~${statements.length}~${once}`).map((chain) => html`<tr>${wording(chain, answer, view)}${statements.map((each, index) => cell(chain, each, index, view))}</tr>`)}</tbody></table></div></div>`;
}
