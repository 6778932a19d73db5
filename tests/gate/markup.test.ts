// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEmbeds } from '../../src/gate/embeds.js';
import { markedElements } from '../../src/gate/markup.js';
import type { Events } from '../../src/types.js';

// What really runs, and in which order, is seen in real browsers; here is seen what is put into the
// page, and that nothing is put there too early or twice.

const open = (...allowed: string[]) => {
  const may = new Set(allowed);
  const told: Events['gate'][] = [];
  const stale = vi.fn();
  const waiting = vi.fn();
  const load = vi.fn(async () => ({ openEmbeds }));
  const markup = markedElements({
    has: (id) => may.has(id),
    report: (event) => told.push(event),
    nonce: 'page-nonce',
    stale,
    waiting,
    load,
  });
  return { ...markup, may, told, stale, waiting, load };
};
const write = (html: string) => {
  document.body.innerHTML = html;
};
/** Those that run; the held ones stay where they were. */
const scripts = () => [
  ...document.querySelectorAll<HTMLScriptElement>('script:not([type="text/plain"])'),
];
const waiting = () => document.querySelectorAll('[type="text/plain"]:not([data-released])').length;
const arrived = (script: HTMLScriptElement | undefined, type = 'load') =>
  script?.dispatchEvent(new Event(type));
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
  it('are found in what comes at once, in one another, or moves meanwhile, and run once', async () => {
    const { apply } = open('analytics');
    apply();
    const mark = (text: string) => `<script type="text/plain" data-purpose="analytics">${text}</script>`;
    const [box, inner, other] = ['div', 'div', 'p'].map((name) => document.createElement(name));
    document.body.append(box as Node);
    box?.append(inner as Node);
    inner?.insertAdjacentHTML('beforeend', mark('1'));
    document.body.insertAdjacentHTML('beforeend', mark('2'));
    document.body.append(other as Node);
    other?.append(inner as Node);
    await observed();
    await observed();
    expect(scripts().map(({ text }) => text).toSorted()).toEqual(['1', '2']);
  }); // prettier-ignore

  it('stay text until their purpose is allowed', async () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, told, may, load } = open();
    apply();
    await observed();
    expect([waiting(), scripts(), told]).toEqual([1, [], []]);
    may.add('analytics');
    apply();
    await observed();
    expect(waiting()).toBe(0);
    expect(told).toEqual([{ what: 'inline script', purpose: 'analytics', state: 'released' }]);
    // A page that marks nothing but scripts loads nothing for them.
    expect(load).not.toHaveBeenCalled();
  });

  it('run as a new element behind them, with their attributes but not those that held them back', async () => {
    write(
      '<script type="text/plain" data-purpose="analytics" data-type="module" data-src="/a.js" ' +
        'src="/wrong.js" id="tag" crossorigin="anonymous" integrity="sha256-x"></script>',
    );
    const held = document.querySelector('script');
    open('analytics').apply();
    await observed();
    const [script] = scripts();
    expect(held?.isConnected).toBe(true);
    expect(held?.nextSibling).toBe(script);
    expect(document.querySelector('#tag')).toBe(script);
    expect(script?.getAttribute('src')).toBe('/a.js');
    expect(script?.type).toBe('module');
    expect(script?.getAttribute('integrity')).toBe('sha256-x');
    expect(script?.hasAttribute('data-src')).toBe(false);
    expect(script?.nonce).toBe('page-nonce');
  });

  it('keep their own nonce and their text', async () => {
    write('<script type="text/plain" data-purpose="analytics">window.x = "<b>";</script>');
    (document.querySelector('script') as HTMLScriptElement).nonce = 'own';
    open('analytics').apply();
    await observed();
    expect(scripts()[0]?.nonce).toBe('own');
    expect(scripts()[0]?.textContent).toBe('window.x = "<b>";');
  });

  it('run once, however often the gate is asked', async () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, told } = open('analytics');
    apply();
    apply();
    await observed();
    apply();
    await observed();
    expect([told.length, scripts().length]).toEqual([1, 1]);
  });

  it('do not run again in a page that was stored as markup and brought back', async () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, told } = open('analytics');
    apply();
    await observed();
    write(document.body.innerHTML);
    await observed();
    expect(told).toHaveLength(1);
  });

  it('of one purpose wait for each other in the order of the document', async () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/first.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>' +
        '<script type="text/plain" data-purpose="advertising">other</script>',
    );
    const { apply, told } = open('analytics', 'advertising');
    apply();
    await observed();
    const lines = () => told.map(({ what, purpose }) => `${purpose} ${what}`);
    expect(lines()).toEqual(['advertising inline script']);
    arrived(scripts()[0]);
    await observed();
    expect(lines()).toEqual([
      'advertising inline script',
      'analytics /first.js',
      'analytics inline script',
    ]);
  });

  it('that cannot be loaded are reported and hold up nothing', async () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/gone.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    const { apply, told } = open('analytics');
    apply();
    await observed();
    arrived(scripts()[0], 'error');
    await observed();
    expect(told.map(({ what, state }) => [what, state])).toEqual([
      ['/gone.js', 'failed'],
      ['inline script', 'released'],
    ]);
  });

  it('that are async wait for nobody', async () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/a.js" async></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    open('analytics').apply();
    await observed();
    expect(scripts().map(({ async }) => async)).toEqual([true, false]);
  });

  it('do not run when the answer changes while they wait', async () => {
    write(
      '<script type="text/plain" data-purpose="analytics" src="/first.js"></script>' +
        '<script type="text/plain" data-purpose="analytics">second</script>',
    );
    const { apply, may, told } = open('analytics');
    apply();
    await observed();
    may.delete('analytics');
    arrived(scripts()[0]);
    await observed();
    expect(told.map(({ what }) => what)).toEqual(['/first.js']);
    expect(waiting()).toBe(1);
    may.add('analytics');
    apply();
    await observed();
    expect(waiting()).toBe(0);
  });

  it('that ran and are not allowed any more make the page stale', async () => {
    write('<script type="text/plain" data-purpose="analytics">1</script>');
    const { apply, may, stale } = open('analytics');
    apply();
    await observed();
    expect(stale).not.toHaveBeenCalled();
    may.delete('analytics');
    apply();
    expect(stale).toHaveBeenCalled();
  });

  it.each([
    ['two purposes, one of them allowed', 'data-purpose="analytics advertising"', ['analytics'], false],
    ['two purposes, both allowed', 'data-purpose="analytics advertising"', ['analytics', 'advertising'], true],
    ['a purpose that nobody declared', 'data-purpose="analytic"', ['analytics'], false],
    ['no purpose', 'data-purpose=""', ['analytics', 'necessary'], false],
    ['a purpose named like a property of every object', 'data-purpose="constructor"', ['analytics'], false],
    ['a vendor that is allowed', 'data-vendor="heat"', ['heat'], true],
    ['a vendor that is refused, of an allowed purpose', 'data-purpose="analytics" data-vendor="heat"', ['analytics'], false],
    ['an allowed vendor and an allowed purpose', 'data-purpose="analytics" data-vendor="heat"', ['analytics', 'heat'], true],
    ['an allowed vendor and an empty purpose', 'data-purpose="" data-vendor="heat"', ['heat'], false],
  ])('of %s', async (_what, marks, allowed, runs) => {
    write(`<script type="text/plain" ${marks}>1</script>`);
    open(...allowed).apply();
    await observed();
    expect(waiting() === 0).toBe(runs);
  }); // prettier-ignore

  it('that are no marked scripts are left alone', async () => {
    write(
      '<script type="text/plain">1</script>' +
        '<script type="application/json" data-purpose="analytics" data-src="/x">{}</script>',
    );
    const { apply, told } = open('analytics');
    apply();
    await observed();
    expect(told).toEqual([]);
    expect(document.querySelector('script[src]')).toBeNull();
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
    expect([told.length, waiting()]).toEqual([1, 0]);
  });

  it('are kept out when it is not', async () => {
    const { apply, told } = open();
    apply();
    write('<img data-src="/pixel.gif" data-purpose="advertising">');
    await observed();
    expect(told).toEqual([]);
    expect(document.querySelector('img')?.hasAttribute('src')).toBe(false);
  });

  it('are let through when only their mark comes later', async () => {
    write('<script type="text/plain">1</script><iframe data-src="/film"></iframe>');
    const { apply, told } = open('analytics');
    apply();
    await observed();
    for (const element of document.querySelectorAll<HTMLElement>('script,iframe'))
      element.dataset.purpose = 'analytics';
    await observed();
    expect(told.map(({ what }) => what)).toEqual(['inline script', '/film']);
  });
});

