/** What a kind of node of a heap snapshot is, in plain words. */
const kinds = {
  code: 'compiled code and what describes it',
  closure: 'functions',
  'object shape': 'shapes of objects',
  hidden: 'internals of the engine',
  array: 'arrays and tables of properties',
  object: 'objects',
  string: 'strings',
  'concatenated string': 'strings',
  'sliced string': 'strings',
  regexp: 'regular expressions',
  number: 'numbers',
  symbol: 'symbols',
};

/**
 * Of the browser's own things only these lie in V8's heap: what it sets up for an interface, with all its
 * methods, when a script first touches it. A script's text does not, either.
 */
const interfaces = /^system \/ (?!ExternalStringData)/;

/**
 * Bytes of V8's own heap by kind, and by kind and name.
 * @param {object} snapshot of `HeapProfiler.takeHeapSnapshot`
 * @returns {{kinds: Record<string, number>, names: Record<string, number>}}
 */
export const summed = ({ snapshot, nodes, strings }) => {
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field));
  const found = { kinds: {}, names: {} };
  const add = (to, what, bytes) => (to[what] = (to[what] ?? 0) + bytes);
  for (let at = 0; at < nodes.length; at += fields.length) {
    const called = strings[nodes[at + name]];
    const is = types[type][nodes[at + type]];
    const kind =
      is === 'native' && interfaces.test(called) ? "interfaces of the browser's" : kinds[is];
    if (!kind) continue;
    add(found.kinds, kind, nodes[at + size]);
    // Functions and strings by one name each would be a list without end.
    const what = called.replace(/\s+/g, ' ').slice(0, 60);
    add(found.names, `${kind}: ${what}`, nodes[at + size]);
  }
  return found;
};
