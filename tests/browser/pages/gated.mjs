import { embed, html, regionMeta, shopConfig } from './shop.mjs';

const held = (address, more = '', purpose = 'analytics') =>
  `<script type="text/plain" data-purpose="${purpose}" ${more} data-src="${address}"></script>`;
const inline = (code, more = '', purpose = 'analytics') =>
  `<script type="text/plain" data-purpose="${purpose}" ${more}>${code}</script>`;
const heat = { id: 'heat', name: 'Heat', purpose: 'analytics' };
const nonce = 'r4nd0m';

/** A site's strictest policy: what is not named is refused. */
const strict = (world, more = '') => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `connect-src ${world.url('receipts', '')} 'self'`,
    `img-src data: ${world.url('pixel', '')}`,
    `frame-src ${world.url('metrics', '')}`,
    "base-uri 'none'",
    ...(more ? [more] : []),
  ].join('; '),
});
const refusals = `<script nonce="${nonce}">window.refused = [];
  addEventListener('securitypolicyviolation', (e) => refused.push(e.violatedDirective + ' ' + e.blockedURI));
  </script>`;

/**
 * Pages with gated markup in every form, in hostile order and under strict policies. Each says what
 * runs after a yes, in this order, and which hosts are asked then; before it nothing runs or is asked.
 * `before` and `after` run in the page on either side of the yes.
 */