describe('marked templates', () => {
  it('open behind their place', async () => {
    write('<main><template data-purpose="analytics"><b id="in">x</b></template><i></i></main>');
    const { apply, told } = open('analytics');
    apply();
    await observed();
    expect(document.querySelector('template')?.nextElementSibling?.id).toBe('in');
    expect(told).toEqual([{ what: 'template', purpose: 'analytics', state: 'released' }]);
    apply();
    await observed();
    expect(document.querySelectorAll('#in')).toHaveLength(1);
  });

  it('run their scripts one after another, and nothing of a noscript', async () => {
    write(
      '<template data-purpose="analytics"><script src="/lib.js"></script><script>call()</script>' +
        '<script type="application/json">{}</script><noscript><img src="/p.gif"></noscript></template>',
    );
    const { apply, told } = open('analytics');
    apply();
    await observed();
    expect(scripts().filter(({ type }) => !type)).toHaveLength(1);
    arrived(document.querySelector<HTMLScriptElement>('script[src="/lib.js"]:not([type="text/plain"])') ?? undefined);
    await observed();
    expect(told.map(({ what }) => what)).toEqual(['template', '/lib.js', 'inline script']);
    expect(document.querySelector('noscript')).toBeNull();
  }); // prettier-ignore

  it('give what lies in them its addresses, unless it has a mark of its own', async () => {
    write(
      '<template data-purpose="analytics"><img data-src="/in.gif" alt="">' +
        '<img data-src="/other.gif" data-purpose="advertising" alt=""></template>',
    );
    open('analytics').apply();
    await observed();
    const sources = [...document.querySelectorAll('img')].map((img) => img.getAttribute('src'));
    expect(sources).toEqual(['/in.gif', null]);
  });

  it('with a script in them make the page stale once they are not allowed any more', async () => {
    write('<template data-purpose="analytics"><script>1</script></template>');
    const { apply, may, stale } = open('analytics');
    apply();
    await observed();
    may.clear();
    apply();
    expect(stale).toHaveBeenCalled();
  });

  it('close again after a withdrawal, and open again after a yes', async () => {
    write('<template data-purpose="analytics"><b id="in">x</b></template>');
    const { apply, may, stale, told } = open('analytics');
    apply();
    await observed();
    may.clear();
    apply();
    expect(document.querySelector('#in')).toBeNull();
    expect(stale).not.toHaveBeenCalled();
    expect(told.at(-1)?.state).toBe('stopped');
    may.add('analytics');
    apply();
    await observed();
    expect(document.querySelector('#in')).not.toBeNull();
  });

  it('stay closed until then', async () => {
    write('<template data-purpose="analytics"><b id="in">x</b></template>');
    open().apply();
    await observed();
    expect(document.querySelector('#in')).toBeNull();
  });
});

