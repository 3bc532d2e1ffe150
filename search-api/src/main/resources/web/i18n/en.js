/** The interface in English. */
import { number, plural } from './plural.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const texts = plural('en', { one: '# text', other: '# texts' });

export default {
  lang: 'en', dir: 'ltr', selfName: 'English', months, monthNames: months,
  date: (day, month, year) => `${day} ${month} ${year}`,
  undated: 'undated',
  name: 'Minbar', tagline: 'Texts of the Astana process',
  pageTitle: (topic) => (topic ? `${topic} – Minbar` : 'Minbar – texts of the Astana process on Syria'),
  skip: 'To the results', languages: 'Interface language',

  searchLabel: 'Search the texts', searchPlaceholder: 'An Arabic word or phrase: \u2068إزالة الألغام\u2069, \u2068"عودة اللاجئين"\u2069…', searchButton: 'Search',
  level: 'Match',
  suggestions: 'Suggestions',
  suggestionKinds: { title: 'open the text', phrase: 'phrase', topic: 'topic', country: 'country', round: 'round', place: 'place', organisation: 'organisation', person: 'person' },
  suggestionCount: plural('en', { one: '# suggestion', other: '# suggestions' }),

  ribbon: 'Rounds of the process in order of time', ribbonAsk: 'In which round?',
  ribbonHelp: 'Click a round to choose it, drag to choose a range; on the keyboard: arrows to move, with Shift for a range',
  round: (number) => `Round ${number}`,
  roundCell: (number, city, date, count) => `Round ${number}, ${city}, ${date}: ${texts(count)}`,
  noRound: (count) => `${texts(count)} without a round`, allRounds: 'all rounds', noRoundsIn: (year) => `no rounds in ${year}`,

  dimensions: {
    round: 'Round', roundMentioned: 'Rounds mentioned', country: 'Country', topic: 'Topic', year: 'Year', month: 'Month', kind: 'Kind of text',
    speaker: 'Speaker', role: 'Role in the round',
    source: 'Source', place: 'Place', organisation: 'Organisation', person: 'Person', quantity: 'Numbers and amounts', date: 'Date', dateMentioned: 'Dates mentioned', resolution: 'Resolutions', language: 'Language',
  },
  approximators: { exactly: '', approximately: 'about', 'more-than': 'more than', 'less-than': 'less than', 'at-least': 'at least', 'at-most': 'at most', among: 'among them', 'out-of': 'out of' },
  roles: { guarantor: 'guarantor', host: 'host', observer: 'observer', party: 'party' },
  filters: 'Filters', filtersOf: (count) => (count ? `Filters (${count})` : 'Filters'), close: 'Close', showResults: (count) => `Show ${texts(count)}`,
  without: (name) => `Rule out: ${name}`, findValue: (dimension) => `Find in: ${dimension}`, levelAdds: 'By match:',
  timeline: 'When?', 'timeline-from': 'First month', 'timeline-to': 'Last month', timelineAll: 'any time', searches: 'Your searches',
  matchesHere: 'Of your question:',
  anyOf: 'any of those chosen here',
  untitled: 'untitled',
  showAll: (count) => `all (${number(count)})`, showLess: 'fewer', narrower: (name) => `Narrower topics of “${name}”`,
  missing: (count) => `${texts(count)} without a value`, otherValues: (count) => `+${number(count)} under other values`,
  otherVersions: plural('en', { one: '# other version', other: '# other versions' }), everyVersion: 'every version of a text', inVersions: plural('en', { one: 'in # version', other: 'in # versions' }), versions: 'The same text elsewhere',
  minConfidence: 'Facts that count', minConfidences: { unsure: 'all facts', likely: 'likely ones', clear: 'clear ones' }, minConfidenceHint: 'Which facts conditions and counts rely on',
  active: 'Conditions', remove: (name) => `Remove: ${name}`, not: 'not', from: 'from', to: 'to', clearAll: 'clear all',

  views: 'Views of the texts', partFailed: 'This part of the page could not be fetched',
  keys: { title: 'Keys', list: [['/', 'to the search box'], ['j', 'the next result or line'], ['k', 'the one before'], ['o', 'open it'], ['n p', 'the next or previous place in the open text'], ['Esc', 'close the open text'], ['← →', 'move among rounds, or places of facts'], ['?', 'this list']] },
  results: 'Results', texts, about: 'about', forQuery: 'for', everything: 'in the whole collection',
  sort: 'Order', sorts: { relevance: 'Closest to the question', '-date': 'Newest first', date: 'Oldest first' },
  more: 'More results', loadingMore: 'Fetching more…', loading: 'Searching…', loadingFor: (seconds) => `Searching for ${seconds} s…`, stop: 'Stop', stoppedTitle: 'The search was stopped', shown: (shown, total) => `${number(shown)} of ${number(total)} shown`,
  factsOf: 'Facts of the text', filterBy: (name) => `Filter by: ${name}`,

  lemma: 'Dictionary form:', root: 'root:', byLetters: 'not in the dictionary: taken apart by its letters',
  matchedAt: { surface: 'Written just so in the question:', normalized: 'The same word, spelled otherwise:', stem: 'The same word with other affixes:', lemma: 'Another form of:', root: 'Of one root with:' },
  matchedAs: { prefix: 'Begins like:', wildcard: 'Fits the pattern:', fuzzy: 'Spelled nearly like:', range: 'Lies within:' },
  didYouMean: 'Did you mean …?', alsoSearched: 'We also searched for:', comma: ', ',
  emptyTitle: 'No text matches this search', emptyTry: 'Try:',
  emptyWithoutFilters: 'the same search without conditions', emptyLevel: 'all forms of the word', emptyAll: 'all texts',
  examples: ['إزالة الألغام', 'عودة اللاجئين', 'اللجنة الدستورية', 'خفض التصعيد'],
  errorTitle: 'The search did not work', syntaxTitle: 'The question is not well formed', errorKept: 'Your question and conditions are kept in the address.', retry: 'Try again',
  syntaxHere: 'position', errorUnknown: (status) => `The server answered with status ${status}.`,
  offlineTitle: 'No connection to the server', offlineText: 'Your question and conditions are kept. It is tried again by itself when the connection is back.',
  moreFailed: 'More results could not be fetched.',

  reader: 'Reading', copyLink: 'Copy link', copied: 'Link copied', copyFailed: 'Could not copy; the link is in the address bar',
  compareThis: 'Compare', copiedText: 'Copied', copyTextFailed: 'Could not copy; select the text instead',
  cite: 'Cite', citeTitle: 'How to cite this text', copy: 'Copy', download: 'Download', previousText: 'Previous text', nextText: 'Next text', inList: (n, all) => `${n} of ${all}`, copyHere: 'Copy link to this place',
  find: 'Find in text', findPlaceholder: 'A word or phrase in this text', findNone: 'nothing', findNext: 'Next place', findPrevious: 'Previous place', findFailed: 'This text could not be searched',
  closeReader: 'Close the text', loadingText: 'Fetching the text…', textMissing: 'There is no text with this id', textFailed: 'The text could not be fetched', print: 'Print',
  editorial: 'This is an editorial summary written from published facts, not an official text. The official texts are with their sources.', provenance: 'Origin',
  facts: 'Facts and their places', factsHint: 'Point at a fact and its place lights up; point at a place and its fact does.', noFacts: 'No facts were extracted from this text.',
  places: plural('en', { one: '# place', other: '# places' }),
  asserted: 'Without a place in the text', assertedWhy: 'Stated by the editor or taken from the record (its date, kind, source and language), so the text has no place to show.',
  inferred: 'inferred', inferredWhy: 'Inferred from the context: the place does not say it in so many words.',
  corrected: 'corrected', correctedBy: (author, reason) => `Corrected by ${author}: ${reason}`, takenAway: 'Removed or replaced',
  confidence: { clear: 'clear', likely: 'likely', unsure: 'unsure' }, confidenceNumber: (number) => `confidence ${number}`,
  rule: 'rule', sameFact: 'all texts with this', nextPlace: 'next place',
  sources: 'Sources', noSources: 'No source is named.',

  footerNotice: 'The bundled texts are editorial summaries written from published facts; they are not official texts.',
  help: 'Help', footerApi: 'Programming interface', footerOpenapi: 'OpenAPI description', snapshot: 'index snapshot',

  api: {
    title: 'Programming interface', back: 'To the search', intro: 'Everything the page shows is answered by these addresses in JSON. The same description for machines:', parameters: 'Parameters', body: 'Request body',
    answers: 'Answers', tryIt: 'Example', required: 'required', byDefault: 'default', fields: 'Fields', failed: 'The description could not be fetched.', places: { query: 'in the query string', path: 'in the path', header: 'header' }, contents: 'Addresses',
  },
};
