/** The sheet of citations of a statement: each form to copy, those for programs also as a file. */
import { html, nothing } from 'lit';
import { FORMS } from './citation.js';
import { showLeaf } from './leaf.js';
import { save } from './save.js';

/** Shows the sheet until it is closed; `cited` as citation.js wants it. */
export function showCitations(cited, t) {
  const copy = async (text, event) => {
    const { currentTarget: button } = event;
    button.textContent = await navigator.clipboard.writeText(text).then(() => t.copiedText, () => t.copyTextFailed);
  };
  const form = ({ name, write, extension }) => {
    const text = write(cited);
    return html`<section data-form=${name}><h3 lang="en" dir="ltr">${name}</h3><pre dir="ltr" tabindex="0">${text}</pre>
      <p><button type="button" @click=${(event) => copy(text, event)}>${t.copy}</button>${extension ? html` <button type="button" @click=${() => save(new Blob([text], { type: 'text/plain;charset=utf-8' }), `${cited.id}.${extension}`)}>${t.download} <bdi>.${extension}</bdi></button>` : nothing}</p></section>`;
  };
  showLeaf('citations', t.citeTitle, FORMS.map(form), t);
}