describe('addresses that wait', () => {
  const html =
    '<iframe data-src="https://video.example/1" data-purpose="advertising" title="Film"></iframe>' +
    '<img data-src="/pixel.gif" data-srcset="/pixel.gif 2x" data-purpose="advertising" alt="">' +
    '<video data-poster="/poster.jpg" data-purpose="advertising"><source data-src="/film.mp4"></video>' +
    '<link rel="stylesheet" data-href="/map.css" data-purpose="advertising">' +
    '<div data-purpose="advertising"><img data-src="/inner.gif" alt=""></div>';
  const given = () =>
    [...document.querySelectorAll('[src],[srcset],[poster],[href]')].flatMap((element) =>
      ['src', 'srcset', 'poster', 'href'].flatMap((name) => element.getAttribute(name) ?? []),
    );
  const all = [
    'https://video.example/1',
    '/pixel.gif',
    '/pixel.gif 2x',
    '/poster.jpg',
    '/film.mp4',
    '/map.css',
    '/inner.gif',
  ];

  it('are given when their purpose is allowed, and not before', async () => {
    write(html);
    const { apply, may, told } = open();
    apply();
    await observed();
    expect(given()).toEqual([]);
    may.add('advertising');
    apply();
    await observed();
    expect(given()).toEqual(all);
    expect(told.every(({ state }) => state === 'released')).toBe(true);
    apply();
    await observed();
    expect(told).toHaveLength(6);
  });

  it('are gone after a withdrawal from the same elements, and can come back', async () => {
    write(html);
    const { apply, may, told, stale } = open('advertising');
    apply();
    await observed();
    const frame = document.querySelector('iframe');
    may.clear();
    apply();
    await observed();
    expect(given()).toEqual([]);
    expect(document.querySelector('iframe')).toBe(frame);
    expect(told.filter(({ state }) => state === 'stopped')).toHaveLength(5);
    expect(stale).not.toHaveBeenCalled();
    may.add('advertising');
    apply();
    await observed();
    expect(given()).toEqual(all);
  });

  it('of an element inside a marked one follow its own mark', async () => {
    write(
      '<div data-purpose="analytics"><img data-purpose="advertising" data-src="/x.gif" alt=""></div>',
    );
    open('analytics').apply();
    await observed();
    expect(given()).toEqual([]);
  });
});

