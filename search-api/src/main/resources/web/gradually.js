/** Long lists appear in parts, so that the page answers in between: the first part at once, each further one in a task of its own. */

/** Entries of a part: more than a window has room for, fewer than take long. */
const PART = 40;

export class Gradually {
  #host;
  #key = null;
  #shown = 0;
  #timer = 0;

  /** For a Lit element, which is drawn again for each part. */
  constructor(host) {
    this.#host = host;
  }

  /** As much of a list as is to be drawn now; it begins anew with another `key`. */
  of(list, key = list) {
    if (key !== this.#key) {
      this.#key = key;
      this.#shown = PART;
    }
    clearTimeout(this.#timer);
    if (this.#shown < list.length) this.#timer = setTimeout(() => { this.#shown += PART; this.#host.requestUpdate(); });
    return list.slice(0, this.#shown);
  }
}
