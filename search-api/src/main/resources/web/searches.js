/** The sheet of saved and recent searches, each a link to its question. */
import { html, nothing } from 'lit';
import { addressOf, forget, keep, keptSearches, viewAt } from './kept-searches.js';
import { showLeaf } from './leaf.js';
import { levelOf } from './levels.js';
import { LightElement } from './light-element.js';
import { dateText } from './dates.js';
import { EMPTY, hrefOf } from './state.js';

const STRINGS = {
  ar: { title: 'عمليات بحثك', saved: 'المحفوظة', recent: 'الأخيرة', keep: 'احفظ البحث الحالي', none: 'لا شيء بعد.', remove: (name) => `احذف: ${name}`, removeAll: 'احذف الأخيرة كلها', local: 'تبقى في هذا المتصفح وحده.' },
  en: { title: 'Your searches', saved: 'Saved', recent: 'Recent', keep: 'Save this search', none: 'Nothing yet.', remove: (name) => `Delete: ${name}`, removeAll: 'Delete all recent ones', local: 'They stay in this browser alone.' },
  ru: { title: 'Ваши запросы', saved: 'Сохранённые', recent: 'Недавние', keep: 'Сохранить этот запрос', none: 'Пока ничего.', remove: (name) => `Удалить: ${name}`, removeAll: 'Удалить все недавние', local: 'Они остаются только в этом браузере.' },
};

/** A search in words: its question, then its conditions. */
function wordsOf(view, names, t) {
  const values = (all) => Object.entries(all).flatMap(([dimension, list]) => list.map((value) => names.of(dimension, value, t)));
  return [
    view.query && `«\u2068${view.query}\u2069»`, view.query && view.level !== EMPTY.level && levelOf(view.level).name[t.lang], ...values(view.filters), ...values(view.exclude).map((name) => `${t.not} ${name}`),
    view.from && `${t.from} ${dateText(view.from, t)}`, view.to && `${t.to} ${dateText(view.to, t)}`,
  ].filter(Boolean).join(t.comma) || t.everything;
}

class Searches extends LightElement {
  static properties = { state: { attribute: false }, t: { attribute: false }, names: { attribute: false } };

  #list(name, addresses, s) {
    const { t, names, state } = this;
    return html`<section data-list=${name}><h3>${s[name]}</h3>${addresses.length ? html`<ul>${addresses.map((address) => {
      const view = viewAt(address, state.lang);
      const words = wordsOf(view, names, t);
      return html`<li><a data-route href=${hrefOf(view)} @click=${(event) => event.target.closest('dialog').close()}><bdi dir=${t.dir}>${words}</bdi></a>
        <button type="button" class="quiet" aria-label=${s.remove(words)} title=${s.remove(words)} @click=${() => { forget(name, address); this.requestUpdate(); }}><span aria-hidden="true">×</span></button></li>`;
    })}</ul>` : html`<p>${s.none}</p>`}</section>`;
  }

  render() {
    const { state } = this;
    const s = STRINGS[state.lang];
    const { saved, recent } = keptSearches();
    const here = addressOf(state);
    return html`${here === '/' || saved.includes(here) ? nothing : html`<p><button type="button" data-testid="keep-search" @click=${() => { keep(state); this.requestUpdate(); }}>${s.keep}</button></p>`}
      ${this.#list('saved', saved, s)}${this.#list('recent', recent, s)}
      ${recent.length ? html`<p><button type="button" class="quiet" data-testid="forget-recent" @click=${() => { forget('recent'); this.requestUpdate(); }}>${s.removeAll}</button></p>` : nothing}<p class="hint">${s.local}</p>`;
  }
}

customElements.define('minbar-searches', Searches);

/** Shows the sheet for a view. */
export const showSearches = ({ state, t, names }) =>
  showLeaf('searches', STRINGS[state.lang].title, html`<minbar-searches .state=${state} .t=${t} .names=${names}></minbar-searches>`, t);
