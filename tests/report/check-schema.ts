/** The keywords of JSON Schema that our schema uses; a keyword that is not here makes the check fail. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const NOTES = new Set(['$schema', '$id', '$defs', 'title']);

/** Every place where a value breaks a schema, as paths. Enough of JSON Schema for `report.schema.json`. */
export function checkSchema(
  value: unknown,
  schema: Schema,
  root: Schema = schema,
  path = '$',
): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) =>
    NOTES.has(keyword) ? [] : check(keyword, rule, value, schema, root, path),
  );
}

function check(
  keyword: string,
  rule: unknown,
  value: unknown,
  schema: Schema,
  root: Schema,
  path: string,
): readonly string[] {
  const fail = (holds: boolean): readonly string[] =>
    holds ? [] : [`${path}: ${keyword} ${JSON.stringify(rule)}`];
  switch (keyword) {
    case '$ref':
      return checkSchema(value, definition(String(rule), root), root, path);
    case 'type':
      return fail(typeOf(value, rule));
    case 'const':
      return fail(value === rule);
    case 'enum':
      return fail(Array.isArray(rule) && rule.includes(value));
    case 'minimum':
      return fail(typeof value !== 'number' || value >= Number(rule));
    case 'maximum':
      return fail(typeof value !== 'number' || value <= Number(rule));
    case 'minItems':
      return fail(!Array.isArray(value) || value.length >= Number(rule));
    case 'maxItems':
      return fail(!Array.isArray(value) || value.length <= Number(rule));
    case 'required':
      return Object.values(rule as string[]).flatMap((name) =>
        Object.hasOwn(value as object, name) ? [] : [`${path}: lacks ${name}`],
      );
    case 'items':
      return Array.isArray(value)
        ? value.flatMap((item, at) => checkSchema(item, rule as Schema, root, `${path}[${at}]`))
        : [];
    case 'properties':
      return Object.entries(rule as Record<string, Schema>).flatMap(([name, inner]) =>
        Object.hasOwn(value as object, name)
          ? checkSchema((value as Record<string, unknown>)[name], inner, root, `${path}.${name}`)
          : [],
      );
    case 'additionalProperties':
      return furtherProperties(rule, value as object, schema, root, path);
    case 'anyOf': {
      const tries = (rule as Schema[]).map((inner) => checkSchema(value, inner, root, path));
      return tries.some((errors) => errors.length === 0) ? [] : (tries[0] ?? []);
    }
    default:
      return [`${path}: the check does not know ${keyword}`];
  }
}

function furtherProperties(
  rule: unknown,
  value: object,
  schema: Schema,
  root: Schema,
  path: string,
): readonly string[] {
  const known = Object.keys((schema['properties'] ?? {}) as object);
  return Object.entries(value)
    .filter(([name]) => !known.includes(name))
    .flatMap(([name, inner]) =>
      rule === false
        ? [`${path}: ${name} is not in the schema`]
        : checkSchema(inner, rule as Schema, root, `${path}.${name}`),
    );
}

function definition(ref: string, root: Schema): Schema {
  const name = ref.replace('#/$defs/', '');
  return (root['$defs'] as Record<string, Schema>)[name] ?? {};
}

function typeOf(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
