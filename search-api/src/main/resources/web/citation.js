/** Citations of a statement in the forms that writers and their programs want. Pure. */
import { machineDate } from './dates.js';
import english from './i18n/en.js';

/** Citations name months in English, whatever the interface speaks. */
const MONTHS = english.months;

/** `[year, month, day]` of the first day of a date, as far as it is known. */
const parts = (date) => (machineDate(date) ?? '').split('-').filter(Boolean).map(Number);

const join = (...pieces) => pieces.filter(Boolean).join(' ');

/** With a full stop at its end, unless it ends with a mark already. */
const closed = (text) => (/[.!?؟…]$/.test(text) ? text : `${text}.`);

/** What TeX would take for its own, written so that it prints. */
const TEX = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', '#': '\\#', _: '\\_', $: '\\$', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const tex = (text) => text.replace(/[\\{}%&#_$~^]/g, (sign) => TEX[sign]);

/** A value on one line: a line break would begin a new field. */
const line = (text) => text.replace(/\s+/g, ' ').trim();

/** In the style of the American Psychological Association, which begins with the title where no author is named. */
function apa({ title, date, kind, sources, url }) {
  const [year, month, day] = parts(date);
  const when = year ? `(${year}${month ? `, ${join(MONTHS[month - 1], day && String(day))}` : ''}).` : '(n.d.).';
  return join(`${title}${kind ? ` [${kind}]` : ''}.`, when, sources.length && closed(sources.join('; ')), url);
}

/** A note of the Chicago Manual of Style. */
function chicago({ title, date, kind, sources, url }) {
  const [year, month, day] = parts(date);
  const when = year ? `${month ? join(MONTHS[month - 1], day && `${day},`, String(year)) : year}` : 'undated';
  return `“${closed(title)}” ${[kind, sources.join('; '), when].filter(Boolean).join(', ')}. ${url}.`;
}

function bibtex({ id, title, date, kind, sources, url, language, note }) {
  const [year, month, day] = parts(date);
  const fields = [
    ['title', `{${tex(title)}}`], ['year', year], ['month', month], ['day', day], ['howpublished', sources.length && tex(sources.join('; '))], ['type', kind && tex(kind)],
    ['note', note && tex(note)], ['language', language], ['url', url.replace(/[{}]/g, encodeURIComponent)],
  ];
  return `@misc{${id.replace(/[^A-Za-z0-9:._-]/g, '-')},\n${fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${line(String(value))}}`).join(',\n')}\n}\n`;
}

function ris({ id, title, date, kind, sources, url, language, note }) {
  const [year, month, day] = parts(date);
  const two = (n) => String(n).padStart(2, '0');
  const fields = [
    ['TY', 'GEN'], ['TI', title], ['PY', year && String(year)], ['DA', year && [year, month && two(month), day && two(day)].filter(Boolean).join('/')], ['M3', kind],
    ...sources.map((source) => ['PB', source]), ['N1', note], ['LA', language], ['ID', id], ['UR', url],
  ];
  return `${fields.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${line(String(value))}`).join('\r\n')}\r\nER  - \r\n`;
}

/** The forms by name: what they make of `{id, title, date, kind, sources, url, language, note}`, sources as names, `extension` where a program reads them. */
export const FORMS = Object.freeze([
  { name: 'APA', write: apa }, { name: 'Chicago', write: chicago }, { name: 'BibTeX', write: bibtex, extension: 'bib' }, { name: 'RIS', write: ris, extension: 'ris' },
]);
