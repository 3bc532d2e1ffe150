/**
 * Going somewhere is always changing the URL; the page then shows what the URL says. Links carry `data-route` and keep working as
 * plain links (new tab, copy); code calls {@link goTo}.
 */

const CHANGED = 'view-changed';

/** Goes to an address of this page. `replace` for steps that should not each be a step back, such as growing a range. */
export function goTo(href, { replace = false } = {}) {
  const same = href === location.pathname + location.search;
  history[replace || same ? 'replaceState' : 'pushState'](null, '', href);
  window.dispatchEvent(new Event(CHANGED));
}

/** Calls back on every change of the address, by link, by code or by back and forward; also takes over clicks on route links. */
export function onNavigation(callback) {
  window.addEventListener('popstate', callback);
  window.addEventListener(CHANGED, callback);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-route]') : null;
    const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !plain || event.defaultPrevented) return;
    event.preventDefault();
    goTo(link.getAttribute('href'));
  });
}
