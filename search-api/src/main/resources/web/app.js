/**
 * The page: shows what its URL says. Start here: the URL is read into a view (state.js), the view asks the server (api.js), the
 * answer is shown by ribbon, facets, results and reader, and everything they offer is a link to another view. Beside the list of results there
 * are the other views of views.js, each fetched when first needed.
 */
import { html, nothing } from 'lit';
import { health, lane, search, statement, vocabulary } from './api.js';
import './facets.js';
import { ALL, learn, strings } from './i18n/index.js';
import { onKeys } from './keyboard.js';
import { remember } from './kept-searches.js';
import { LightElement } from './light-element.js';
import { Names } from './names.js';
import { isNewcomer } from './newcomer.js';
import { goTo, onNavigation } from './navigation.js';
import { unavailable } from './notices.js';
import { results } from './results.js';
import './ribbon.js';
import './search-box.js';
import { footer, topBar } from './shell.js';
import { EMPTY, hrefOf, readState, searchKey } from './state.js';
import { showTab, tabs } from './tabs.js';
import { moduleOf, viewOf } from './views.js';

/**
 * Below this the facets are a sheet and a text fills the view; with a text open the facets give
 * way already below the second, for the measure of the text comes first.
 */
const NARROW = matchMedia('(max-width: 56.2rem)');
const NARROW_READING = matchMedia('(max-width: 100rem)');

/** Pause, in milliseconds, between looks whether a server that was away is back. */
const PATIENCE = 8000;

class App extends LightElement {
  #searches = lane();
  #pages = lane();
  #readings = lane();
  #names = new Names();
  /** The rounds in order of time; null until they are known, none if they cannot be had. */
  #rounds = null;
  #snapshot = null;
  #state = readState(location.search);
  /** The hits of the view last answered (`answered`), which stay while the next view is being searched. */
  #list = { status: 'loading', answered: null, hits: null, total: null, next: null, facets: null, problem: null, moreStatus: 'ready' };
  #reading = { status: 'loading', statement: null, problem: null };
  #searched = null;
  #opened = null;
  /** What was followed into the text that is open: the focus returns there. */
  #entrance = null;
  /** The module that shows the view, null for the results and until it is there. */
  #module = null;
  #moduleFailed = false;
  /** The module of the steps of a first visit while they are shown: not to who follows a link to something. */
  #guide = null;

