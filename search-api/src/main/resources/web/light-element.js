/** A Lit element that renders into the page itself, so that the shared style sheets reach it and ids can be referred to. */
import { LitElement } from 'lit';

export class LightElement extends LitElement {
  createRenderRoot() {
    return this;
  }
}