export const gatedPages = (world) => {
  const js = (name, wait = 0) => world.url('metrics', `/${name}.js${wait ? `?wait=${wait}` : ''}`);
  const pixel = (name) => world.url('pixel', `/${name}.gif`);
  const film = world.url('metrics', '/film.html');
  return [
    { name: 'an external script', body: held(js('one')), ran: ['one'] },
    {
      name: 'a script with `src` written as it will be',
      body: `<script type="text/plain" data-purpose="analytics" src="${js('one')}"></script>`,
      ran: ['one'],
    },
    {
      name: 'an inline script that needs the slow library before it',
      body: held(js('library', 300)) + inline(`ran.push('call after ' + ran.at(-1));`),
      ran: ['library', 'call after library'],
    },
    {
      name: 'two external scripts, the first one slow',
      body: held(js('first', 300)) + held(js('second')),
      ran: ['first', 'second'],
    },
    {
      name: 'a script that cannot be had before one that can',
      body: held('http://nobody.invalid/x.js') + inline(`(window.ran ??= []).push('next');`),
      ran: ['next'],
    },
    {
      name: 'modules, external and inline',
      body:
        held(js('module'), 'data-type="module"') +
        inline(`ran.push(import.meta.url ? 'inline module' : '');`, 'data-type="module"'),
      ran: ['module', 'inline module'],
    },
    {
      name: 'an async script that holds up nobody',
      body: held(js('late', 400), 'async') + inline(`(window.ran ??= []).push('at once');`),
      ran: ['at once', 'late'],
    },
    {
      name: 'attributes that a script reads about itself',
      body: inline(
        `(window.ran ??= []).push(document.currentScript.dataset.site, document.currentScript.id);`,
        'data-site="42" id="tag"',
      ),
      ran: ['42', 'tag'],
    },
    {
      name: 'a template with library, call and a picture for browsers without scripts',
      body: `<template data-purpose="analytics"><script src="${js('library', 300)}"></script>
        <script>ran.push('call'); ran.push(document.querySelectorAll('#inside').length);</script>
        <i id="inside"></i><noscript><img src="${pixel('noscript')}"></noscript></template>`,
      ran: ['library', 'call', 1],
    },
    {
      name: 'a template with a frame, a picture and a style sheet, whose addresses wait in it',
      body: `<template data-purpose="analytics"><iframe data-src="${film}"></iframe><img data-src="${pixel('in')}" alt="">
        <link rel="stylesheet" data-href="${world.url('pixel', '/map.css')}"></template>`,
      asked: ['metrics', 'pixel'],
    },
    {
      name: 'a frame',
      body: `<iframe title="film" data-purpose="analytics" data-src="${film}"></iframe>`,
      asked: ['metrics'],
    },
    {
      name: 'a picture with its sizes, lazy or not',
      body: `<img alt="" data-purpose="analytics" data-src="${pixel('one')}" data-srcset="${pixel('two')} 2x, ${pixel('one')} 1x">`,
      asked: ['pixel'],
    },
    {
      name: 'a picture element marked as a whole',
      body: `<picture data-purpose="analytics"><source data-srcset="${pixel('wide')}">
        <img alt="" data-src="${pixel('narrow')}"></picture>`,
      asked: ['pixel'],
    },
    {
      name: 'a film with its poster, a sound and an embed',
      body: `<video data-purpose="analytics" data-poster="${pixel('poster')}" width="100" height="50"></video>
        <audio data-purpose="analytics" preload="auto" data-src="${world.url('metrics', '/sound')}"></audio>
        <embed data-purpose="analytics" type="text/html" data-src="${film}">`,
      asked: ['metrics', 'pixel'],
    },
    {
      name: 'links: a style sheet and a connection ahead of time',
      body: `<link rel="stylesheet" data-purpose="analytics" data-href="${world.url('pixel', '/map.css')}">
        <link rel="preconnect" data-purpose="analytics" data-href="${world.url('metrics', '/')}">`,
      asked: ['pixel'],
    },
    {
      name: 'a tag of one vendor, beside one of a vendor that is unknown',
      config: { vendors: [heat] },
      body: held(js('mine'), 'data-vendor="heat"') + held(js('stranger'), 'data-vendor="nobody"'),
      ran: ['mine'],
    },
    {
      name: 'a tag for two purposes, and one for a purpose that nobody declared',
      body:
        held(js('both'), '', 'analytics advertising') + held(js('none'), '', 'analytics tracking'),
      ran: ['both'],
    },
    {
      name: 'tags above and below an embed that is async and last',
      late: true,
      body: held(js('one', 200)) + inline(`ran.push('two');`),
      ran: ['one', 'two'],
    },
    {
      name: 'markup that a framework writes before and after the yes',
      body: '<div id="app"></div>',
      before: ([src]) => {
        document.querySelector('#app').innerHTML =
          `<p><script type="text/plain" data-purpose="analytics" data-src="${src}"></script></p>`;
      },
      after: ([, src]) => {
        document.querySelector('#app').innerHTML +=
          `<script type="text/plain" data-purpose="analytics" data-src="${src}"></script>`;
      },
      with: [js('before'), js('after')],
      ran: ['before', 'after'],
    },
    {
      name: 'elements that are marked only later',
      body: `<script type="text/plain" id="bare" data-src="${js('one')}"></script><iframe title="film" data-src="${film}"></iframe>`,
      after: () => {
        for (const element of document.querySelectorAll('#bare, iframe'))
          element.dataset.purpose = 'analytics';
      },
      ran: ['one'],
    },
    {
      name: 'nodes that are moved, copied as text and brought back',
      body: `<div id="app">${inline(`(window.ran ??= []).push('once');`)}</div>`,
      ran: ['once'],
      after: () => {
        const app = document.querySelector('#app');
        document.body.append(app);
        const copy = app.cloneNode(true);
        app.replaceWith(copy);
        copy.innerHTML = `${copy.innerHTML}`;
      },
    },
    {
      name: 'a noscript pixel, which is left alone',
      body: `<noscript><img src="${pixel('noscript')}" data-purpose="analytics"></noscript>${inline(`(window.ran ??= []).push('x');`)}`,
      ran: ['x'],
    },
    {
      name: 'a page with keys on Object.prototype',
      first: `<script>Object.prototype.analytics = true; Object.prototype.tracking = true;</script>`,
      body: held(js('one')) + held(js('none'), '', 'tracking'),
      ran: ['one'],
    },
    {
      name: 'a nonce and strict-dynamic',
      strict: true,
      head: refusals,
      headers: strict(world),
      body:
        held(js('one'), `nonce="${nonce}"`) +
        inline(`ran.push('two');`, `nonce="${nonce}"`) +
        `<img alt="" data-purpose="analytics" data-src="${pixel('one')}">`,
      ran: ['one', 'two'],
      asked: ['metrics', 'pixel'],
    },
    {
      name: 'Trusted Types',
      strict: true,
      head: refusals,
      headers: strict(world, "require-trusted-types-for 'script'; trusted-types assent"),
      body:
        held(js('one')) +
        inline(`ran.push('two');`) +
        `<template data-purpose="analytics"><script src="${js('three')}"></script><script>ran.push('four');</script></template>` +
        `<iframe title="film" data-purpose="analytics" data-src="${film}"></iframe>`,
      ran: ['one', 'two', 'three', 'four'],
    },
  ];
};

/** Puts one of them on the owner's site; returns its address. */
export const putGated = (world, page) => {
  const config = shopConfig(world, { vendors: [], reload: 'never', ...page.config });
  const own = embed(config, page.strict ? nonce : undefined);
  const last = own.replace('<script src=', '<script async src=');
  return world.page('/', {
    body: html({
      head: (page.first ?? '') + (page.head ?? '') + regionMeta('DE') + (page.late ? '' : own),
      body: page.body + (page.late ? last : ''),
    }),
    headers: page.headers,
  });
};
