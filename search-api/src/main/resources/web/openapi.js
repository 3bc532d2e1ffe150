/** Reads an OpenAPI 3 document for people: operations in order, types in words, examples, curl lines. Pure. */

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Deeper than this a schema is named, not spelled out; it also ends schemas that contain themselves. */
const DEPTH = 4;

/** The node itself, or what its local `$ref` points at. */
export function resolve(document, node) {
  if (!node?.$ref) return node ?? {};
  const found = node.$ref.replace(/^#\//, '').split('/')
    .reduce((at, key) => at?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  return found?.$ref ? resolve(document, found) : found ?? {};
}

/** Operations as `{id, method, path, summary, description, secured, parameters, body, responses}`, references followed. */
export function operations(document) {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => METHODS.filter((method) => item[method]).map((method) => {
    const operation = item[method];
    return {
      id: `${method}-${path.replace(/[^\w]+/g, '-')}`, method: method.toUpperCase(), path,
      summary: operation.summary ?? '', description: operation.description ?? '', secured: (operation.security ?? []).length > 0,
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((each) => resolve(document, each)),
      body: operation.requestBody ? resolve(document, operation.requestBody) : null,
      responses: Object.entries(operation.responses ?? {}).map(([status, each]) => ({ status, ...resolve(document, each) })),
    };
  }));
}

/** The first media type of a body or answer as `{type, schema, example}`, or null if it has none. */
export function content(document, holder) {
  const [type, media] = Object.entries(holder?.content ?? {})[0] ?? [];
  if (!type) return null;
  const named = resolve(document, Object.values(media.examples ?? {})[0]);
  return { type, schema: media.schema ?? {}, example: media.example ?? named.value };
}

/** A schema's type in one line: `stem | normalized | surface`, `list of string`, `integer 0..100`. */
export function typeText(document, schema) {
  const known = resolve(document, schema);
  if (known.enum) return known.enum.map(String).join(' | ');
  if (known.const !== undefined) return String(known.const);
  const options = known.oneOf ?? known.anyOf;
  if (options) return options.map((each) => typeText(document, each)).join(' | ');
  const type = [known.type ?? (known.properties ? 'object' : 'any')].flat().join(' | ');
  if (known.items) return `list of ${typeText(document, known.items)}`;
  if (known.minimum !== undefined || known.maximum !== undefined) return `${type} ${known.minimum ?? ''}..${known.maximum ?? ''}`;
  return known.format ? `${type} (${known.format})` : type;
}

/** The fields of a schema as rows `{name, type, description, required, depth}`, those of inner objects after their holder. */
export function fields(document, schema, depth = 0) {
  const known = resolve(document, schema);
  if (depth >= DEPTH) return [];
  if (known.items) return fields(document, known.items, depth);
  return Object.entries(known.properties ?? {}).flatMap(([name, inner]) => [
    { name, type: typeText(document, inner), description: resolve(document, inner).description ?? '', required: (known.required ?? []).includes(name), depth },
    ...fields(document, inner, depth + 1),
  ]);
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

const exampleOf = (parameter) => parameter.example ?? parameter.schema?.example ?? parameter.schema?.default;

/** A line for the shell that makes the request of an operation, with the examples the document gives. */
export function curl(document, origin, operation) {
  const path = operation.path.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = exampleOf(operation.parameters.find((each) => each.name === name) ?? {});
    return value === undefined ? whole : encodeURIComponent(value);
  });
  const asked = operation.parameters.filter((each) => each.in === 'query' && (each.required || each.example !== undefined || each.schema?.example !== undefined));
  const url = quoted(origin + path);
  if (operation.method === 'GET') {
    return ['curl -sG', url, ...asked.map((each) => `--data-urlencode ${quoted(`${each.name}=${[exampleOf(each) ?? ''].flat()[0]}`)}`)].join(' ');
  }
  const body = content(document, operation.body);
  const example = body?.example ?? resolve(document, body?.schema).example ?? {};
  const secret = operation.secured ? ' -H "Authorization: Bearer $MINBAR_TOKEN"' : '';
  const sent = body ? ` -H ${quoted(`content-type: ${body.type}`)} -d ${quoted(JSON.stringify(example))}` : '';
  return `curl -s ${operation.method === 'POST' ? '' : `-X ${operation.method} `}${url}${secret}${sent}`;
}
