// Arguments that no call expects, as source text: what cannot be written as JSON (NaN, holes, circles, prototypes) has to reach main too.
import fc from 'fast-check';
import { calls, type CallName } from '../../../shared/ipc/calls';

/** What fits some call, so that what is made of it is almost right. */
const nearlyRight = [
  `{ key: 'sitLimitMinutes', value: 33 }`,
  `{ key: 'style', value: 'card' }`,
  `{ answer: 'start' }`,
  `{ routineId: null }`,
  `{ routineId: 'stand-150' }`,
  `{ minutes: 5 }`,
  `{ length: 30 }`,
  `{ length: 'open' }`,
  `{ height: 300 }`,
  `{ name: 'settings' }`,
  `{ type: 'begin' }`,
  `{ type: 'chooseRoutine', routineId: 'stand-150' }`,
  `{ value: 3, leg: null, redFlag: null }`,
  `{ id: 'own-1' }`,
  `{ ids: ['own-1'] }`,
  `{ routine: { id: 'own-1', name: 'x', steps: [{ move: 'floor-half-kneel', side: 'left', seconds: 45 }] }, at: null }`,
];

const keys = ['key', 'value', 'minutes', 'length', 'name', 'type', 'routineId', 'routine', 'id', 'ids', 'at', 'height', 'answer', '__proto__', 'constructor', 'prototype', 'toString', 'then', 'length', '0'];

const plain = fc.oneof(
  fc.constantFrom('undefined', 'null', 'true', 'NaN', 'Infinity', '-Infinity', '-0', '0.5', '1e308', '2 ** 53', '10n', '[]', '{}', `''`, 'new Date(NaN)', 'new Map([[1, 2]])', 'new Set([1])', '/x/g', 'new Uint8Array(9)', 'new ArrayBuffer(8)', 'new Error("x")', 'Object(1n)', 'new Boolean(false)'),
  fc.integer().map(String),
  fc.double({ noNaN: true }).map((number) => String(number)),
  fc.string({ unit: 'binary', maxLength: 30 }).map((text) => JSON.stringify(text)),
  fc.constantFrom(`'__proto__'`, `'constructor'`, `'../../etc/passwd'`, `'file:///etc/passwd'`, `'<img src=x onerror=alert(1)>'`, `'\\u0000'`, `'\\ud800'`, `'x'.repeat(200000)`),
  fc.constantFrom(...nearlyRight),
);

const { value } = fc.letrec<{ value: string; list: string; object: string; polluted: string }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, plain, tie('list'), tie('object'), tie('polluted')),
  list: fc.array(tie('value'), { maxLength: 4 }).map((items) => `[${items.join(', ')}]`),
  object: fc.array(fc.tuple(fc.constantFrom(...keys), tie('value')), { maxLength: 4 }).map((entries) => `{ ${entries.map(([key, item]) => `[${JSON.stringify(key)}]: ${item}`).join(', ')} }`),
  polluted: tie('value').map((item) => `JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}', (key, inner) => inner) ?? ${item}`),
}));

const shapes = fc.oneof(
  { weight: 6, arbitrary: value },
  // A right one with something beside it, or with a prototype of its own.
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...nearlyRight), fc.constantFrom(...keys), value).map(([right, key, item]) => `Object.assign(${right}, { [${JSON.stringify(key)}]: ${item} })`) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2_000 }).map((depth) => `((deep) => { for (let at = 0; at < ${depth}; at += 1) deep = [deep]; return deep; })({})`) },
  { weight: 1, arbitrary: fc.constantFrom(`((circle) => { circle.self = circle; return circle; })({ key: 'style', value: 'card' })`, `((list) => { list[5000] = 1; return list; })([])`, `Array.from({ length: 20000 }, (_, at) => at)`, `new Array(7)`) },
);

function fits(name: CallName, source: string): boolean {
  const made: unknown = new Function(`return (${source});`)();
  return calls[name].args.safeParse(structuredClone(made)).success;
}

/** Source text of one argument that the call does not accept. */
export function malformedFor(name: CallName): fc.Arbitrary<string> {
  return shapes.filter((source) => !fits(name, source));
}

/** Source text of anything at all. */
export const anything: fc.Arbitrary<string> = shapes;
