/** A sheet laid over the page, such as the keys or the citations of a text. */
import { html, render } from 'lit';

/** Shows it until it is closed by its button, by Escape or by pressing beside it; `name` is its class, `content` what stands under the title. */
export function showLeaf(name, title, content, t) {
  const dialog = document.createElement('dialog');
  dialog.className = `leaf ${name}`;
  dialog.dataset.testid = name;
  dialog.setAttribute('aria-label', title);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  render(html`<div><h2>${title}</h2>${content}<form method="dialog"><button class="primary">${t.close}</button></form></div>`, dialog);
  document.body.append(dialog);
  dialog.showModal();
}
