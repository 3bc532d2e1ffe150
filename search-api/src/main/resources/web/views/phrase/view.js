/** The life of a phrase: the rounds that say it and those that do not, who published it, and what stood in its stead once it was gone. */
import { html, nothing } from 'lit';
import { analysis, examples } from '../../analysis.js';
import { answerTo } from '../../api.js';
import { Asking } from '../../asking.js';
import { placeBars } from '../../bars.js';
import { dateText } from '../../dates.js';
import { linesOf } from '../../doors.js';
import { number } from '../../i18n/plural.js';
import { LightElement } from '../../light-element.js';
import { hrefOf, inView, opening } from '../../state.js';
import { concordanceOf, phraseOf, questionFor, ranges } from './options.js';
import { STRINGS } from './strings.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-phrase .context=${context}></minbar-phrase>`;

class Phrase extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);

  #question() {
    const { state } = this.context;
    return questionFor(state, state.own.phrase?.all === 'yes');
  }

  willUpdate() {
    const question = this.#question();
    this.#asking.ask(phraseOf(this.context.state.query) ? question.path : null, (signal) => answerTo(question, signal));
  }

  /** A place as a door to it in its text, named by its round and date. */
  #place({ id, round, date, field, span, quote }) {
    const { state, t } = this.context;
    return html`<a data-route data-step data-testid="place" title=${quote} href=${hrefOf(opening(state, id, { field, span }))}>${round ? `${t.round(round)}${t.comma}` : nothing}<bdi>${dateText(date, t)}</bdi></a>`;
  }

  /** Rounds as ranges, which follow each other as the language does. */
  #rangeText(rounds, order) {
    const { t } = this.context;
    return ranges(rounds, order).map(([from, to], i) => html`${i ? t.comma : nothing}<bdi dir="ltr">${from === to ? from : `${from}–${to}`}</bdi>`);
  }

  #summary(life, s) {
    const { state, t } = this.context;
    const order = life.rounds.map(({ round }) => round);
    return html`<div class="life-told" data-testid="summary"><p>${s.said(life.total.value, t.texts(life.statements))} ${s.see} <a data-route data-step data-testid="count" href=${linesOf(concordanceOf(state), t.lang)}>${number(life.total.value)}</a></p>
      <p>${s.first} ${this.#place(life.first)}${life.last ? html`${s.last} ${this.#place(life.last)}` : nothing}</p>
      ${life.gaps.map(({ after, before, rounds }) => html`<p data-testid="gap">${s.gap(after, before)} ${this.#rangeText(rounds, order)}</p>`)}
      ${life.silent.length ? html`<p data-testid="silent">${s.silent} ${this.#rangeText(life.silent, order)}</p>` : nothing}</div>`;
  }

  /** The rounds in order of time, each as high as it says the phrase often; those that are silent between others are marked as gaps. */
  #rounds({ rounds, gaps, silent }, s) {
    const { state, t } = this.context;
    const most = Math.max(...rounds.map(({ count }) => count));
    const missing = new Set([...gaps.flatMap((gap) => gap.rounds), ...silent]);
    const inside = ({ round, count, statements }) => html`<span class="said-often">${count ? number(count) : nothing}</span><i class="tower" data-share=${count / most}></i><b>${round}</b><span class="unseen">${s.roundSays(t.round(round), count, t.texts(statements))}</span>`;
    return html`<ol class="life" aria-label=${s.life} data-testid="life">${rounds.map((each) => html`<li class=${missing.has(each.round) ? 'missing' : ''} data-round=${each.round}>${each.count
      ? html`<a data-route href=${linesOf(concordanceOf(state, { round: [each.round] }), t.lang)}>${inside(each)}</a>` : html`<span>${inside(each)}</span>`}</li>`)}</ol>
      ${missing.size ? html`<p class="hint">${s.missingWhy}</p>` : nothing}`;
  }

  /** A text of several sources counts for each, as their filters find it; but beside sources that are chosen, no filter says "this one too". */
  #sources({ sources }, s) {
    const { state, t } = this.context;
    const chosen = state.filters.source ?? [];
    const opens = (source) => source && (!chosen.length || chosen.includes(source));
    return html`<section><h3>${s.sources}</h3><table class="measured" data-testid="sources"><thead><tr><th scope="col">${s.source}</th><th scope="col">${s.places}</th><th scope="col">${s.texts}</th><th scope="col">${s.firstPlaces}</th></tr></thead>
      <tbody>${sources.map(({ source, count, with: texts, evidence }) => html`<tr><th scope="row"><bdi>${source ?? t.noSources}</bdi></th><td class="figure">${opens(source)
        ? html`<a data-route href=${linesOf(concordanceOf(state, { source: [source] }), t.lang)}>${number(count)}</a>` : number(count)}</td>
        <td class="figure">${number(texts)}</td><td class="places">${evidence.map((each) => html`${this.#place(each)} `)}</td></tr>`)}</tbody></table></section>`;
  }

  #variants({ variants, rounds }, s) {
    const { t } = this.context;
    const order = rounds.map(({ round }) => round);
    const all = this.context.state.own.phrase?.all === 'yes';
    if (!variants.length) return html`<section><h3>${s.variants}</h3><p class="hint">${s.noVariants}</p></section>`;
    return html`<section><h3>${s.variants}</h3><p class="hint">${s.variantsWhy}</p><div class="scroll" tabindex="0" role="group" aria-label=${s.variants}><table class="measured" data-testid="variants">
      <thead><tr><th scope="col">${s.wording}</th><th scope="col">${s.inRounds}</th><th scope="col">${s.places}</th><th scope="col">${s.firstPlaces}</th></tr></thead>
      <tbody>${variants.map(({ text, rounds: of, count, evidence, concordance }) => html`<tr><th scope="row"><bdi lang="ar">${text}</bdi></th><td class="figure">${this.#rangeText(of, order)}</td><td class="figure">${concordance
        ? html`<a data-route data-testid="variant-lines" href=${linesOf(concordance, t.lang)}>${number(count)}</a>` : number(count)}</td>
        <td class="places">${evidence.map((each) => html`${this.#place(each)} `)}${!concordance && evidence.length < count ? html`<small>${t.shown(evidence.length, count)}</small>` : nothing}</td></tr>`)}</tbody></table></div>
      ${variants.length >= 10 && !all ? html`<p><a data-route href=${hrefOf(inView(this.context.state, 'phrase', { all: 'yes' }))}>${s.more}</a></p>` : nothing}</section>`;
  }

  #answered(life, s) {
    const { t, state } = this.context;
    if (!life.total.value) {
      return html`<div class="notice" data-testid="empty"><h3>${s.none}</h3><p>${s.noneTry}</p>${examples(t, (query) => hrefOf({ ...state, query }))}</div>`;
    }
    return html`${this.#summary(life, s)}${life.rounds.length ? this.#rounds(life, s) : nothing}${this.#variants(life, s)}${this.#sources(life, s)}`;
  }

  render() {
    const { t, state } = this.context;
    const s = STRINGS[t.lang];
    const phrase = phraseOf(state.query);
    return analysis({
      context: this.context, asking: this.#asking, name: 'phrase', title: phrase ? html`${s.title} <q><bdi lang="ar">${phrase}</bdi></q>` : s.untitled, tools: nothing,
      invitation: html`<h3>${s.ask}</h3><p>${s.askWhy} ${t.emptyTry}</p>${examples(t, (query) => hrefOf({ ...state, query }))}`,
      question: this.#question(), answered: (answer) => this.#answered(answer, s),
    });
  }

  updated() {
    placeBars(this);
  }
}

customElements.define('minbar-phrase', Phrase);
