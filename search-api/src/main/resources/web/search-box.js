/**
 * The search box with its suggestions: an ARIA combobox with a list popup. Enter searches for what is written; an arrow key goes
 * into the list, where Enter takes the suggestion. Topics, countries and rounds become filters, titles open their text, anything
 * else becomes the query.
 */
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { lane, suggest } from './api.js';
import { LEVELS, levelOf } from './levels.js';
import { LightElement } from './light-element.js';
import { inLanguage } from './names.js';
import { goTo } from './navigation.js';
import { asked, hrefOf, opening, withFilter } from './state.js';

/** Pause in typing, in milliseconds, after which suggestions are asked for. */
const PAUSE = 140;

const AS_FILTER = ['topic', 'country', 'round'];

class SearchBox extends LightElement {
  static properties = {
    state: { attribute: false }, t: { attribute: false },
    suggestions: { state: true }, active: { state: true }, expanded: { state: true },
  };

  #lane = lane();
  #timer = 0;

  constructor() {
    super();
    this.suggestions = [];
    this.active = -1;
    this.expanded = false;
  }

  get #input() {
    return this.querySelector('#q');
  }

  #typed() {
    clearTimeout(this.#timer);
    this.active = -1;
    this.#input.dir = this.#input.value ? 'auto' : this.t.dir;
    if (!this.#input.value.trim()) this.#close();
    else this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask() {
    try {
      this.suggestions = await this.#lane((signal) => suggest(this.#input.value.trim(), signal));
      this.expanded = this.suggestions.length > 0 && document.activeElement === this.#input;
      this.active = -1;
    } catch {
      // Suggestions are a courtesy: without them the box still searches.
      this.#close();
    }
  }

  #close() {
    clearTimeout(this.#timer);
    this.expanded = false;
    this.active = -1;
  }

  #key(event) {
    if (event.key === 'Escape' && this.expanded) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.suggestions.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const places = this.suggestions.length + 1;
      this.active = this.expanded ? ((this.active + 1 + step + places) % places) - 1 : 0;
      this.expanded = true;
    } else if (event.key === 'Enter' && this.expanded && this.active >= 0) {
      event.preventDefault();
      this.#take(this.suggestions[this.active]);
    }
  }

  #take({ text, kind, id }) {
    this.#close();
    if (kind === 'title') goTo(hrefOf(opening(this.state, id)));
    else if (AS_FILTER.includes(kind)) {
      const values = [...new Set([...(this.state.filters[kind] ?? []), id])];
      this.#input.value = this.state.query;
      goTo(hrefOf(asked(withFilter(this.state, kind, values))));
    } else this.#search(text);
  }

  #search(query) {
    this.#close();
    goTo(hrefOf({ ...asked(this.state), query: query.trim() }));
  }

  #levelChanged(event) {
    goTo(hrefOf({ ...this.state, query: this.#input.value.trim(), level: event.target.value }));
  }

  #option(suggestion, index) {
    const { t } = this;
    const name = inLanguage(suggestion.label, t.lang) || suggestion.text;
    const arabic = !suggestion.label;
    return html`<li role="option" id="suggestion-${index}" aria-selected=${index === this.active}
      @pointerdown=${(event) => event.preventDefault()} @click=${() => this.#take(suggestion)}
      ><bdi class="suggested" lang=${arabic ? 'ar' : t.lang}>${name}</bdi
      ><span class="suggested-kind">${t.suggestionKinds[suggestion.kind] ?? suggestion.kind}</span></li>`;
  }

  render() {
    const { t, state, suggestions, active, expanded } = this;
    return html`<form role="search" action="/" method="get" class="search"
      @submit=${(event) => { event.preventDefault(); this.#search(this.#input.value); }}>
      <label for="q" class="unseen">${t.searchLabel}</label>
      <div class="combobox">
        <input id="q" name="q" type="search" role="combobox" aria-autocomplete="list" aria-controls="suggestions"
          aria-expanded=${expanded} aria-activedescendant=${active >= 0 ? `suggestion-${active}` : nothing}
          autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search" maxlength="500"
          dir=${state.query ? 'auto' : t.dir} placeholder=${t.searchPlaceholder} .value=${live(this.#shownQuery())}
          @input=${this.#typed} @keydown=${this.#key} @blur=${this.#close}>
        <ul id="suggestions" role="listbox" aria-label=${t.suggestions} ?hidden=${!expanded}>${suggestions.map((each, index) => this.#option(each, index))}</ul>
        <p class="unseen" role="status">${expanded ? t.suggestionCount(suggestions.length) : ''}</p>
      </div>
      <button class="primary">${t.searchButton}</button>
      <label for="level" class="unseen">${t.level}</label>
      <select id="level" name="level" title=${levelOf(state.level).hint[t.lang]} @change=${this.#levelChanged}>
        ${LEVELS.map(({ id, name, hint }) => html`<option value=${id} title=${hint[t.lang]} .selected=${live(id === state.level)}>${name[t.lang]}</option>`)}
      </select>
    </form>`;
  }

  /** The query of the URL, unless the reader is typing: a rendering for another reason must not take the words away. */
  #shownQuery() {
    const input = this.#input;
    const changed = this.state.query !== this.lastQuery;
    this.lastQuery = this.state.query;
    return input && !changed ? input.value : this.state.query;
  }

  updated() {
    this.querySelector('[role=option][aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('minbar-search', SearchBox);
