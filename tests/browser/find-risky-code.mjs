import { parseAst } from 'vite';

/** What reaches the network, starts a script, or makes code of a text, by the name under which every browser has it. */
const GLOBALS = new Set([
  'EventSource',
  'Function',
  'RTCPeerConnection',
  'SharedWorker',
  'WebSocket',
  'WebTransport',
  'Worker',
  'XMLHttpRequest',
  'eval',
  'fetch',
  'importScripts',
]);
const SCOPES = new Set(['globalThis', 'self', 'window']);
/** What does so as a method or a property of something. */
const METHODS = new Set(['createContextualFragment', 'importScripts', 'insertAdjacentHTML', 'sendBeacon']);
const MARKUP = new Set(['innerHTML', 'outerHTML', 'srcdoc']);
/** Letters around a place by which a library can be told whatever its names were shortened to. */
const AROUND = 200;

function nameOf(node) {
  return node?.type === 'Identifier' ? node.name : node?.type === 'Literal' ? String(node.value) : undefined;
}

/** An address with a host, from its beginning: what a script could ask for if it were to. */
const ADDRESS = /^(?:https?|wss?|ftp):\/\/[^\s/]/i;

function isFixed(node) {
  return node.type === 'Literal' || (node.type === 'TemplateLiteral' && node.expressions.length === 0);
}

/** An identifier that stands for what it names: no key of an object, no property, no name of a method. */
function standsForItself(node, parent) {
  if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') return false;
  if (parent.type === 'BinaryExpression' && parent.operator === 'instanceof') return false;
  // `Function.prototype` and the like make nothing of a text and ask nobody.
  if (parent.type === 'MemberExpression') return parent.object !== node && parent.computed;
  if (/^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return parent.value === node && parent.key !== node;
  return true;
}

function kindOf(node, parent) {
  if (node.type === 'Identifier')
    return GLOBALS.has(node.name) && standsForItself(node, parent) ? node.name : undefined;
  if (node.type === 'MemberExpression') {
    const name = nameOf(node.property);
    if (METHODS.has(name)) return name;
    return GLOBALS.has(name) && SCOPES.has(nameOf(node.object)) ? name : undefined;
  }
  if (node.type === 'Property' && parent.type === 'ObjectPattern')
    return GLOBALS.has(nameOf(node.key)) ? nameOf(node.key) : undefined;
  if (node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression')
    return MARKUP.has(nameOf(node.left.property)) ? 'markup' : undefined;
  if (node.type === 'ImportExpression') return isFixed(node.source) ? undefined : 'import of a value';
  if (node.type === 'CallExpression' && /^set(?:Timeout|Interval)$/.test(nameOf(node.callee) ?? ''))
    return node.arguments[0] && isFixed(node.arguments[0]) ? 'timer of a text' : undefined;
  return undefined;
}

/** Addresses that a fixed import names: `./x.js` is ours, anything with a host is not. */
function importOf(node) {
  const { type, source } = node;
  if (!source || !/^(?:Import|Export).*(?:Declaration|Expression)$/.test(type)) return undefined;
  if (!isFixed(source)) return undefined;
  return source.type === 'Literal' ? source.value : source.quasis?.[0]?.value.cooked;
}

/**
 * Every place in a built script that could reach the network, start a script or make code or markup of a text,
 * each with the letters around it; what it imports; and the addresses with a host that are written in it.
 */
export function findRiskyCode(text) {
  const places = [];
  const imports = [];
  const addresses = new Set();
  function walk(node, parent) {
    const kind = kindOf(node, parent);
    if (kind)
      places.push({ kind, around: text.slice(Math.max(0, node.start - AROUND), node.start + AROUND) });
    const named = importOf(node);
    if (named !== undefined) imports.push(named);
    const written = node.type === 'TemplateElement' ? node.value.cooked : node.value;
    if (typeof written === 'string' && ADDRESS.test(written)) addresses.add(written);
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child?.type === 'string') walk(child, node);
  }
  walk(parseAst(text), { type: 'none' });
  return { places, imports, addresses };
}
