/** What frames the page whatever it shows: the bar with name, search and languages, and the footer. */
import { html, nothing } from 'lit';
import { ALL } from './i18n/index.js';
import { EMPTY, hrefOf } from './state.js';

/** The languages of the interface as links to the same view; `hrefFor` gives the address in a language. */
export const languages = (hrefFor, t) => html`<nav class="languages" aria-label=${t.languages}>${ALL.map(({ lang, selfName }) =>
  html`<a data-route href=${hrefFor(lang)} lang=${lang} hreflang=${lang} aria-current=${lang === t.lang ? 'true' : nothing}>${selfName}</a>`)}</nav>`;

/** The top bar. */
export const topBar = (state, t) => html`<header class="top">
  <h1 class="brand-name"><a class="brand" data-route href=${hrefOf({ ...EMPTY, lang: state.lang })}><b lang="ar" dir="rtl">منبر</b><span>${t.lang === 'ar' ? '' : html`<i>${t.name}</i> `}${t.tagline} <bdi>2017–2024</bdi></span></a></h1>
  <minbar-search .state=${state} .t=${t}></minbar-search>${languages((lang) => hrefOf({ ...state, lang }), t)}</header>`;

/** The footer; `snapshot` is the id of the index answered from, if known. */
export const footer = (snapshot, t) => html`<footer class="foot"><p>${t.footerNotice}</p>
  <p><a data-testid="help" href=${`/help?lang=${t.lang}`}>${t.help}</a><a href=${`/api.html?lang=${t.lang}`}>${t.footerApi}</a><a href="/openapi.json">${t.footerOpenapi}</a>
  ${snapshot ? html`<span>${t.snapshot} <code data-testid="snapshot" dir="ltr" title=${snapshot}>${snapshot.slice(0, 12)}</code></span>` : nothing}</p></footer>`;
