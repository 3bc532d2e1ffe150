/** A question of a view to the server as part of a Lit element: asked anew when its key changes, an older answer never over a newer one. */
import { health, lane } from './api.js';

/** Pause, in milliseconds, between looks whether a server that was away is back. */
const PATIENCE = 8000;

export class Asking {
  #host;
  #lane = lane();
  #key = null;
  #task = null;

  /** 'idle', 'loading', 'ready' or 'failed'. The last answer stays while the next one is awaited. */
  status = 'idle';
  answer = null;
  problem = null;
  /** Of the next page of an answer: 'ready', 'loading' or 'failed'. */
  moreStatus = 'ready';

  constructor(host) {
    this.#host = host;
  }

  /** Asks by `task(signal)` unless the key is that of the last question; a null key asks nothing and forgets the answer. */
  ask(key, task) {
    if (key === this.#key) return;
    this.#key = key;
    this.#task = task;
    if (key !== null) {
      this.retry();
      return;
    }
    this.#abandon();
    Object.assign(this, { status: 'idle', answer: null, problem: null });
  }

  /** Asks the same again. */
  retry = async () => {
    this.#tell({ status: 'loading', problem: null, moreStatus: 'ready' });
    try {
      this.#tell({ answer: await this.#lane(this.#task), status: 'ready' });
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#tell({ status: 'failed', problem });
      if (problem.offline) this.#await(problem);
    }
  };

  /** Asks for more by `task(signal)`; `join(answer, more)` makes the new answer. The old one stays if it fails. */
  async more(task, join) {
    if (this.moreStatus === 'loading') return;
    this.#tell({ moreStatus: 'loading' });
    try {
      const more = await this.#lane(task);
      this.#tell({ answer: join(this.answer, more), moreStatus: 'ready' });
    } catch (problem) {
      if (problem.name !== 'AbortError') this.#tell({ moreStatus: 'failed' });
    }
  }

  /** Gives up waiting. */
  stop = () => {
    this.#abandon();
    this.#tell({ status: 'failed', problem: { stopped: true } });
  };

  #abandon() {
    this.#lane(async () => {});
  }

  /** Asks again once the server is back, as long as the problem is still the one shown. */
  #await(problem) {
    setTimeout(() => {
      if (this.problem !== problem || !this.#host.isConnected) return;
      health().then(this.retry, () => this.#await(problem));
    }, PATIENCE);
  }

  #tell(changes) {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}
