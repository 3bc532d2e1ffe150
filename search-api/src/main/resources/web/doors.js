/** The way from a number to what it counts: the bodies that the API gives beside its counts, as addresses of the page. `lang` is that of the interface. */
import { reachText } from './reach.js';
import { EMPTY, hrefOf } from './state.js';

/** The query of the API that all statements answer; in the search box that is no words. */
const ALL = '*:*';

const chosen = ({ query, level, filters, exclude, from, to, minConfidence }, lang) => ({ ...EMPTY, lang, query: query === ALL ? '' : query, level, filters, exclude, from, to, minConfidence: minConfidence ?? EMPTY.minConfidence });

/** The concordance that asks what a body for `POST /api/v1/concordance` asks: its total is the count. */
export function linesOf(body, lang) {
  const { near, expand } = body;
  const own = {
    ...(near && { near: near.query }), ...(near?.context && { reach: reachText(near.context) }), ...(near?.outside && { outside: 'yes' }),
    ...(near?.context?.unit === 'sentence' && { context: 'sentence' }), ...(expand === false && { expand: 'no' }),
  };
  return hrefOf({ ...chosen(body, lang), view: 'concordance', own: { concordance: own } });
}

/** The list of texts that asks what a body for `POST /api/v1/search` asks. */
export const textsOf = (body, lang) => hrefOf({ ...chosen(body, lang), duplicates: body.duplicates ?? EMPTY.duplicates });