  connectedCallback() {
    super.connectedCallback();
    onNavigation(() => this.#follow());
    for (const query of [NARROW, NARROW_READING]) query.addEventListener('change', () => this.requestUpdate());
    window.addEventListener('online', () => this.#retryIfOffline());
    setInterval(() => this.#retryIfOffline(), PATIENCE);
    onKeys({ showKeys: async () => (await import('./keys.js')).showKeys(strings(this.#state.lang)), leave: () => this.#leaveText() });
    this.#learn();
    this.#follow();
    if (hrefOf({ ...this.#state, lang: EMPTY.lang }) === '/' && isNewcomer()) this.#beginGuide();
  }

  async #beginGuide() {
    this.#guide = await import('./first-visit.js');
    this.requestUpdate();
  }

  #leaveGuide() {
    this.#guide = null;
    this.requestUpdate();
  }

  /** Names and rounds: the page works without them, only with ids for names and without its ribbon, so each may fail alone. */
  async #learn() {
    const learnt = (name) => vocabulary(name).then((entries) => { this.#names.learnVocabulary(name, entries); this.requestUpdate(); });
    await Promise.allSettled([
      vocabulary('rounds').catch(() => []).then((entries) => { this.#rounds = entries.toSorted((a, b) => a.start.localeCompare(b.start)); this.requestUpdate(); }),
      learnt('countries'), learnt('topics'), learnt('kinds'), learnt('people'), learnt('organisations'), learnt('speakers'),
      health().then(({ snapshot }) => { this.#snapshot ??= snapshot; this.requestUpdate(); }),
    ]);
  }

  /** Brings the page in line with the URL: asks only for what changed. */
  async #follow() {
    const before = this.#state;
    this.#state = readState(location.search);
    const { open, lang } = this.#state;
    if (!this.#guide?.belongs(this.#state)) this.#guide = null;
    document.documentElement.lang = lang;
    document.documentElement.dir = ALL.find((each) => each.lang === lang).dir;
    if (searchKey(this.#state) !== this.#searched) this.#search();
    if (open !== this.#opened) this.#read(before.open);
    if (this.#state.view !== before.view || !this.#module) this.#show();
    await learn(lang);
    this.#entitle();
    this.requestUpdate();
  }

  /** Fetches the module of the view; until it is there the view before stands. */
  async #show() {
    const { view } = this.#state;
    this.#moduleFailed = false;
    const module = await moduleOf(viewOf(view)).catch(() => { this.#moduleFailed = true; return null; });
    if (view !== this.#state.view) return;
    this.#module = module;
    this.requestUpdate();
    await this.updateComplete;
    showTab(this);
  }

  #entitle() {
    const { open, query, lang } = this.#state;
    document.title = strings(lang)?.pageTitle(open ? this.#reading.statement?.title : query) ?? document.title;
  }

  async #search() {
    this.#searched = searchKey(this.#state);
    this.#list = { ...this.#list, status: 'loading', moreStatus: 'ready' };
    this.requestUpdate();
    const asked = this.#state;
    try {
      const answer = await this.#searches((signal) => search(asked, signal));
      remember(asked);
      this.#names.learnFacets(answer.facets);
      this.#snapshot = answer.snapshot ?? this.#snapshot;
      this.#list = { status: 'ready', answered: asked, hits: answer.hits, total: answer.total, expanded: answer.expanded, corrections: answer.didYouMean, next: answer.next, facets: answer.facets, problem: null, moreStatus: 'ready' };
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#list = { ...this.#list, status: 'failed', hits: null, total: null, next: null, facets: null, problem };
    }
    this.requestUpdate();
  }

  /** Gives up the search under way; the question stays in the address. */
  #stop() {
    this.#searches(async () => {});
    this.#list = { ...this.#list, status: 'failed', hits: null, total: null, next: null, facets: null, problem: { stopped: true } };
    this.requestUpdate();
  }

  async #more() {
    if (this.#list.moreStatus === 'loading') return;
    const searched = this.#searched;
    this.#list = { ...this.#list, moreStatus: 'loading' };
    this.requestUpdate();
    try {
      const answer = await this.#pages((signal) => search(this.#state, signal, this.#list.next));
      if (searched !== this.#searched) return;
      const first = answer.hits[0]?.id;
      this.#list = { ...this.#list, hits: [...this.#list.hits, ...answer.hits], next: answer.next, moreStatus: 'ready' };
      this.requestUpdate();
      await this.updateComplete;
      if (first) this.#hitLink(first)?.focus();
    } catch (problem) {
      if (problem.name === 'AbortError' || searched !== this.#searched) return;
      this.#list = { ...this.#list, moreStatus: 'failed' };
      this.requestUpdate();
    }
  }

  async #read(before) {
    const id = this.#state.open;
    const arriving = this.#opened === null && before === null;
    this.#opened = id;
    this.#reading = { status: 'loading', statement: null, problem: null };
    if (!id) return this.#leave(before);
    if (arriving) this.listScroll = window.scrollY;
    if (before !== id) this.#entrance = document.activeElement?.closest('a[data-route]');
    try {
      const [found] = await Promise.all([this.#readings((signal) => statement(id, signal)), import('./reader.js')]);
      for (const { dimension, value, label } of found.facts ?? []) this.#names.learn(dimension, value, label);
      this.#reading = { status: 'ready', statement: found, problem: null };
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#reading = { status: 'failed', statement: null, problem };
    }
    this.#entitle();
    this.requestUpdate();
    await this.updateComplete;
    const reader = this.querySelector('minbar-reader');
    await reader?.updateComplete;
    reader?.begin(); // none, if the text was left again meanwhile
  }

  /** The open text as it is after a correction, and the list with what now counts. */
  #corrected(statement) {
    for (const { dimension, value, label } of statement.facts) this.#names.learn(dimension, value, label);
    this.#reading = { ...this.#reading, statement };
    this.#search();
  }

  /** Back to the list: where it was, with the focus on the hit that was read. */
  async #leave(before) {
    this.#readings(async () => {});
    this.requestUpdate();
    await this.updateComplete;
    if (NARROW.matches && this.listScroll !== undefined) window.scrollTo(0, this.listScroll);
    const entrance = this.#entrance?.isConnected ? this.#entrance : null;
    (entrance ?? this.#hitLink(before) ?? this.querySelector('#results-title'))?.focus({ preventScroll: true });
  }

  #hitLink(id) {
    return id ? this.querySelector(`article[data-id="${CSS.escape(id)}"] h3 a`) : null;
  }

  #leaveText() {
    if (this.#state.open) goTo(hrefOf({ ...this.#state, open: null }));
  }

  /** Asks again for what could not be had, once the server answers at all: until then the notice stands still. */
  async #retryIfOffline() {
    if (!this.#list.problem?.offline && !this.#reading.problem?.offline) return;
    try {
      await health();
    } catch {
      return;
    }
    if (this.#list.problem?.offline) this.#search();
    if (this.#reading.problem?.offline) this.#read(this.#opened);
    if (!this.#rounds?.length) this.#learn();
  }

  #facets(t) {
    return html`<minbar-facets .state=${this.#state} .t=${t} .names=${this.#names} .known=${this.#names.known} .facets=${this.#list.facets}></minbar-facets>`;
  }

  #sheet(t) {
    const close = () => this.querySelector('dialog.sheet').close();
    return html`<dialog class="sheet" aria-label=${t.filters} @click=${(event) => { if (event.target === event.currentTarget) close(); }}>
      <div class="sheet-head"><strong>${t.filters}</strong><button type="button" class="quiet" @click=${close}>${t.close}</button></div>
      <div class="sheet-body">${this.#facets(t)}</div>
      <div class="sheet-foot"><button type="button" class="primary" @click=${close}>${t.showResults(this.#list.total?.value ?? 0)}</button></div></dialog>`;
  }

  /** What stands in the middle: the results, or the view of another tab over the same hits. */
  #middle(view) {
    const { state, t } = view;
    if (this.#moduleFailed) return unavailable(t, () => this.#show());
    if (viewOf(state.view).load === null) return results(view);
    return this.#module ? this.#module.view({ state, t, names: view.names, known: view.names.known, rounds: this.#rounds ?? [], list: this.#list, narrow: view.narrow, openFilters: view.openFilters }) : nothing;
  }

  render() {
    const state = this.#state;
    const t = strings(state.lang);
    if (!t) return nothing;
    const reading = Boolean(state.open);
    const { alone, id } = viewOf(state.view);
    const narrow = alone || (reading ? NARROW_READING : NARROW).matches;
    const covered = reading && NARROW.matches;
    const view = {
      ...this.#list, state, t, narrow, names: this.#names, more: () => this.#more(), retry: () => this.#search(), stop: () => this.#stop(),
      openFilters: () => this.querySelector('dialog.sheet').showModal(),
    };
    return html`<a class="skip" href="#results-title">${t.skip}</a>
      <div class="page" ?inert=${covered}>${topBar(state, t)}
        <div class="progress ${this.#list.status === 'loading' ? 'running' : ''}" aria-hidden="true"></div>
        <nav class="rounds" aria-label=${t.ribbon}><minbar-ribbon .state=${state} .t=${t} .rounds=${this.#rounds} .facet=${this.#list.facets?.round}></minbar-ribbon></nav></div>
      <main class="room room-${id} ${reading ? 'reading' : ''} ${narrow ? 'narrow' : ''}">
        ${narrow ? nothing : html`<aside class="side" aria-label=${t.filters}>${this.#facets(t)}</aside>`}
        <div class="middle" ?inert=${covered}>${this.#guide ? html`<minbar-first-visit .lang=${state.lang} @close=${() => this.#leaveGuide()}></minbar-first-visit>` : nothing}${tabs(state, t)}${this.#middle(view)}</div>
        <minbar-reader .state=${state} .t=${t} .names=${this.#names} .known=${this.#names.known} .statement=${this.#reading.statement} .hits=${this.#list.hits} .status=${this.#reading.status}
          .problem=${this.#reading.problem} @retry=${() => this.#read(state.open)} @corrected=${({ detail }) => this.#corrected(detail)}></minbar-reader>
      </main>${narrow ? this.#sheet(t) : nothing}
      <div ?inert=${covered}>${footer(this.#snapshot, t)}</div>`;
  }
}

customElements.define('minbar-app', App);
