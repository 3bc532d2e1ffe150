/**
 * A chart, drawn by ECharts, which is fetched when the first one is shown. Only what is drawn is drawn here: what it says stands in a table beside it, too.
 * The pictures to save are those of the screen, on the paper of the page.
 */
import { html } from 'lit';
import { LightElement } from './light-element.js';
import { goTo } from './navigation.js';
import { save } from './save.js';

const LIBRARY = '/lib/echarts/dist/echarts.esm.min.js';

const STRINGS = {
  ar: { label: 'احفظ الرسم:', loading: 'يُرسَم…', failed: 'تعذّر إحضار الرسم؛ أرقامه في الجدول.' },
  en: { label: 'Save the chart:', loading: 'Drawing…', failed: 'The chart could not be fetched; the table has its numbers.' },
  ru: { label: 'Сохранить график:', loading: 'Рисуется…', failed: 'График не получен; его числа в таблице.' },
};

const DARK = matchMedia('(prefers-color-scheme: dark)');

/** The colours of the page in force, by their roles, and its letters. */
function roles() {
  const style = getComputedStyle(document.documentElement);
  const of = (name) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: of('paper'), raised: of('raised'), ink: of('ink'), soft: of('soft'), hairline: of('hairline'), edge: of('edge'), accent: of('accent'),
    hues: ['teal', 'brick', 'slate', 'olive', 'plum', 'ochre'].map(of), sans: of('sans'), serif: of('serif'),
  };
}

class Chart extends LightElement {
  /** `draw(roles, width, height)` makes the option of ECharts; data with an `href` lead there. `name` is that of the files, `label` says what is drawn. */
  static properties = { draw: { attribute: false }, name: { attribute: false }, label: { attribute: false }, lang: { attribute: false }, status: { state: true } };

  #library = null;
  #chart = null;
  #redraw = () => this.#paint();
  #sizes = new ResizeObserver(([{ contentRect: { width } }]) => { if (width !== this.#chart?.getWidth()) this.#paint(); });

  constructor() {
    super();
    this.status = 'loading';
  }

  connectedCallback() {
    super.connectedCallback();
    DARK.addEventListener('change', this.#redraw);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    DARK.removeEventListener('change', this.#redraw);
    this.#sizes.disconnect();
    this.#chart?.dispose();
    this.#chart = null;
  }

  async firstUpdated() {
    try {
      this.#library = await import(LIBRARY);
    } catch {
      this.status = 'failed';
      return;
    }
    await new Promise((done) => { setTimeout(done); }); // to read the library is work enough for one task
    const canvas = this.querySelector('.canvas');
    if (!this.isConnected || !canvas) return;
    this.#chart = this.#library.init(canvas, null, { renderer: 'canvas' });
    this.#chart.on('click', ({ data }) => { if (data?.href) goTo(data.href); });
    this.#sizes.observe(canvas);
    this.#paint();
  }

  updated(changed) {
    if (changed.has('draw') && this.#chart) this.#paint();
  }

  #option(width, height) {
    const look = roles();
    return { animation: false, backgroundColor: look.paper, textStyle: { fontFamily: look.sans, color: look.ink }, ...this.draw(look, width, height) };
  }

  #paint() {
    if (!this.#chart) return;
    this.#chart.resize();
    this.#chart.setOption(this.#option(this.#chart.getWidth(), this.#chart.getHeight()), { notMerge: true });
    this.status = 'ready';
  }

  #savePicture() {
    this.#chart.renderToCanvas({ pixelRatio: 2 }).toBlob((blob) => save(blob, `${this.name}.png`));
  }

  #saveDrawing() {
    const [width, height] = [this.#chart.getWidth(), this.#chart.getHeight()];
    const drawn = this.#library.init(null, null, { renderer: 'svg', ssr: true, width, height });
    drawn.setOption(this.#option(width, height));
    save(new Blob([drawn.renderToSVGString()], { type: 'image/svg+xml' }), `${this.name}.svg`);
    drawn.dispose();
  }

  render() {
    const s = STRINGS[this.lang];
    if (this.status === 'failed') return html`<p class="notice" role="alert" data-testid="no-chart">${s.failed}</p>`;
    return html`<div class="canvas" role="img" aria-label=${this.label} data-status=${this.status}></div>
      ${this.status === 'loading' ? html`<p class="order">${s.loading}</p>` : html`<p class="exports"><span>${s.label}</span>
        <button type="button" class="quiet" data-format="png" @click=${this.#savePicture}>PNG</button> <button type="button" class="quiet" data-format="svg" @click=${this.#saveDrawing}>SVG</button></p>`}`;
  }
}

customElements.define('minbar-chart', Chart);