describe('frames and films that wait', () => {
  const html =
    '<iframe data-src="/one" data-purpose="marketing" data-vendor="tube"></iframe>' +
    '<video data-purpose="marketing"><source data-src="/two"></video>' +
    '<iframe data-src="/three" data-purpose="analytics"></iframe>' +
    '<img data-src="/pixel" data-purpose="marketing">';

  it('are announced and listed with what they wait for', async () => {
    write(html);
    const { apply, embeds, waiting } = open('analytics');
    apply();
    expect(embeds()).toEqual([]);
    await observed();
    expect(waiting).toHaveBeenCalledTimes(2);
    expect(embeds()).toEqual([
      { element: document.querySelector('iframe'), purposes: ['marketing'], vendor: 'tube' },
      { element: document.querySelector('video'), purposes: ['marketing'] },
    ]);
  });

  it('that come later are announced as well', async () => {
    const { apply, waiting } = open();
    apply();
    write(html);
    await observed();
    expect(waiting.mock.calls.length).toBeGreaterThan(0);
  });

  it('can be shown once, one alone, without an answer', async () => {
    write(html);
    const { apply, embeds, showOnce, told } = open();
    apply();
    await observed();
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    showOnce(frame);
    expect(frame.getAttribute('src')).toBe('/one');
    expect(told.map(({ what, state }) => [what, state])).toEqual([['/one', 'released']]);
    expect(embeds().map(({ element }) => element.localName)).toEqual(['video', 'iframe']);
    apply();
    await observed();
    expect(frame.getAttribute('src')).toBe('/one');
  });

  it('shown once and then allowed follow the answer', async () => {
    write(html);
    const { apply, may, showOnce } = open();
    apply();
    await observed();
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    showOnce(frame);
    may.add('marketing').add('tube');
    apply();
    may.clear();
    apply();
    expect(frame.hasAttribute('src')).toBe(false);
  });

  it('break nothing where their part cannot be loaded', async () => {
    write(html);
    const { apply, load, embeds } = open('marketing', 'tube');
    load.mockRejectedValue(new Error('404'));
    apply();
    await observed();
    expect(embeds()).toEqual([]);
    expect(document.querySelector('[src]')).toBeNull();
  });
});
