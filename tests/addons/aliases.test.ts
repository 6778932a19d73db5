// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aliases, type AliasesOptions } from '../../addons/aliases.js';

let end = () => {};
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  // happy-dom complains that it loads no frames.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  end();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const page = (html: string) => {
  document.body.innerHTML = html;
};
/** What the first element of the page says to the gate. */
const said = () => {
  const { localName, dataset, attributes } = document.body.firstElementChild as HTMLElement;
  const type = attributes.getNamedItem('type')?.value;
  const { purpose, vendor, src } = dataset;
  return Object.fromEntries(
    Object.entries({ tag: localName, type, purpose, vendor, src }).filter(
      ([, value]) => value !== undefined,
    ),
  );
};
const start = (options?: AliasesOptions) => {
  end = aliases(options);
};
const turn = () => new Promise((done) => setTimeout(done));
const script = { tag: 'script', type: 'text/plain' };

describe('a page marked for another tool', () => {
  it.each([
    // vanilla-cookieconsent
    [
      '<script type="text/plain" data-category="analytics">a()</script>',
      { ...script, purpose: 'analytics' },
    ],
    [
      '<script type="text/plain" data-category="functionality" data-service="Chat" data-src="/c.js"></script>',
      { ...script, purpose: 'functional', src: '/c.js' },
    ],
    [
      '<script data-category="ads" data-src="/a.js"></script>',
      { ...script, purpose: 'advertising', src: '/a.js' },
    ],
    // Cookiebot
    [
      '<script type="text/plain" data-cookieconsent="statistics" src="/s.js"></script>',
      { ...script, purpose: 'analytics' },
    ],
    [
      '<script type="text/plain" data-cookieconsent="preferences, statistics"></script>',
      { ...script, purpose: 'functional analytics' },
    ],
    [
      '<iframe data-cookieconsent="marketing" data-cookieblock-src="/v"></iframe>',
      { tag: 'iframe', purpose: 'advertising', src: '/v' },
    ],
    // Klaro
    [
      '<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/m.js"></script>',
      { ...script, purpose: 'analytics', src: '/m.js' },
    ],
    [
      '<script type="opt-in" data-name="Google-Analytics" data-src="/g.js"></script>',
      { ...script, purpose: 'analytics', src: '/g.js' },
    ],
    [
      '<img data-name="facebook-pixel" data-src="/p.gif">',
      { tag: 'img', purpose: 'advertising', src: '/p.gif' },
    ],
    // OneTrust
    [
      '<script type="text/plain" class="x optanon-category-C0002">a()</script>',
      { ...script, purpose: 'analytics' },
    ],
    [
      '<script type="text/plain" class="optanon-category-C0003-C0004" src="/o.js"></script>',
      { ...script, purpose: 'functional advertising' },
    ],
    [
      '<iframe class="optanon-category-C0004" data-src="/f"></iframe>',
      { tag: 'iframe', purpose: 'advertising', src: '/f' },
    ],
    // Usercentrics
    [
      '<script type="text/plain" data-usercentrics="Google Analytics" src="/u.js"></script>',
      { ...script, purpose: 'analytics' },
    ],
    // Didomi
    [
      '<script type="didomi/javascript" data-purposes="cookies,select_basic_ads">a()</script>',
      { ...script, purpose: 'advertising' },
    ],
  ])('works unchanged: %s', (html, expected) => {
    page(html);
    start();
    expect(said()).toEqual(expected);
  });

  it('keeps a style sheet of Klaro, whose address waits as it stands', () => {
    page('<link data-name="matomo" data-href="/m.css" rel="stylesheet">');
    start();
    expect(said()).toEqual({ tag: 'link', purpose: 'analytics' });
    expect(document.querySelector('link')?.dataset.href).toBe('/m.css');
  });

  it('has its elements translated that are added later, deep inside others too', async () => {
    start();
    page('<div><p><script type="text/plain" data-cookieconsent="statistics"></script></p></div>');
    await turn();
    expect(document.querySelector('script')?.dataset.purpose).toBe('analytics');
  });

  it('has an element translated whose mark comes after it was added', async () => {
    start();
    page('<script type="text/plain"></script>');
    await turn();
    const element = document.body.firstElementChild as HTMLElement;
    expect(element.dataset.purpose).toBeUndefined();
    element.dataset.category = 'analytics';
    await turn();
    expect(element.dataset.purpose).toBe('analytics');
  });
});

