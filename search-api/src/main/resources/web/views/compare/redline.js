/** Two statements side by side, clause by clause: what was kept stands back, what changed in form is told quietly, what changed in substance loudly. */
import { html, nothing } from 'lit';
import { dateText } from '../../dates.js';
import { number } from '../../i18n/plural.js';
import { directionOf } from '../../language.js';
import { hrefOf, opening } from '../../state.js';

const STATUSES = ['reworded', 'added', 'dropped', 'moved', 'kept'];

/**
 * One side of an edit script as runs `{text, grade, changes}`, those of one grade joined over the spaces between them, so that an eye meets
 * one change where there is one. `side` is 'before' or 'after'.
 */
function runs(edits, side) {
  const found = [];
  for (const edit of edits) {
    const text = edit[side];
    if (!text) continue;
    const last = found.at(-1);
    const gap = found.at(-2);
    if (last && last.grade === edit.grade) {
      last.text += text;
      last.changes.push(...edit.changes);
    } else if (edit.grade && gap?.grade === edit.grade && last.grade === null && !last.text.trim()) {
      found.pop();
      gap.text += last.text + text;
      gap.changes.push(...edit.changes);
    } else {
      found.push({ text, grade: edit.grade, changes: [...edit.changes] });
    }
  }
  return found;
}

const said = (changes, s) => [...new Set(changes)].map((each) => s.changes[each] ?? each).join(' · ');

/** A wording with its changes as deletions or insertions; the spaces at the ends of a run stay outside of its line. */
function wording(clause, edits, side, s) {
  if (!edits.length) return clause.quote;
  return runs(edits, side).map(({ text, grade, changes }) => {
    if (!grade) return text;
    const [, start, words, end] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text);
    if (!words) return text;
    const title = `${s.grade[grade]}: ${said(changes, s)}`;
    return html`${start}${side === 'before' ? html`<del class=${grade} title=${title}>${words}</del>` : html`<ins class=${grade} title=${title}>${words}</ins>`}${end}`;
  });
}

function side(id, clause, edits, which, { state, s }) {
  if (!clause) return html`<div class="clause none"><span class="unseen">${s.nothingThere}</span></div>`;
  const dir = directionOf(clause.quote);
  return html`<div class="clause" dir=${dir}><a class="clause-number" data-route data-step aria-label=${s.clause(clause.number + 1)} title=${s.clause(clause.number + 1)}
    href=${hrefOf(opening(state, id, { field: 'text', span: clause.span }))}><bdi>${clause.number + 1}</bdi></a><p>${wording(clause, edits, which, s)}</p></div>`;
}

function row(pair, answer, view) {
  const { s } = view;
  const { status, grade, from, to, edits } = pair;
  return html`<li class="pair ${status} ${grade ?? ''}" data-status=${status}>
    <p class="verdict"><b>${s.status[status]}</b>${grade ? html` <small>${s.grade[grade]}</small>` : nothing}</p>
    ${side(answer.from.id, from, edits, 'before', view)}${side(answer.to.id, to, edits, 'after', view)}</li>`;
}

function heading({ id, title, date, rounds }, label, { state, t }) {
  const dir = directionOf(title);
  return html`<div><p class="which">${label}${rounds.length ? html` · ${rounds.map((each) => t.round(each)).join(' · ')}` : nothing} · <bdi>${dateText(date, t)}</bdi></p>
    <h3 dir=${dir}><a data-route href=${hrefOf(opening(state, id))}>${title}</a></h3></div>`;
}

/** How many clauses became what: each number shows only those. */
function counts(answer, { s, to, only }) {
  const filter = (status, count, name) => html`<li><a data-route class="count-of ${status ?? ''}" data-only=${status ?? 'all'} aria-current=${(only ?? null) === status ? 'true' : nothing}
    href=${to({ only: status })}>${name} <b>${number(count)}</b></a></li>`;
  return html`<ul class="counts" aria-label=${s.clauses}>${filter(null, answer.pairs.length, s.all)}${STATUSES.map((each) => filter(each, answer.counts[each], s.counted[each]))}</ul>`;
}

/** The redline of an answer of the API; `view` is the context of the view with its strings `s`, `to` for links, `only`, a status or nothing, and `rows`, a Gradually. */
export function redline(answer, view) {
  const { s, only, rows } = view;
  const pairs = STATUSES.includes(only) ? answer.pairs.filter(({ status }) => status === only) : answer.pairs;
  return html`<div class="redline" data-testid="redline">${counts(answer, view)}<p class="hint">${s.legend}</p>
    <div class="pair heads"><span></span>${heading(answer.from, s.from, view)}${heading(answer.to, s.to, view)}</div>
    ${pairs.length ? html`<ol class="pairs">${rows.of(pairs, `${answer.from.id}~${answer.to.id}~${only}`).map((pair) => row(pair, answer, view))}</ol>` : html`<p class="notice">${s.identical}</p>`}</div>`;
}
