/**
 * Adding statements: for those who give the token of the server, which this window keeps until it is closed. Files are sent in parts, so that it
 * shows how far it is; every line that cannot be taken is listed with the reason, every text taken is a link.
 */
import { html, nothing } from 'lit';
import { lane, putStatements } from '../../api.js';
import { number } from '../../i18n/plural.js';
import { LightElement } from '../../light-element.js';
import { hrefOf, opening } from '../../state.js';
import { forgetToken, keepToken, token } from '../../token.js';
import { batches, KINDS, read } from './records.js';
import { STRINGS } from './strings.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-add .context=${context}></minbar-add>`;

/** Texts and rejects that are listed; the others are only counted. */
const LISTED = 200;

const NOTHING = Object.freeze({ status: 'idle', done: 0, all: 0, taken: [], rejects: [], problem: null });

class Add extends LightElement {
  static properties = { context: { attribute: false }, token: { state: true }, work: { state: true }, over: { state: true } };

  #lane = lane();

  constructor() {
    super();
    this.token = token();
    this.work = NOTHING;
    this.over = false;
  }

  #give(event) {
    event.preventDefault();
    const given = new FormData(event.target).get('token').trim();
    if (!given) return;
    keepToken(given);
    this.token = given;
    this.work = NOTHING;
  }

  #forget() {
    forgetToken();
    this.token = null;
    this.#lane(async () => {});
  }

  async #add(files) {
    if (!files.length || this.work.status === 'working') return;
    this.work = { ...NOTHING, status: 'working' };
    const { lines, refused } = await read(files);
    this.work = { ...this.work, all: lines.length, rejects: refused };
    try {
      await this.#lane((signal) => this.#send(lines, signal));
      this.work = { ...this.work, status: 'done' };
    } catch (problem) {
      this.work = { ...this.work, status: problem.name === 'AbortError' ? 'stopped' : 'failed', problem };
      if (problem.code === 'unauthorized') this.#forget();
    }
  }

  async #send(lines, signal) {
    for (const batch of batches(lines)) {
      const { results } = await putStatements(batch.map(({ text }) => text).join('\n'), this.token, signal);
      const told = results.map((result) => ({ ...result, file: batch[(result.line ?? 1) - 1]?.file, line: batch[(result.line ?? 1) - 1]?.line }));
      this.work = {
        ...this.work, done: this.work.done + batch.length,
        taken: [...this.work.taken, ...told.filter(({ outcome }) => outcome !== 'rejected')], rejects: [...this.work.rejects, ...told.filter(({ outcome }) => outcome === 'rejected')],
      };
    }
  }

  #tokenForm(s) {
    return html`<form class="token" @submit=${this.#give}><label for="token">${s.token}</label>
      <input id="token" name="token" type="password" dir="ltr" autocomplete="off" required aria-describedby="token-hint"><button class="primary">${s.use}</button><p class="hint" id="token-hint">${s.tokenHint}</p></form>`;
  }

  #dropped(event) {
    event.preventDefault();
    this.over = false;
    this.#add([...event.dataTransfer.files]);
  }

  #dropArea(s) {
    return html`<div class="drop ${this.over ? 'over' : ''}" data-testid="drop" @dragover=${(event) => { event.preventDefault(); this.over = true; }} @dragleave=${() => { this.over = false; }} @drop=${this.#dropped}>
        <input id="files" class="unseen" type="file" multiple accept=${KINDS.join(',')} aria-describedby="files-hint" @change=${(event) => this.#add([...event.target.files])}><label for="files">${s.drop}</label>
        <p class="hint" id="files-hint">${s.kinds}</p></div>
      <p><button type="button" class="quiet" data-testid="forget-token" @click=${this.#forget}>${s.forget}</button></p>`;
  }

  #problem(s) {
    const { problem, status, done } = this.work;
    if (status !== 'failed') return nothing;
    const known = s.problems[problem.offline ? 'offline' : problem.code];
    return html`<div class="notice problem" role="alert" data-testid="add-problem"><p>${known ?? html`<bdi lang="en">${problem.problems?.[0]?.message ?? this.context.t.errorUnknown(problem.status)}</bdi>`}</p>${done ? html`<p>${s.kept}</p>` : nothing}</div>`;
  }

  #taken(s) {
    const { taken } = this.work;
    if (!taken.length) return nothing;
    return html`<section><h3>${s.texts}</h3><ul class="taken">${taken.slice(0, LISTED).map(({ id, outcome, file }) => html`<li><a data-route data-step href=${hrefOf(opening(this.context.state, id))}><bdi>${id}</bdi></a>
      <span>${s.outcomes[outcome]}</span> <small><bdi>${file}</bdi></small></li>`)}</ul>${taken.length > LISTED ? html`<p>${s.more(number(taken.length - LISTED))}</p>` : nothing}</section>`;
  }

  #rejects(s) {
    const { rejects } = this.work;
    if (!rejects.length) return nothing;
    return html`<table class="rejects" data-testid="rejects"><thead><tr><th scope="col">${s.file}</th><th scope="col">${s.line}</th><th scope="col">${s.why}</th></tr></thead>
      <tbody>${rejects.slice(0, LISTED).map(({ file, line, code, message }) => html`<tr><td><bdi>${file}</bdi></td><td>${line ? number(line) : nothing}</td><td>${s.refused[code] ?? html`<bdi lang="en" dir="ltr">${message ?? code}</bdi>`}</td></tr>`)}</tbody></table>
      ${rejects.length > LISTED ? html`<p>${s.more(number(rejects.length - LISTED))}</p>` : nothing}`;
  }

  #progress(s) {
    const { status, done, all, taken, rejects } = this.work;
    if (status === 'idle') return nothing;
    const counts = [...taken, ...rejects.map(() => ({ outcome: 'rejected' }))].reduce((sum, { outcome }) => sum.set(outcome, (sum.get(outcome) ?? 0) + 1), new Map());
    return html`<div class="work"><progress max=${Math.max(all, 1)} .value=${status === 'done' && !all ? 1 : done} aria-label=${s.title}></progress>
      <p role="status" data-testid="work">${{ working: all ? s.progress(number(done), s.count(all)) : s.reading, done: s.done, stopped: s.stopped, failed: '' }[status]}
        ${[...counts].map(([outcome, count]) => html`<span class="outcome-${outcome}">${s.outcomes[outcome]}: <bdi>${number(count)}</bdi></span> `)}</p>
      ${status === 'working' ? html`<button type="button" class="quiet" @click=${() => this.#lane(async () => {})}>${s.stop}</button>` : nothing}</div>`;
  }

  render() {
    const s = STRINGS[this.context.t.lang];
    return html`<section id="results" class="add-view" aria-labelledby="results-title"><div class="results-head"><h2 id="results-title" tabindex="-1">${s.title}</h2></div>
      <p>${s.intro}</p>${this.token ? this.#dropArea(s) : this.#tokenForm(s)}${this.#progress(s)}${this.#problem(s)}${this.#rejects(s)}${this.#taken(s)}</section>`;
  }
}

customElements.define('minbar-add', Add);
