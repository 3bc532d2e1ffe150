/** Files of statements as lines that the server takes, each with its place in its file. */

/** Kinds of files: records by line, one record or a list of them, and plain texts. */
export const KINDS = ['.jsonl', '.ndjson', '.json', '.txt', '.md'];

/** The most lines, and about the most characters, sent at once: an answer then comes soon enough to show how far it is. */
const LINES = 100;
const CHARACTERS = 500_000;

/** A text without a record: its title is its heading where it has one, else the name of the file. */
function record(name, text) {
  const [, heading] = /^\s*#\s+(.{1,300})$/m.exec(text.slice(0, 400)) ?? [];
  return JSON.stringify({ title: (heading ?? name.replace(/\.[^.]+$/, '')).trim(), text });
}

/** The lines of a file, `{line, text}` with the number of the line or of the record; throws a `SyntaxError` for what is no JSON. */
async function linesOf(file) {
  const text = (await file.text()).replace(/^\ufeff/, '');
  const name = file.name.toLowerCase();
  if (name.endsWith('.json')) {
    const all = JSON.parse(text);
    return (Array.isArray(all) ? all : [all]).map((each, i) => ({ line: i + 1, text: JSON.stringify(each) }));
  }
  if (name.endsWith('.txt') || name.endsWith('.md')) return [{ line: 1, text: record(file.name, text) }];
  return text.split('\n').map((each, i) => ({ line: i + 1, text: each.trim() })).filter((each) => each.text);
}

/** Files as `{lines, refused}`: lines `{file, line, text}`, and files that cannot be read as `{file, code}`. */
export async function read(files) {
  const lines = [];
  const refused = [];
  for (const file of files) {
    if (!KINDS.some((kind) => file.name.toLowerCase().endsWith(kind))) refused.push({ file: file.name, code: 'kind' });
    else {
      try {
        for (const each of await linesOf(file)) lines.push({ ...each, file: file.name });
      } catch (error) {
        refused.push({ file: file.name, code: error instanceof SyntaxError ? 'json' : 'unreadable' });
      }
    }
  }
  return { lines, refused };
}

/** Lines in groups that are sent together. */
export function batches(lines) {
  const all = [];
  let size = Infinity;
  for (const each of lines) {
    if (size + each.text.length > CHARACTERS || all.at(-1).length >= LINES) {
      all.push([]);
      size = 0;
    }
    all.at(-1).push(each);
    size += each.text.length;
  }
  return all;
}
