/** Says that an answer is only a part because time was up, and what it lacks. */
import { html, nothing } from 'lit';

const STRINGS = {
  ar: 'انتهى الوقت قبل أن يكتمل العدّ: هذا جزء من الجواب، والأعداد حدٌّ أدنى. ضيّق الشروط تجده كاملًا.',
  en: 'Time was up before all was counted: this is a part of the answer, and its numbers are lower bounds. Narrow the conditions to have it whole.',
  ru: 'Время вышло, прежде чем всё было сосчитано: это часть ответа, и числа в ней – нижние границы. Сузьте условия, чтобы получить его целиком.',
};

/** The notice for an answer of the API in a language of the interface; nothing for a whole one. */
export const partNotice = ({ partial, leftOut }, lang) =>
  (partial ? html`<p class="part" role="note" data-testid="part">${STRINGS[lang]} ${leftOut ? html`<bdi lang="en">(${leftOut})</bdi>` : nothing}</p>` : nothing);
