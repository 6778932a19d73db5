import assert from 'node:assert/strict';
import { test } from '../harness/test.mjs';
import { survives } from '../harness/survives.mjs';
import { hostilePage } from '../pages/hostile.mjs';

const script = (text) => ({ first: `<script>${text}</script>` });

const pages = {
  'keys and setters on everybody’s prototype': script(`
    for (const key of ['analytics', 'advertising', 'granted', 'vendor', 'purpose', 'q', 'DE', 'title', 'style', 'theme'])
      Object.prototype[key] = 'granted';
    for (const key of ['allowed', 'key', 'why', 'answers', 'kind', 'icon', 'children'])
      Object.defineProperty(Object.prototype, key, {
        enumerable: true, configurable: true, get: () => undefined,
        set(value) { Object.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true }); },
      });
    Object.prototype.extend = function () { throw new Error('called'); };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.remove = function () { throw new Error('called'); };`),
  'frozen prototypes': script(
    `for (const type of [Object, Array, Function, Promise, Map, Set, String, Number, RegExp, Error, Date, Symbol])
      { Object.freeze(type.prototype); Object.freeze(type); }`,
  ),
  'an old library that gives arrays a toJSON and functions another bind': script(`
    Array.prototype.toJSON = function () { return '[' + this.map((item) => JSON.stringify(item)).join(', ') + ']'; };
    String.prototype.toJSON = function () { return JSON.stringify(this.toString()); };
    Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
    Array.from = function (list) { const copy = []; for (let n = 0; n < list.length; n += 1) copy.push(list[n]); return copy; };
    Array.prototype.entries = function () { return this.slice(); };
    Array.prototype.find = Array.prototype.detect = function (test, self) { for (const item of this) if (test.call(self, item)) return item; };
    Function.prototype.bind = function (self, ...first) { const run = this; return function () { return run.apply(self, first.concat([...arguments])); }; };
    Element.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
    window.$ = (id) => document.getElementById(id);`),
  'names of the page that are ours, too': script(
    `var config = 1, session = 2, version = 3, tag = 4, host = 5, name = 'six', loaders = 7, stub = 8;`,
  ),
};

test(
  'what a page does to the language opens nothing and breaks nothing',
  { limit: 90_000 },
  async ({ another, open, check }) => {
    const tab = await open();
    for (const [name, page] of Object.entries(pages))
      await check(name, async () => {
        const world = another();
        await survives(tab, world, hostilePage(world, page));
        const [first, second] = await world.stored(2);
        assert.deepEqual([first.event, second.event], ['refused', 'granted']);
      });
  },
);
