/** Buttons that save all rows of an answer as a file, by the same question to the API with another `format`. */
import { html, nothing } from 'lit';
import { fileOf } from './api.js';
import { LightElement } from './light-element.js';
import { save } from './save.js';

const STRINGS = {
  ar: { label: 'احفظ كل الصفوف:', working: 'يُعَدّ الملف…', failed: 'تعذّر إعداد الملف' },
  en: { label: 'Save all rows:', working: 'Making the file…', failed: 'The file could not be made' },
  ru: { label: 'Сохранить все строки:', working: 'Файл готовится…', failed: 'Файл не получился' },
};

class Exports extends LightElement {
  static properties = { question: { attribute: false }, formats: { attribute: false }, lang: { attribute: false }, status: { state: true } };

  constructor() {
    super();
    this.status = 'ready';
  }

  async #save(format) {
    if (this.status === 'working') return;
    this.status = 'working';
    try {
      const { blob, name } = await fileOf(this.question, format);
      save(blob, name);
      this.status = 'ready';
    } catch {
      this.status = 'failed';
    }
  }

  render() {
    const s = STRINGS[this.lang];
    return html`<p class="exports"><span>${s.label}</span> ${this.formats.map((format) => html`<button type="button" class="quiet" data-format=${format} aria-disabled=${this.status === 'working'}
      @click=${() => this.#save(format)}><bdi>${format.toUpperCase()}</bdi></button> `)}<span role="status">${this.status === 'ready' ? nothing : s[this.status]}</span></p>`;
  }
}

customElements.define('minbar-exports', Exports);

/** For the answer to a question of api.js; `formats` of the API. */
export const exports = (question, lang, formats = ['csv', 'xlsx', 'jsonl']) =>
  html`<minbar-exports .question=${question} .formats=${formats} .lang=${lang}></minbar-exports>`;
