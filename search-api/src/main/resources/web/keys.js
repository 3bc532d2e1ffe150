/** The sheet of keys: what the keyboard can do on this page. */
import { html, render } from 'lit';

/** Shows the sheet until it is closed; `t` of i18n. */
export function showKeys(t) {
  const dialog = document.createElement('dialog');
  dialog.className = 'leaf';
  dialog.dataset.testid = 'keys';
  dialog.setAttribute('aria-label', t.keys.title);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  render(html`<div><h2>${t.keys.title}</h2><dl>${t.keys.list.map(([key, what]) => html`<div><dt>${key.split(' ').map((one) => html`<kbd dir="ltr">${one}</kbd> `)}</dt><dd>${what}</dd></div>`)}</dl>
    <p class="more-help"><a href=${`/help?lang=${t.lang}`}>${t.help}</a></p><form method="dialog"><button class="primary">${t.close}</button></form></div>`, dialog);
  document.body.append(dialog);
  dialog.showModal();
}
