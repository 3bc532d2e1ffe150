/** Whether this browser has been here before: a word in its local storage. */

const KEY = 'minbar.visited';

/** True at the first visit only, and never where the browser keeps nothing. */
export function isNewcomer() {
  try {
    if (localStorage.getItem(KEY)) return false;
    localStorage.setItem(KEY, 'yes');
    return true;
  } catch {
    return false;
  }
}

/** Makes the next visit the first one again. */
export function seeAgain() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
