/** The page of help: the query language and each measure in plain words. */
import { html, render } from 'lit';
import { learn } from './i18n/index.js';
import { LEVELS } from './levels.js';
import { stepsIn } from './help/steps.js';
import { seeAgain } from './newcomer.js';
import { languages } from './shell.js';
import { EMPTY, hrefOf, LANGUAGES } from './state.js';

const asked = new URLSearchParams(location.search).get('lang');
const t = await learn(LANGUAGES.includes(asked) ? asked : 'ar');
const { HELP } = await { ar: () => import('./help/ar.js'), en: () => import('./help/en.js'), ru: () => import('./help/ru.js') }[t.lang]();

const example = (query) => html`<a href=${hrefOf({ ...EMPTY, lang: t.lang, query })}><code dir="auto">${query}</code></a>`;

const queries = () => html`<table><thead><tr><th scope="col">${HELP.write}</th><th scope="col">${HELP.finds}</th></tr></thead>
  <tbody>${HELP.queries.map(([query, finds]) => html`<tr><td>${example(query)}</td><td>${finds}</td></tr>`)}</tbody></table>`;

const levels = () => html`<dl>${LEVELS.map(({ name, hint }) => html`<dt>${name[t.lang]}</dt><dd>${hint[t.lang]}</dd>`)}</dl>`;

const terms = (list) => html`<dl>${list.map(([term, meaning]) => html`<dt>${term}</dt><dd>${meaning}</dd>`)}</dl>`;

const keys = () => html`<dl class="keys-list">${t.keys.list.map(([key, what]) => html`<dt><kbd dir="ltr">${key}</kbd></dt><dd>${what}</dd>`)}</dl>`;

const sections = [
  ['start', HELP.start, () => html`<ol>${stepsIn(t.lang).map(([step, href]) => html`<li>${step} <a href=${href}>${HELP.tryIt}</a></li>`)}</ol>
    <p><a data-testid="first-visit-again" href=${hrefOf({ ...EMPTY, lang: t.lang })} @click=${seeAgain}>${HELP.again}</a></p>`],
  ['queries', HELP.queryTitle, () => html`<p>${HELP.queryIntro}</p>${queries()}`],
  ['tools', HELP.toolTitle, () => terms(HELP.tools)],
  ['levels', HELP.levelTitle, () => html`<p>${HELP.levelIntro}</p>${levels()}`],
  ['views', HELP.viewTitle, () => terms(HELP.views)],
  ['measures', HELP.measureTitle, () => html`<p>${HELP.measureIntro}</p>${terms(HELP.measures)}`],
  ['keys', t.keys.title, keys],
];

document.documentElement.lang = t.lang;
document.documentElement.dir = t.dir;
document.title = t.pageTitle(t.help);
render(html`<header class="top"><a class="brand" href=${hrefOf({ ...EMPTY, lang: t.lang })}><b lang="ar" dir="rtl">منبر</b><span>${t.api.back}</span></a>${languages((lang) => `/help?lang=${lang}`, t)}</header>
  <main class="help"><h1>${t.help}</h1><nav aria-label=${t.api.contents}><ul>${sections.map(([id, title]) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
    <div>${sections.map(([id, title, body]) => html`<section id=${id}><h2>${title}</h2>${body()}</section>`)}</div></main>
  <footer class="foot"><p>${t.footerNotice}</p></footer>`, document.querySelector('#page'));
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
