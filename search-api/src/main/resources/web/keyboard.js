/**
 * Keys that work everywhere on the page: `/` to the search box, `j` and `k` (by their place, whatever the layout writes there) to the next and
 * the previous thing that can be opened, `o` opens it, `n` and `p` go to the next and the previous place in the open text, `?` shows the keys, Escape leaves the open text.
 */

const typing = (element) => Boolean(element.closest?.('input, textarea, select, [contenteditable]'));

/** The things to open, in order: links with `data-step`. */
const steps = () => [...document.querySelectorAll('a[data-step]')].filter((link) => link.checkVisibility());

function step(by) {
  const all = steps();
  const at = all.indexOf(document.activeElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** The name of a key that is pressed: what it writes where that is a sign looked for, else its place; Arabic keyboards have their own question mark. */
const named = ({ key, code, shiftKey }) => ({ '؟': '?', '?': '?', '/': '/' })[key] ?? (shiftKey ? '' : code);

/** Calls `showKeys` and `leave` for the keys that the page itself must answer; the others are answered here. */
export function onKeys({ showKeys, leave }) {
  const answers = {
    '?': showKeys,
    '/': () => document.querySelector('#q')?.select(),
    KeyJ: () => step(1),
    KeyK: () => step(-1),
    KeyN: () => document.querySelector('minbar-find')?.step(1),
    KeyP: () => document.querySelector('minbar-find')?.step(-1),
    KeyO: () => document.activeElement?.matches('a[data-step]') && document.activeElement.click(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    if (event.key === 'Escape') leave();
    if (typing(event.target)) return;
    const answer = answers[named(event)];
    if (!answer) return;
    event.preventDefault();
    answer();
  });
}
