// Understands the command line with which electron-builder calls fpm; exists so that packages can be made where fpm itself cannot be had.

const switches = new Set(['--force', '--debug']);
const lists = { '-d': 'depends', '--deb-recommends': 'recommends' };
const values = {
  '-s': 'source',
  '-t': 'kind',
  '--architecture': 'architecture',
  '--after-install': 'afterInstall',
  '--after-remove': 'afterRemove',
  '--description': 'description',
  '--version': 'version',
  '--package': 'target',
  '--name': 'name',
  '--maintainer': 'maintainer',
  '--vendor': 'vendor',
  '--url': 'url',
  '--category': 'category',
  '--deb-priority': 'priority',
  '--rpm-summary': 'summary',
  '--license': 'license',
  '--iteration': 'iteration',
  '--deb-compression': 'compression',
  '--rpm-compression': 'compression',
  '--rpm-os': 'system',
  '--log': 'log',
};

/**
 * The order: the values by name, `depends` and `recommends` as lists, `files` as `{ from, to }` with `to` from the root of the system.
 * Throws on a word it does not know, because leaving something out in silence would make a wrong package.
 */
export function readFpmOrder(words) {
  const order = { depends: [], recommends: [], files: [] };
  const rest = [...words];
  while (rest.length > 0) {
    const word = rest.shift();
    if (switches.has(word)) continue;
    if (!word.startsWith('-')) {
      order.files.push(mapping(word));
      continue;
    }
    const [, option, joined] = /^(--[a-z-]+)=([\s\S]*)$/.exec(word) ?? [null, word, undefined];
    const value = joined ?? rest.shift();
    if (value === undefined) throw new Error(`fpm stand-in: ${option} needs a value`);
    if (option in lists) order[lists[option]].push(value);
    else if (option in values) order[values[option]] = value;
    else throw new Error(`fpm stand-in: ${option} is not known here`);
  }
  for (const needed of ['kind', 'name', 'version', 'architecture', 'target', 'maintainer']) {
    if (!order[needed]) throw new Error(`fpm stand-in: no ${needed} was given`);
  }
  return order;
}

function mapping(word) {
  const at = word.lastIndexOf('=');
  if (at < 0) throw new Error(`fpm stand-in: ${word} does not say where it goes`);
  return { from: word.slice(0, at), to: word.slice(at + 1) };
}

/** The first line of a description, and the others. */
export function splitDescription(text = '') {
  const [summary = '', ...rest] = text.split('\n').map((line) => line.trim());
  return { summary, rest };
}
