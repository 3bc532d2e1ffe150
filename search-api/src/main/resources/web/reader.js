/**
 * The reading view: one statement, its text in paragraphs with the evidence of its facts, the facts beside it. A fact and its place
 * are one object seen twice: pointing at either lights both, a click keeps them lit.
 */
import { html, nothing } from 'lit';
import { wordsAt } from './correcting/quote.js';
import { STRINGS } from './correcting/strings.js';
import { dateText, machineDate } from './dates.js';
import { CURRENT, FOUND, HERE, withEvidence } from './evidence.js';
import { factList, factStrip } from './fact-list.js';
import { arrange, asFacts, marksOf } from './facts.js';
import './find.js';
import { paragraphs, within } from './highlight.js';
import { writtenIn } from './language.js';
import { number } from './i18n/plural.js';
import { LightElement } from './light-element.js';
import './similar/block.js';
import { EMPTY, hrefOf, inView, opening, placeOf } from './state.js';
import { token } from './token.js';
import { isWebAddress } from './web-address.js';

/** Provenance as the bundled corpus words it. */
const isEditorial = (provenance) => /^editorial summary/i.test(provenance ?? '');

class Reader extends LightElement {
  static properties = {
    state: { attribute: false }, t: { attribute: false }, names: { attribute: false }, known: { attribute: false },
    statement: { attribute: false }, hits: { attribute: false }, status: { attribute: false }, problem: { attribute: false },
    pointed: { state: true }, pinned: { state: true }, copied: { state: true }, found: { state: true },
  };

  #facts = null;
  #shown = -1;

  constructor() {
    super();
    this.pointed = [];
    this.pinned = null;
    this.copied = '';
    this.found = { spans: [], current: null };
  }

  willUpdate(changed) {
    if (!changed.has('statement')) return;
    this.#facts = this.statement ? arrange([...(this.statement.facts ?? []), ...asFacts(this.statement.quantities ?? [])]) : null;
    this.pointed = [];
    this.pinned = null;
    this.copied = '';
  }

  /** Takes the reader into the text: to the place of the address if there is one, else to its beginning. */
  begin() {
    const frame = this.querySelector('#reader');
    const here = this.querySelector('mark.here');
    this.querySelector('#reader-title')?.focus({ preventScroll: true });
    if (here) here.scrollIntoView({ block: 'center' });
    else frame?.scrollTo(0, 0);
  }

  #isLit = (id) => this.pointed.includes(id) || this.pinned === id;

