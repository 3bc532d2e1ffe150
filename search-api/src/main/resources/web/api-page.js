/** The page of the API: fetches its OpenAPI description and sets it as something to read. */
import { html, nothing, render } from 'lit';
import { openapi } from './api.js';
import { learn } from './i18n/index.js';
import { content, curl, fields, operations, typeText } from './openapi.js';
import { languages } from './shell.js';
import { LANGUAGES } from './state.js';

const asked = new URLSearchParams(location.search).get('lang');
const t = await learn(LANGUAGES.includes(asked) ? asked : 'ar');
const page = document.querySelector('#page');

const description = (text) => (text ? html`<p class="said" dir="auto">${text}</p>` : nothing);

function parameter(document, each) {
  const byDefault = each.schema?.default;
  return html`<tr><th scope="row"><code dir="ltr">${each.name}</code>${each.required ? html` <small>${t.api.required}</small>` : nothing}</th>
    <td><code dir="ltr">${typeText(document, each.schema)}</code> <small>${t.api.places[each.in] ?? each.in}${byDefault !== undefined ? html` · ${t.api.byDefault} <code dir="ltr">${String(byDefault)}</code>` : nothing}</small></td>
    <td><bdi>${each.description ?? ''}</bdi></td></tr>`;
}

function fieldTable(document, schema) {
  const rows = fields(document, schema);
  if (!rows.length) return nothing;
  return html`<details><summary>${t.api.fields} <bdi>(${rows.length})</bdi></summary><div class="scroll" tabindex="0" role="group" aria-label=${t.api.fields}><table dir="ltr">${rows.map((row) =>
    html`<tr><th scope="row" class="depth-${row.depth}"><code>${row.name}</code>${row.required ? html` <small lang=${t.lang}>${t.api.required}</small>` : nothing}</th>
      <td><code>${row.type}</code></td><td><bdi>${row.description}</bdi></td></tr>`)}</table></div></details>`;
}

function answer(document, each) {
  const body = content(document, each);
  return html`<li><p><code dir="ltr" class="status">${each.status}</code> <bdi>${each.description ?? ''}</bdi>${body ? html` <small><code dir="ltr">${body.type}</code></small>` : nothing}</p>
    ${body ? fieldTable(document, body.schema) : nothing}</li>`;
}

function body(document, operation) {
  const known = content(document, operation.body);
  if (!known) return nothing;
  return html`<h3>${t.api.body}</h3><p><small><code dir="ltr">${known.type}</code></small></p>${description(operation.body.description)}${fieldTable(document, known.schema)}`;
}

const operation = (document) => (each) => html`<article id=${each.id} class="operation">
  <h2 dir="ltr"><code><b>${each.method}</b> ${each.path}</code></h2>
  ${each.summary ? html`<p class="summary" dir="auto">${each.summary}</p>` : nothing}${description(each.description)}
  ${each.parameters.length ? html`<h3>${t.api.parameters}</h3><div class="scroll" tabindex="0" role="group" aria-label=${t.api.parameters}><table>${each.parameters.map((one) => parameter(document, one))}</table></div>` : nothing}
  ${body(document, each)}
  <h3>${t.api.answers}</h3><ul>${each.responses.map((one) => answer(document, one))}</ul>
  <h3>${t.api.tryIt}</h3><pre dir="ltr" tabindex="0"><code>${curl(document, location.origin, each)}</code></pre></article>`;

function reference(document) {
  const all = operations(document);
  return html`<nav class="contents" aria-label=${t.api.contents}><ul dir="ltr">${all.map(({ id, method, path }) => html`<li><a href="#${id}"><code><b>${method}</b> ${path}</code></a></li>`)}</ul></nav>
    <div>${description(document.info?.description)}${all.map(operation(document))}</div>`;
}

function show(main) {
  render(html`<header class="top"><a class="brand" href="/?lang=${t.lang}"><b lang="ar" dir="rtl">منبر</b><span>${t.api.back}</span></a>${languages((lang) => `/api.html?lang=${lang}`, t)}</header>
    <main class="reference"><h1>${t.api.title}</h1><p class="intro">${t.api.intro} <a href="/openapi.json"><bdi>/openapi.json</bdi></a></p>${main}</main>
    <footer class="foot"><p>${t.footerNotice}</p></footer>`, page);
}

document.documentElement.lang = t.lang;
document.documentElement.dir = t.dir;
document.title = t.pageTitle(t.api.title);
show(html`<p role="status">${t.loading}</p>`);
openapi().then(
  (found) => { show(html`<div class="columns">${reference(found)}</div>`); if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView(); },
  () => show(html`<p role="alert">${t.api.failed}</p>`),
);