describe('nothing is allowed more widely than the other tool did', () => {
  it.each([
    ['a category of the owner’s own', '<script type="text/plain" data-category="extras"></script>'],
    [
      'one unknown category among known ones',
      '<script type="text/plain" data-cookieconsent="statistics,unclassified"></script>',
    ],
    [
      'a group that OneTrust’s customer made',
      '<script type="text/plain" class="optanon-category-C0002-C0099"></script>',
    ],
    [
      'a script that runs when a category is switched off',
      '<script type="text/plain" data-category="!analytics"></script>',
    ],
    [
      'a script that runs when a service is switched off',
      '<script type="text/plain" data-category="analytics" data-service="!Matomo"></script>',
    ],
    [
      'a service that could be anything',
      '<script type="text/plain" data-name="google-tag-manager"></script>',
    ],
    [
      'a vendor of Didomi that nobody named',
      '<script type="didomi/javascript" data-vendor="c:shop-Ab1" data-purposes="select_basic_ads"></script>',
    ],
    [
      'a Didomi tag that asks for storage only',
      '<script type="didomi/javascript" data-purposes="cookies"></script>',
    ],
    [
      'what Klaro shows instead of an embed',
      '<div data-type="placeholder" data-src="/x" data-name="matomo"></div>',
    ],
    [
      'a picture that only happens to have a category',
      '<img data-category="analytics" data-src="/shoes.jpg">',
    ],
    [
      'markup of HTML in a script',
      '<script type="didomi/html" data-purposes="select_basic_ads"><p></p></script>',
    ],
    ['nothing at all', '<script type="text/plain" data-cookieconsent=""></script>'],
  ])('%s stays closed', (_what, html) => {
    page(html);
    start();
    expect(document.querySelector('[data-purpose]')).toBeNull();
  });

  it('the owner is told once, by name, what stays closed', () => {
    page('<script type="text/plain" data-category="extras"></script>'.repeat(3));
    start();
    dispatchEvent(new Event('load'));
    dispatchEvent(new Event('load'));
    expect(vi.mocked(console.warn).mock.calls).toEqual([
      [expect.stringContaining('vanilla-cookieconsent "extras"')],
    ]);
  });

  it('“statistics” elsewhere is tracking, not the counting that some laws exempt here', () => {
    page('<script type="text/plain" data-category="statistics"></script>');
    start();
    expect(said().purpose).toBe('analytics');
  });

  it('“marketing” elsewhere is advertising, not the messages that some laws allow here', () => {
    for (const html of [
      '<script type="text/plain" data-category="marketing"></script>',
      '<script type="text/plain" data-cookieconsent="marketing"></script>',
    ]) {
      page(html);
      start();
      expect(said().purpose).toBe('advertising');
      end();
    }
  });
});

describe('the owner’s own words', () => {
  it('open what no dictionary knows', () => {
    page('<script type="text/plain" data-category="extras"></script>');
    start({ names: { 'vanilla-cookieconsent': { Extras: 'functional' } } });
    expect(said().purpose).toBe('functional');
  });

  it('may need several purposes and a vendor', () => {
    page('<iframe data-name="youtube" data-src="/y"></iframe>');
    start({
      names: { klaro: { youtube: { purpose: 'functional advertising', vendor: 'youtube' } } },
    });
    expect(said()).toMatchObject({ purpose: 'functional advertising', vendor: 'youtube' });
  });

  it('narrow a category to one vendor where the page names the service', () => {
    page('<script type="text/plain" data-category="analytics" data-service="Matomo"></script>');
    start({ names: { 'vanilla-cookieconsent': { matomo: { purpose: '', vendor: 'matomo' } } } });
    expect(said()).toMatchObject({ purpose: 'analytics', vendor: 'matomo' });
  });

  it('close what a dictionary knows', () => {
    page('<script type="text/plain" data-cookieconsent="statistics"></script>');
    start({ names: { cookiebot: { statistics: false } } });
    expect(said().purpose).toBeUndefined();
    // The owner knows.
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('close one service of an open category', () => {
    page('<script type="text/plain" data-category="analytics" data-service="Hotjar"></script>');
    start({ names: { 'vanilla-cookieconsent': { hotjar: false } } });
    expect(said().purpose).toBeUndefined();
  });

  it('name Didomi’s vendors, whose own attribute is not left to be misread', () => {
    const html = '<script type="didomi/javascript" data-vendor="didomi:google"></script>';
    page(html);
    start({ names: { didomi: { google: 'analytics advertising' } } });
    expect(said()).toEqual({ ...script, purpose: 'analytics advertising' });
  });

  it('rename Orejime’s templates, and leave Assent’s own alone', () => {
    page(
      '<template data-purpose="maps" data-contextual></template><template data-purpose="marketing"></template>',
    );
    start({ names: { orejime: { maps: 'functional' } } });
    const purposes = [...document.querySelectorAll('template')].map((t) => t.dataset.purpose);
    expect(purposes).toEqual(['functional', 'marketing']);
    expect(document.querySelector('template')?.hasAttribute('data-contextual')).toBe(true);
  });

  it('on an element, in Assent’s own marks, are the last', () => {
    page(
      '<script type="text/plain" data-purpose="advertising" data-cookieconsent="necessary"></script>',
    );
    start();
    expect(said().purpose).toBe('advertising');
  });

  it('may limit which tools are read', () => {
    page('<script type="text/plain" data-cookieconsent="statistics"></script>');
    start({ peers: ['klaro'] });
    expect(said().purpose).toBeUndefined();
  });

  it('are refused when they name a tool that does not exist', () => {
    expect(() => aliases({ peers: ['cookiebott' as never] })).toThrow(
      /peers\[0\]: found "cookiebott"; the tools are cookiebot, onetrust/,
    );
    expect(() => aliases({ names: { toString: {} } as never })).toThrow(/names: found "toString"/);
  });
});

it('two vendors for one element are both needed', () => {
  page('<script type="didomi/javascript" data-vendor="a" data-vendor-raw="b"></script>');
  start({
    names: {
      didomi: {
        a: { purpose: 'analytics', vendor: 'one' },
        b: { purpose: 'advertising', vendor: 'two' },
      },
    },
  });
  expect(said()).toMatchObject({ purpose: 'analytics advertising', vendor: 'one two' });
});

it('ends when told to', async () => {
  start();
  end();
  page('<script type="text/plain" data-cookieconsent="statistics"></script>');
  await turn();
  expect(said().purpose).toBeUndefined();
});