  /** Ids of facts at the place of an event: a mark, a fact of the list, or none. */
  #idsAt(event) {
    return event.target.closest?.('[data-fact]')?.dataset.fact.split(' ') ?? [];
  }

  #point(event) {
    const ids = this.#idsAt(event);
    if (ids.join() !== this.pointed.join()) this.pointed = ids;
  }

  #unpoint() {
    this.pointed = [];
  }

  #pin(fact) {
    this.pinned = this.pinned === fact.id ? null : fact.id;
    this.#shown = -1;
    if (this.pinned) this.#showPlace(fact);
  }

  /** Brings the next place of a fact into sight. */
  async #showPlace(fact) {
    const marks = [...this.querySelectorAll(`mark[data-fact~="${fact.id}"]`)];
    if (!marks.length) return;
    this.#shown = (this.#shown + 1) % marks.length;
    await this.updateComplete;
    marks[this.#shown].scrollIntoView({ block: 'nearest' });
  }

  /** A click on a mark keeps its narrowest fact lit and shows it in the list. */
  #markClicked(event) {
    const ids = event.target.closest('mark[data-fact]')?.dataset.fact.split(' ');
    if (!ids) return;
    this.pinned = this.pinned && ids.at(-1) === this.pinned ? null : ids.at(-1);
    this.updateComplete.then(() => this.#showInList());
  }

  /** Scrolls the list beside the text to the lit fact; the text itself stays where the eye is. */
  #showInList() {
    const list = this.querySelector('.facts');
    const fact = this.querySelector(`#fact-${this.pinned}`);
    if (!list || !fact || list.scrollHeight <= list.clientHeight) return;
    const [frame, place] = [list.getBoundingClientRect(), fact.getBoundingClientRect()];
    if (place.top < frame.top || place.bottom > frame.bottom) list.scrollTop += place.top - frame.top - frame.height / 3;
  }

  /** Marks take one stop of the tab key together; arrows move among them in the direction of the text, Enter pins. */
  #markKey(event) {
    const marks = [...this.querySelectorAll('mark[data-fact]')];
    const at = marks.indexOf(event.target);
    if (at < 0) return;
    if (event.key === 'Enter') this.#markClicked(event);
    const forward = this.querySelector('.text').dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const next = marks[at + ({ [forward]: 1, [back]: -1 }[event.key] ?? 0)];
    if (!next || next === event.target) return;
    event.preventDefault();
    next.focus();
  }

  updated() {
    const marks = this.querySelectorAll('mark[data-fact]');
    if (marks.length && ![...marks].some((mark) => mark.tabIndex === 0)) marks[0].tabIndex = 0;
  }

  /** The place that words were chosen at with the pointer or the keyboard, else that of the address; null for the whole text. */
  #chosenPlace() {
    const selection = getSelection();
    const text = this.querySelector('.text');
    if (selection.isCollapsed || !text?.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return this.state.at;
    const chosen = selection.getRangeAt(0);
    const paragraph = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('.text p');
    const offset = (node, at) => {
      const before = document.createRange();
      before.setStart(paragraph(node), 0);
      before.setEnd(node, at);
      return Number(paragraph(node).dataset.from) + before.toString().length;
    };
    if (!paragraph(chosen.startContainer) || !paragraph(chosen.endContainer)) return this.state.at;
    return `text:${offset(chosen.startContainer, chosen.startOffset)}-${offset(chosen.endContainer, chosen.endOffset)}`;
  }

  /** The address of the text alone, down to the place looked at. */
  #permalink() {
    return new URL(hrefOf({ ...EMPTY, lang: this.state.lang, open: this.state.open, at: this.#chosenPlace() }), location.href).href;
  }

  async #cite() {
    const { t, statement, names } = this;
    const { id, title, date, kind, sources = [], provenance, language } = statement;
    const { showCitations } = await import('./cite.js');
    showCitations({
      id, title, date, language, url: this.#permalink(), kind: kind && names.of('kind', kind, { lang: 'en' }), sources: sources.map(({ name, url }) => name || url),
      note: provenance,
    }, t);
  }

  async #copy() {
    const { t } = this;
    const link = this.#permalink();
    try {
      await navigator.clipboard.writeText(link);
      this.copied = t.copied;
    } catch {
      this.copied = t.copyFailed;
    }
  }

  #source({ name, url }) {
    return html`<li>${isWebAddress(url) ? html`<a href=${url} rel="noopener noreferrer" target="_blank"><bdi>${name || url}</bdi></a>
      <bdi class="address" dir="ltr">${new URL(url).hostname}</bdi>` : html`<bdi>${name || url}</bdi>`}</li>`;
  }

  /** Where else the same text stands. */
  #versions({ duplicates }) {
    const { t, state } = this;
    if (!duplicates?.total) return nothing;
    return html`<section class="sources" data-testid="duplicates"><h3>${t.versions} (${number(duplicates.total)})</h3><ul>${duplicates.statements.map(({ id, title, date, source }) => html`<li>
      <a data-route href=${hrefOf(opening(state, id))}><bdi>${title || id}</bdi></a> <bdi>${dateText(date, t)}</bdi> <bdi>${source ?? ''}</bdi></li>`)}</ul></section>`;
  }

  /** The place of the address, and what was found, as marks of a field. */
  #placesIn(field) {
    const { spans, current } = this.found;
    const place = placeOf(this.state.at);
    return [
      ...(place?.field === field ? [{ span: place.span, key: HERE }] : []),
      ...(field === 'text' ? spans.map((span) => ({ span, key: span === current ? CURRENT : FOUND })) : []),
    ];
  }

  async #foundIn({ detail }) {
    const moved = detail.current?.join() !== this.found.current?.join() || detail.go !== this.found.go;
    this.found = detail;
    await this.updateComplete;
    if (moved && detail.go) this.querySelector('mark.current')?.scrollIntoView({ block: 'center' });
  }

  #body() {
    const { t, names, statement } = this;
    const { title, text, date, kind, sources = [], provenance, language } = statement;
    const { lang, dir } = writtenIn(language, text);
    const [inTitle, marks] = ['title', 'text'].map((field) => [...marksOf(this.#facts, field), ...this.#placesIn(field)]);
    return html`<div class="spread" @pointerover=${this.#point} @pointerleave=${this.#unpoint} @focusin=${this.#point} @focusout=${this.#unpoint}>
      <div class="page-of-text"><h2 id="reader-title" tabindex="-1" lang=${lang} dir=${dir}>${title ? withEvidence(title, inTitle, this.#isLit) : t.untitled}</h2>
      <p class="meta"><time datetime=${machineDate(date) ?? nothing}><bdi>${dateText(date, t)}</bdi></time>${kind ? html`<span>${names.of('kind', kind, t)}</span>` : nothing}</p>
      ${provenance ? html`<p class="provenance" data-testid="provenance">${isEditorial(provenance) ? t.editorial : html`${t.provenance}: <bdi>${provenance}</bdi>`}</p>` : nothing}
        <div class="text" lang=${lang} dir=${dir} @click=${this.#markClicked} @keydown=${this.#markKey}>${paragraphs(text).map((range) =>
          html`<p data-from=${range[0]}>${withEvidence(text.slice(...range), within(marks, range), this.#isLit)}</p>`)}</div>
        <section class="sources"><h3>${t.sources}</h3>${sources.length ? html`<ul>${sources.map((each) => this.#source(each))}</ul>` : html`<p>${t.noSources}</p>`}</section>
        ${this.#versions(statement)}
        <minbar-similar .state=${this.state} .t=${t} .statement=${statement}></minbar-similar></div>
      <aside class="facts" aria-labelledby="facts-title">${factList(this.#factView())}</aside>
    </div>`;
  }

  /** What who gave the token may do with facts; the statement that the server answers takes the place of the old one. */
  #correcting() {
    const { t, statement } = this;
    const s = STRINGS[t.lang];
    if (!token() || !statement) return { s };
    const show = async (asked) => (await import('./correcting/form.js')).showCorrecting({
      statement, ...asked, done: async (detail) => {
        this.dispatchEvent(new CustomEvent('corrected', { detail }));
        await new Promise(requestAnimationFrame);
        await this.updateComplete;
        this.copied = s.kept;
      },
    }, t);
    const entryOf = (fact) => statement.corrections.find(({ action, dimension, value, with: instead }) =>
      dimension === fact.dimension && ((action === 'add' && value === fact.value) || (action === 'replace' && instead === fact.value)));
    return {
      s,
      correct: (fact, name) => {
        const entry = fact.correction ? entryOf(fact) : null;
        show({ title: s.correctFact(name), fact, corrected: entry?.value, actions: [...(entry ? ['withdraw'] : []), 'remove', 'replace'] });
      },
      takeBack: (entry, name) => show({ title: `${s.takeBack}: ${name}`, fact: entry, corrected: entry.value, actions: ['withdraw'] }),
      add: () => {
        const place = placeOf(this.#chosenPlace());
        show({ title: s.add, fact: null, chosen: place && wordsAt(statement, place), actions: ['add'] });
      },
    };
  }

  #factView() {
    return {
      ...this.#correcting(),
      facts: this.#facts, corrections: this.statement?.corrections, state: this.state, names: this.names, t: this.t, pinned: this.pinned, isLit: this.#isLit,
      pin: (fact) => this.#pin(fact), showPlace: (fact) => this.#showPlace(fact),
    };
  }

  #strip() {
    const fact = this.#facts?.dimensions.flatMap(({ facts }) => facts).find(({ id }) => id === this.pinned);
    return fact ? factStrip(fact, this.#factView()) : nothing;
  }

  #waiting() {
    const { t, status, problem, state } = this;
    if (status === 'loading') return html`<p class="reader-wait" role="status">${t.loadingText}</p>`;
    if (problem?.status === 404) {
      return html`<div class="notice problem" role="alert"><h2 id="reader-title" tabindex="-1">${t.textMissing}</h2>
        <p><code dir="ltr">${state.open}</code></p><p><a data-route href=${hrefOf({ ...EMPTY, lang: state.lang })}>${t.emptyAll}</a></p></div>`;
    }
    return html`<div class="notice problem" role="alert"><h2 id="reader-title" tabindex="-1">${t.textFailed}</h2>
      <p>${problem?.offline ? t.offlineTitle : html`<bdi lang="en">${problem?.problems?.[0]?.message ?? ''}</bdi>`}</p>
      <button type="button" @click=${() => this.dispatchEvent(new Event('retry'))}>${t.retry}</button></div>`;
  }

  /** To the texts before and after this one in the list it was opened from. */
  #neighbours() {
    const { t, state, hits } = this;
    const ids = hits?.map(({ id }) => id) ?? [];
    const at = ids.indexOf(state.open);
    const way = (id, text, testid) => (id ? html`<a data-route data-testid=${testid} href=${hrefOf(opening(state, id))}>${text}</a>` : nothing);
    return at < 0 ? nothing : html`<span class="neighbouring">${way(ids[at - 1], t.previousText, 'previous-text')} <bdi>${t.inList(at + 1, ids.length)}</bdi> ${way(ids[at + 1], t.nextText, 'next-text')}</span>`;
  }

  render() {
    const { t, state } = this;
    if (!state.open) return nothing;
    return html`<section id="reader" class="reader" aria-label=${t.reader} aria-busy=${this.status === 'loading'}>
      <div class="reader-top"><div class="reader-bar"><a class="close" data-route data-testid="close-reader" href=${hrefOf({ ...state, open: null })}><span aria-hidden="true">×</span> ${t.closeReader}</a>
        ${this.#neighbours()}<span class="copied" role="status">${this.copied}</span>
        <a data-route data-testid="compare-this" href=${hrefOf(inView({ ...state, open: null }, 'compare', { from: null, to: state.open, only: null }))}>${t.compareThis}</a>
        ${this.status === 'failed' ? nothing : html`<button type="button" class="quiet" data-testid="cite" ?disabled=${!this.statement} @click=${this.#cite}>${t.cite}</button>`}
        <button type="button" class="quiet" @click=${() => window.print()}>${t.print}</button>
        <button type="button" class="quiet" data-testid="copy-link" @click=${this.#copy}>${state.at ? t.copyHere : t.copyLink}</button></div>
      ${this.statement ? html`<minbar-find .state=${state} .t=${t} .statement=${this.statement} @found=${this.#foundIn}></minbar-find>` : this.status === 'loading' ? html`<div class="find-room"></div>` : nothing}</div>
      <div class="sheet-of-paper">${this.statement ? this.#body() : this.#waiting()}</div>${this.#strip()}
    </section>`;
  }
}

customElements.define('minbar-reader', Reader);
