/** The words of the texts found, or the runs of two to five words, the most frequent first, each with its lines behind the count. */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { analysis } from '../../analysis.js';
import { answerTo } from '../../api.js';
import { Asking } from '../../asking.js';
import { placeBars } from '../../bars.js';
import { choice } from '../../choice.js';
import { linesOf } from '../../doors.js';
import { number } from '../../i18n/plural.js';
import { LightElement } from '../../light-element.js';
import { goTo } from '../../navigation.js';
import { hrefOf, inView } from '../../state.js';
import { FLOORS, LENGTHS, optionsOf, questionFor } from './options.js';
import { STRINGS } from './strings.js';

/** The view for a context of views.js. */
export const view = (context) => html`<minbar-wordlist .context=${context}></minbar-wordlist>`;

class WordList extends LightElement {
  static properties = { context: { attribute: false } };

  #asking = new Asking(this);

  willUpdate() {
    const { state } = this.context;
    const question = questionFor(state, optionsOf(state.own.wordlist));
    this.#asking.ask(JSON.stringify(question), (signal) => answerTo(question, signal));
  }

  #to = (changes) => hrefOf(inView(this.context.state, 'wordlist', changes));

  #more() {
    const { state } = this.context;
    const question = questionFor(state, optionsOf(state.own.wordlist), this.#asking.answer.next);
    this.#asking.more((signal) => answerTo(question, signal), (before, more) => ({ ...more, runs: [...before.runs, ...more.runs] }));
  }

  #tools({ n, floor }, s) {
    return html`${choice({ id: 'length', label: s.length, options: LENGTHS.map((each) => [each, s.lengths(each)]), chosen: n, to: (value) => this.#to({ n: value === String(LENGTHS[0]) ? null : value }) })}
      ${choice({ id: 'floor', label: s.floor, options: [...new Set([...FLOORS, floor])].toSorted((a, b) => a - b).map((each) => [each, s.atLeast(each)]), chosen: floor, to: (value) => this.#to({ floor: value === String(FLOORS[0]) ? null : value }) })}`;
  }

  #narrow(event) {
    event.preventDefault();
    const { prefix, contains } = event.target.elements;
    goTo(this.#to({ prefix: prefix.value.trim() || null, contains: contains.value.trim() || null }));
  }

  /** How the words begin, and what they have in them. */
  #letters({ prefix, contains }, s) {
    const field = (name, value) => html`<span class="choice"><label for=${name}>${s[name]}</label><input id=${name} name=${name} .value=${live(value)} lang="ar" dir="auto" autocomplete="off" maxlength="300"></span>`;
    return html`<form class="beside" @submit=${this.#narrow}>${field('prefix', prefix)} ${field('contains', contains)} <button>${s.show}</button>
      ${prefix || contains ? html`<a data-route data-testid="all-letters" href=${this.#to({ prefix: null, contains: null })}>${s.allLetters}</a>` : nothing}</form>`;
  }

  #row(each, at, most, s) {
    const { form, run, count, per10000, statements, rounds, concordance } = each;
    return html`<tr data-run=${run}><td class="figure rank">${number(at + 1)}</td><th scope="row"><bdi lang="ar">${form}</bdi></th>
      <td class="figure"><a data-route data-step data-testid="count" href=${linesOf(concordance, this.context.t.lang)} title=${s.open(form, count)}>${number(count)}</a></td>
      <td class="bar-cell" aria-hidden="true"><span class="plot"><i class="bar" data-share=${count / most}></i></span></td>
      <td class="figure">${per10000.toFixed(1)}</td><td class="figure">${number(statements)}</td><td class="figure other">${number(rounds)}</td></tr>`;
  }

  #answered({ runs, total, words, statements, next }, options, s) {
    const { t } = this.context;
    if (!runs.length) {
      return html`<div class="notice" data-testid="empty"><h3>${s.none}</h3><p>${s.noneTry}</p><ul>
        ${options.floor > 1 ? html`<li><a data-route href=${this.#to({ floor: '1' })}>${s.floor}: ${s.atLeast(1)}</a></li>` : nothing}
        ${options.prefix || options.contains ? html`<li><a data-route href=${this.#to({ prefix: null, contains: null })}>${s.allLetters}</a></li>` : nothing}</ul></div>`;
    }
    const { moreStatus } = this.#asking;
    return html`<p class="order" data-testid="counted">${s.counted[options.n > 1 ? 'runs' : 'words'](total.value)} ${s.among(words, t.texts(statements))}</p>
      <div class="scroll" tabindex="0" role="group" aria-label=${s.title}><table class="measured" data-testid="wordlist"><caption class="unseen">${s.title}</caption>
        <thead><tr><td class="rank"></td><th scope="col">${s.run}</th><th scope="col">${s.places}</th><td class="bar-cell"></td><th scope="col">${s.per}</th><th scope="col">${s.inTexts}</th><th scope="col" class="other">${s.inRounds}</th></tr></thead>
        <tbody>${runs.map((each, at) => this.#row(each, at, runs[0].count, s))}</tbody></table></div>
      <p class="list-end">${next ? html`<button type="button" id="more-words" aria-disabled=${moreStatus === 'loading'} @click=${this.#more}>${moreStatus === 'loading' ? t.loadingMore : s.more}</button>` : nothing}
        ${moreStatus === 'failed' ? html`<span role="alert">${t.moreFailed}</span>` : nothing}<span>${t.shown(runs.length, total.value)}</span></p>`;
  }

  render() {
    const { t, state } = this.context;
    const s = STRINGS[t.lang];
    const options = optionsOf(state.own.wordlist);
    return analysis({
      context: this.context, asking: this.#asking, name: 'wordlist', title: s.title, tools: this.#tools(options, s), below: this.#letters(options, s),
      question: questionFor(state, options), answered: (answer) => this.#answered(answer, options, s),
    });
  }

  updated() {
    placeBars(this);
  }
}

customElements.define('minbar-wordlist', WordList);
