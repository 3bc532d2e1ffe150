/** Searches that this browser remembers, the last ones by itself and others on wish: addresses in its local storage, never sent anywhere. */
import { EMPTY, hrefOf, readState } from './state.js';

const KEY = 'minbar.searches';

/** How many of the last searches are remembered. */
const LAST = 12;

/** A browser may forbid to keep anything, or have kept what no longer reads: then nothing is remembered. */
function read() {
  try {
    const { saved = [], recent = [] } = JSON.parse(localStorage.getItem(KEY)) ?? {};
    const addresses = (list) => list.filter((each) => typeof each === 'string' && each.startsWith('/?'));
    return { saved: addresses(saved), recent: addresses(recent) };
  } catch {
    return { saved: [], recent: [] };
  }
}

function write(searches) {
  try {
    localStorage.setItem(KEY, JSON.stringify(searches));
  } catch {
    // Remembering is a courtesy.
  }
}

/** The address by which a search is remembered: the question and its conditions, in whatever language and view it was asked. */
export const addressOf = (state) => hrefOf({ ...state, lang: EMPTY.lang, view: EMPTY.view, own: EMPTY.own, open: null });

/** `{saved, recent}`, each a list of addresses, the newest first. */
export const keptSearches = read;

/** Puts a search before the last ones, in the place of the same words with other conditions; the one that asks for nothing is not worth it. */
export function remember(state) {
  const address = addressOf(state);
  if (address === '/') return;
  const { saved, recent } = read();
  write({ saved, recent: [address, ...recent.filter((each) => viewAt(each, state.lang).query !== state.query)].slice(0, LAST) });
}

/** Keeps a search until it is deleted. */
export function keep(state) {
  const { saved, recent } = read();
  const address = addressOf(state);
  write({ saved: [address, ...saved.filter((each) => each !== address)], recent });
}

/** Forgets one address of `saved` or `recent`, or all of that list. */
export function forget(list, address = null) {
  const searches = read();
  write({ ...searches, [list]: address === null ? [] : searches[list].filter((each) => each !== address) });
}

/** The view of a remembered address in a language. */
export const viewAt = (address, lang) => ({ ...readState(address.slice(1)), lang });
