// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markedElements } from '../../src/gate/markup.js';
import type { Events } from '../../src/types.js';

// What really runs, and in which order, is seen in real browsers; here is seen what is put into the
// page, and that nothing is put there too early or twice.

const open = (...allowed: string[]) => {
  const may = new Set(allowed);
  const told: Events['gate'][] = [];
  const apply = markedElements({
    has: (purpose) => may.has(purpose),
    report: (event) => told.push(event),
    nonce: 'page-nonce',
  });
  return { may, told, apply };
};
const write = (html: string) => {
  document.body.innerHTML = html;
};
const scripts = () => [...document.querySelectorAll('script')];
const waiting = () => document.querySelectorAll('[type="text/plain"]').length;
const arrived = (script: HTMLScriptElement | undefined) => script?.onload?.(new Event('load'));
const observed = () => new Promise((done) => setTimeout(done, 5));

/** Each test is a page of its own: gates of earlier ones look no more. */
const watching: MutationObserver[] = [];
const Native = MutationObserver;
beforeEach(() => {
  vi.stubGlobal(
    'MutationObserver',
    class extends Native {
      constructor(callback: MutationCallback) {
        super(callback);
        watching.push(this);
      }
    },
  );
});
afterEach(() => {
  for (const observer of watching.splice(0)) observer.disconnect();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('marked scripts', () => {
  it('stay text until their purpose is allowed', () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, told, may } = open();
    expect(apply()).toBe(false);
    expect(waiting()).toBe(1);
    expect(told).toEqual([]);
    may.add('analytics');
    apply();
    expect(waiting()).toBe(0);
    expect(told).toEqual([{ what: 'inline script', purpose: 'analytics', state: 'released' }]);
  });

  it('become a new element with their attributes, but not with those that held them back', () => {
    write(
      '<script type="text/plain" data-purpose="analytics" data-type="module" data-src="/a.js" ' +
        'src="/wrong.js" id="tag" crossorigin="anonymous" integrity="sha256-x"></script>',
    );
    const held = scripts()[0];
    open('analytics').apply();
    const [script] = scripts();
    expect(script).not.toBe(held);
    expect(script?.getAttribute('src')).toBe('/a.js');
    expect(script?.type).toBe('module');
    expect(script?.id).toBe('tag');
    expect(script?.getAttribute('integrity')).toBe('sha256-x');
    expect(script?.hasAttribute('data-src')).toBe(false);
    expect(script?.nonce).toBe('page-nonce');
  });

  it('keep their own nonce', () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    (scripts()[0] as HTMLScriptElement).nonce = 'own';
    open('analytics').apply();
    expect(scripts()[0]?.nonce).toBe('own');
  });

  it('keep their text', () => {
    write('<script type="text/plain" data-purpose="analytics">window.x = "<b>";</script>');
    open('analytics').apply();
    expect(scripts()[0]?.textContent).toBe('window.x = "<b>";');
  });

  it('run once, however often the gate is asked', () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, told } = open('analytics');
    apply();
    apply();
    apply();
    expect(told).toHaveLength(1);
    expect(scripts()).toHaveLength(1);
  });

  it('of one purpose wait for each other in the order of the document', () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/first.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>' +
        '<script type="text/plain" data-purpose="advertising">other</script>',
    );
    const { apply, told } = open('analytics', 'advertising');
    apply();
    expect(told.map(({ what, purpose }) => `${purpose} ${what}`)).toEqual([
      'advertising inline script',
    ]);
    arrived(scripts()[0]);
    expect(told.map(({ what, purpose }) => `${purpose} ${what}`)).toEqual([
      'advertising inline script',
      'analytics /first.js',
      'analytics inline script',
    ]);
  });

  it('that cannot be loaded are reported and hold up nothing', () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/gone.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    const { apply, told } = open('analytics');
    apply();
    const [gone] = scripts() as [HTMLScriptElement];
    gone.onerror?.(new Event('error'));
    expect(told.map(({ what, state }) => [what, state])).toEqual([
      ['/gone.js', 'failed'],
      ['inline script', 'released'],
    ]);
  });

  it('that are async wait for nobody', () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/a.js" async></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    const { apply, told } = open('analytics');
    apply();
    expect(told).toHaveLength(2);
  });

  it('do not run when the answer changes while they wait', () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/first.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    const { apply, may, told } = open('analytics');
    apply();
    may.delete('analytics');
    arrived(scripts()[0]);
    expect(told.map(({ what }) => what)).toEqual(['/first.js']);
    expect(waiting()).toBe(1);
    may.add('analytics');
    apply();
    expect(waiting()).toBe(0);
  });

  it('that ran and are not allowed any more make the page stale', () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, may } = open('analytics');
    expect(apply()).toBe(false);
    may.delete('analytics');
    expect(apply()).toBe(true);
  });

  it.each([
    ['two purposes, one of them allowed', 'analytics advertising', ['analytics'], false],
    ['two purposes, both allowed', 'analytics advertising', ['analytics', 'advertising'], true],
    ['a purpose that nobody declared', 'analytic', ['analytics'], false],
    ['no purpose', '', ['analytics', 'necessary'], false],
    ['a purpose named like a property of every object', 'constructor', ['analytics'], false],
  ])('of %s', (_what, purposes, allowed, runs) => {
    write(`<script type="text/plain" data-purpose="${purposes}">1</script>`);
    open(...allowed).apply();
    expect(waiting() === 0).toBe(runs);
  });

  it('that are no marked scripts are left alone', () => {
    write(
      '<script type="text/plain">1</script>' +
        '<script type="application/json" data-purpose="analytics">{}</script>',
    );
    const { apply, told } = open('analytics');
    apply();
    expect(told).toEqual([]);
    expect(scripts()).toHaveLength(2);
  });
});

