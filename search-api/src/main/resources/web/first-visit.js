/** The first visit: five steps, one at a time, each to be tried at once. It tells by the event `close` that the reader has seen enough. */
import { html, nothing } from 'lit';
import { stepsIn } from './help/steps.js';
import { LightElement } from './light-element.js';
import { EMPTY, hrefOf, readState } from './state.js';

const STRINGS = {
  ar: { title: 'زيارتك الأولى', before: 'السابقة', after: 'التالية', tryIt: 'جرّب', end: 'أغلق الجولة', done: 'ابدأ', help: 'تجدها كلها في المساعدة.', step: (n, all) => `الخطوة ${n} من ${all}` },
  en: { title: 'Your first visit', before: 'Back', after: 'Next', tryIt: 'Try it', end: 'Close the tour', done: 'Begin', help: 'All of it is in the help.', step: (n, all) => `Step ${n} of ${all}` },
  ru: { title: 'Ваш первый визит', before: 'Назад', after: 'Дальше', tryIt: 'Попробовать', end: 'Закрыть', done: 'Начать', help: 'Всё это есть в справке.', step: (n, all) => `Шаг ${n} из ${all}` },
};

const withoutText = (state) => hrefOf({ ...state, lang: EMPTY.lang, open: null });

/** Whether a view is where the visit begins or what one of its steps leads to, whatever text of it is open; who asks a question of their own needs no more steps. */
export const belongs = (state) => stepsIn(EMPTY.lang).map(([, address]) => withoutText(readState(address.slice(1)))).concat('/').includes(withoutText(state));

class FirstVisit extends LightElement {
  static properties = { lang: { attribute: false }, step: { state: true } };

  constructor() {
    super();
    this.step = 0;
  }

  #close() {
    this.dispatchEvent(new Event('close'));
  }

  render() {
    const s = STRINGS[this.lang];
    const steps = stepsIn(this.lang);
    const [words, address] = steps[this.step];
    const last = this.step === steps.length - 1;
    return html`<section class="first-visit" aria-label=${s.title} data-testid="first-visit"><p class="first-head"><strong>${s.title}</strong> <span>${s.step(this.step + 1, steps.length)}</span>
        <button type="button" class="quiet" data-testid="end-visit" aria-label=${s.end} title=${s.end} @click=${this.#close}><span aria-hidden="true">×</span></button></p>
      <p class="first-words" role="status">${words} ${last ? html`<a href=${`/help?lang=${this.lang}`}>${s.help}</a>` : nothing}</p>
      <p class="first-ways"><a data-route data-testid="try-step" href=${address}>${s.tryIt}</a>
        ${this.step ? html`<button type="button" class="quiet" data-testid="step-back" @click=${() => { this.step -= 1; }}>${s.before}</button>` : nothing}
        <button type="button" data-testid="step-on" @click=${() => { if (last) this.#close(); else this.step += 1; }}>${last ? s.done : s.after}</button></p></section>`;
  }
}

customElements.define('minbar-first-visit', FirstVisit);
