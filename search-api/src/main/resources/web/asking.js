/** A question of a view to the server as part of a Lit element: asked anew when its key changes, an older answer never over a newer one. */
import { lane } from './api.js';

export class Asking {
  #host;
  #lane = lane();
  #key = null;
  #task = null;

  /** 'idle', 'loading', 'ready' or 'failed'. The last answer stays while the next one is awaited. */
  status = 'idle';
  answer = null;
  problem = null;

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
    this.#lane(async () => {}).catch(() => {});
    this.status = 'idle';
    this.answer = null;
  }

  /** Asks the same again. */
  retry = () => this.#run(this.#task, (answer) => answer);

  /** Asks for more by `task(signal)`; `join(answer, more)` makes the new answer. */
  more(task, join) {
    if (this.status !== 'loading') this.#run(task, (more) => join(this.answer, more));
  }

  /** Gives up waiting. */
  stop = () => {
    this.#lane(async () => {}).catch(() => {});
    this.#end({ status: 'failed', problem: { stopped: true } });
  };

  async #run(task, join) {
    this.#end({ status: 'loading', problem: null });
    try {
      this.#end({ status: 'ready', answer: join(await this.#lane(task)) });
    } catch (problem) {
      if (problem.name === 'AbortError') return;
      this.#end({ status: 'failed', problem });
    }
  }

  #end(changes) {
    Object.assign(this, changes);
    this.#host.requestUpdate();
  }
}
