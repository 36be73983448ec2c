/** The keywords of JSON Schema that our schema uses; a keyword that is not here makes the check fail. */
interface Schema {
  readonly [keyword: string]: unknown;
}

/** What the check looks things up in. */
interface Checking {
  readonly root: Schema;
  /** Keys that the schema does not name are let pass: a newer version of the program may add some. */
  readonly letPass: boolean;
}

const NOTES = new Set(['$schema', '$id', '$defs', 'title', 'description']);

/**
 * Every place where a value breaks a schema, as paths, which hold no value. Enough of JSON Schema for
 * `report.schema.json`. Usual libraries make code of a schema, which the pages' policy forbids.
 */
export function checkSchema(value: unknown, schema: Schema, letPass = false): readonly string[] {
  return checkAll(value, schema, { root: schema, letPass }, '$');
}

function checkAll(value: unknown, schema: Schema, checking: Checking, path: string): readonly string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) =>
    NOTES.has(keyword) ? [] : check(keyword, rule, value, schema, checking, path),
  );
}

function check(
  keyword: string,
  rule: unknown,
  value: unknown,
  schema: Schema,
  checking: Checking,
  path: string,
): readonly string[] {
  const fail = (holds: boolean): readonly string[] =>
    holds ? [] : [`${path}: ${keyword} ${JSON.stringify(rule)}`];
  switch (keyword) {
    case '$ref':
      return checkAll(value, definition(String(rule), checking.root), checking, path);
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
        !isPlain(value) || Object.hasOwn(value, name) ? [] : [`${path}: lacks ${name}`],
      );
    case 'items':
      return Array.isArray(value)
        ? value.flatMap((item, at) => checkAll(item, rule as Schema, checking, `${path}[${at}]`))
        : [];
    case 'properties':
      return Object.entries(rule as Record<string, Schema>).flatMap(([name, inner]) =>
        isPlain(value) && Object.hasOwn(value, name)
          ? checkAll(value[name], inner, checking, `${path}.${name}`)
          : [],
      );
    case 'additionalProperties':
      return furtherProperties(rule, value, schema, checking, path);
    case 'anyOf': {
      const tries = (rule as Schema[]).map((inner) => checkAll(value, inner, checking, path));
      return tries.some((errors) => errors.length === 0) ? [] : (tries[0] ?? []);
    }
    default:
      return [`${path}: the check does not know ${keyword}`];
  }
}

function furtherProperties(
  rule: unknown,
  value: unknown,
  schema: Schema,
  checking: Checking,
  path: string,
): readonly string[] {
  if (!isPlain(value) || (rule === false && checking.letPass)) return [];
  const known = Object.keys((schema['properties'] ?? {}) as object);
  return Object.entries(value)
    .filter(([name]) => !known.includes(name))
    .flatMap(([name, inner]) =>
      rule === false
        ? [`${path}: ${name} is not in the schema`]
        : checkAll(inner, rule as Schema, checking, `${path}.${name}`),
    );
}

function definition(ref: string, root: Schema): Schema {
  const name = ref.replace('#/$defs/', '');
  return (root['$defs'] as Record<string, Schema>)[name] ?? {};
}

function typeOf(value: unknown, type: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isPlain(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