describe('elements that come later', () => {
  it('are let through when their purpose is allowed already', async () => {
    const { apply, told } = open('analytics');
    apply();
    const box = document.createElement('div');
    box.innerHTML = '<p><script type="text/plain" data-purpose="analytics">1</script></p>';
    document.body.append(box);
    await observed();
    expect(told).toHaveLength(1);
    expect(waiting()).toBe(0);
  });

  it('are kept out when it is not', async () => {
    const { apply, told } = open();
    apply();
    write('<img data-src="/pixel.gif" data-purpose="advertising">');
    await observed();
    expect(told).toEqual([]);
    expect(document.querySelector('img')?.hasAttribute('src')).toBe(false);
  });
});

describe('marked templates', () => {
  it('open in their place', () => {
    write('<main><template data-purpose="analytics"><b id="in">x</b></template><i></i></main>');
    const { apply, told } = open('analytics');
    apply();
    expect(document.querySelector('main')?.firstElementChild?.id).toBe('in');
    expect(document.querySelector('template')).toBeNull();
    expect(told).toEqual([{ what: 'template', purpose: 'analytics', state: 'released' }]);
  });

  it('with a script in them make the page stale once they are not allowed any more', () => {
    write('<template data-purpose="analytics"><script>1</script></template>');
    const { apply, may } = open('analytics');
    apply();
    may.clear();
    expect(apply()).toBe(true);
  });

  it('stay closed until then', () => {
    write('<template data-purpose="analytics"><b id="in">x</b></template>');
    open().apply();
    expect(document.querySelector('#in')).toBeNull();
  });
});

describe('marked frames and images', () => {
  const html =
    '<iframe data-src="https://video.example/1" data-purpose="advertising" title="Film"></iframe>' +
    '<img data-src="/pixel.gif" data-purpose="advertising" alt="">';

  it('have no address until their purpose is allowed', () => {
    write(html);
    const { apply, may, told } = open();
    apply();
    expect(document.querySelectorAll('[src]')).toHaveLength(0);
    may.add('advertising');
    apply();
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('https://video.example/1');
    expect(document.querySelector('img')?.getAttribute('src')).toBe('/pixel.gif');
    expect(told.map(({ state }) => state)).toEqual(['released', 'released']);
  });

  it('are empty new elements after a withdrawal, and can come back', () => {
    write(html);
    const { apply, may, told } = open('advertising');
    apply();
    const frame = document.querySelector('iframe');
    may.clear();
    expect(apply()).toBe(false);
    expect(document.querySelector('iframe')).not.toBe(frame);
    expect(document.querySelectorAll('[src]')).toHaveLength(0);
    expect(document.querySelector('iframe')?.title).toBe('Film');
    expect(told.filter(({ state }) => state === 'stopped')).toHaveLength(2);
    may.add('advertising');
    apply();
    expect(document.querySelectorAll('[src]')).toHaveLength(2);
  });
});
