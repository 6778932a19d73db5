/*
 * A STAND-IN for Google's tag (gtag.js), for examples and tests: Google publishes no copy that
 * may be shipped. It repeats what the real file was seen to do on the wire and in storage:
 *
 *   - reads `arguments` objects from the data layer; a plain array is ignored without a word
 *   - consent state with `gcs` and `gcd`; an unset signal behaves as granted
 *   - cookieless pings while denied; `_ga` and `_ga_<id>` once analytics_storage is granted
 *   - an update to "denied" deletes nothing and does not stop what already waits to be sent
 *   - later events are held for a while and leave then, or when the page is left, even after
 *     `ga-disable-<id>`; fetch and sendBeacon are looked up at the moment of the call
 *   - events from before `config` are replayed after it
 *   - the client id lives on in memory and comes back into the cookie
 *   - `_gcl_au`, and with a click id `_gcl_aw` and `_gcl_ls`, once ad_storage is granted; a cookie
 *     prefix takes the place of `_gcl`
 *   - ads_data_redaction: without it the click id is sent while denied
 *   - url_passthrough: while analytics is denied, links within the site get the client id and the
 *     click id
 *   - a default that comes after `config` is noted in `google_tag_data.ics.wasSetLate`
 *   - each file serves its own id; the state of consent is one for all
 *
 * Not repeated: `region` rules, containers of Tag Manager.
 *
 * Load it as `google-tag.js?id=G-XXXX`. It sends to the origin it was loaded from, path
 * `/g/collect`. Further parameters: `l` name of the data layer, `hold` milliseconds that an event
 * waits (default 5000).
 */
(function () {
  'use strict';

  var address = new URL(document.currentScript.src);
  var origin = address.origin;
  var hold = Number(address.searchParams.get('hold') || 5000);
  var ownId = address.searchParams.get('id');
  var layerName = address.searchParams.get('l') || 'dataLayer';
  var layer = (window[layerName] = window[layerName] || []);

  // ------------------------------------------------------------------ consent

  var signals = ['ad_storage', 'analytics_storage', 'ad_user_data', 'ad_personalization'];
  var data = (window.google_tag_data = window.google_tag_data || {});
  var ics = (data.ics = data.ics || { entries: {}, wasSetLate: false });
  var entries = ics.entries; // signal -> {default, update}
  var consentSeen = false;
  var waitUntil = 0; // instant until which `wait_for_update` keeps everything back
  var configured = {}; // measurement id -> options of gtag('config')

  function state(signal) {
    var entry = entries[signal] || {};
    return entry.update || entry['default'];
  }

  function allowed(signal) {
    return state(signal) !== 'denied';
  }

  function digit(signal) {
    var value = state(signal);
    return value === 'granted' ? '1' : value === 'denied' ? '0' : '-';
  }

  function gcs() {
    return 'G1' + digit('ad_storage') + digit('analytics_storage');
  }

  var letters = {
    '-': 'l',
    'denied-': 'p',
    'denied-denied': 'q',
    'denied-granted': 'r',
    'granted-': 't',
    'granted-denied': 'u',
    'granted-granted': 'v',
    '-denied': 'm',
    '-granted': 'n',
  };

  function gcd() {
    var text = '1';
    signals.forEach(function (signal) {
      var entry = entries[signal] || {};
      text += '3' + letters[(entry['default'] || '') + '-' + (entry.update || '')];
    });
    return text + (consentSeen ? '5l1' : '1l1');
  }

  function consent(kind, values) {
    var before = allowed('analytics_storage');
    if (kind === 'default' && Object.keys(configured).length > 0) ics.wasSetLate = true;
    consentSeen = true;
    Object.keys(values).forEach(function (signal) {
      if (signal === 'wait_for_update' || signal === 'region') return;
      entries[signal] = entries[signal] || {};
      entries[signal][kind] = values[signal];
    });
    if (kind === 'default' && values.wait_for_update) {
      waitUntil = Date.now() + values.wait_for_update;
      setTimeout(releaseWaiting, values.wait_for_update);
    }
    if (kind !== 'update') return;
    var wasWaiting = Date.now() < waitUntil;
    waitUntil = 0;
    releaseWaiting();
    var after = allowed('analytics_storage');
    if (before && !after) deniedId = undefined; // the next ping starts a new cookieless identity
    if (!before && after && !wasWaiting) {
      Object.keys(configured).forEach(function (id) {
        if (!disabled(id)) send(hit(id, 'page_view', { gcu: '1', gcut: '3' }));
      });
    }
  }

  // ------------------------------------------------------------------ identity

  var grantedId; // kept in memory although the cookie may be gone
  var deniedId; // never written anywhere

  function fresh() {
    return Math.floor(Math.random() * 2147483647) + '.' + Math.floor(Date.now() / 1000);
  }

  function readCookie(name) {
    var found = document.cookie.split('; ').filter(function (pair) {
      return pair.indexOf(name + '=') === 0;
    })[0];
    return found && found.slice(name.length + 1);
  }

  /** On the widest domain that takes it, as Google's `cookie_domain: auto` does. */
  function writeCookie(name, value, options) {
    var tail =
      '; path=' + (options.cookie_path || '/') + '; max-age=' + 400 * 24 * 3600 + '; samesite=lax';
    if (options.cookie_domain && options.cookie_domain !== 'auto') {
      document.cookie = name + '=' + value + '; domain=' + options.cookie_domain + tail;
      return;
    }
    var parts = location.hostname.split('.');
    for (var from = parts.length - 1; from >= 0; from -= 1) {
      document.cookie = name + '=' + value + '; domain=' + parts.slice(from).join('.') + tail;
      if (readCookie(name) === value) return;
    }
    document.cookie = name + '=' + value + tail;
  }

  var settings = {}; // of gtag('set')

  function clickId() {
    return new URLSearchParams(location.search).get('gclid');
  }

  /** What is sent of the click id in a request for advertising. */
  function sentClickId() {
    return !allowed('ad_storage') && settings.ads_data_redaction ? '0' : clickId();
  }

  function storeAds(options) {
    if (!allowed('ad_storage')) return;
    var prefix = options.cookie_prefix || '_gcl';
    writeCookie(prefix + '_au', '1.1.' + fresh(), options);
    if (!clickId()) return;
    writeCookie(prefix + '_aw', 'GCL.' + Date.now() + '.' + clickId(), options);
    localStorage.setItem('_gcl_ls', JSON.stringify({ gclid: clickId() }));
  }

  function identity(id) {
    if (!allowed('analytics_storage')) {
      deniedId = deniedId || fresh();
      return deniedId;
    }
    var options = configured[id] || {};
    var prefix =
      options.cookie_prefix && options.cookie_prefix !== '_ga' ? options.cookie_prefix : '';
    var stored = readCookie(prefix + '_ga');
    grantedId =
      grantedId || (stored && stored.split('.').slice(2).join('.')) || deniedId || fresh();
    writeCookie(prefix + '_ga', 'GA1.1.' + grantedId, options);
    storeAds(options);
    var session = 'GS2.1.s' + Math.floor(Date.now() / 1000) + '$o1$g0$t0$j0$l0$h0';
    writeCookie(prefix + '_ga_' + id.replace(/^G-/, ''), session, options);
    return grantedId;
  }

  // ------------------------------------------------------------------ sending

  var held = []; // built hits that leave together
  var timer;

  function disabled(id) {
    return window['ga-disable-' + id] === true;
  }

  /** Consent, client id and cookies are settled here, when the event happens. */
  function hit(id, name, extra) {
    var ads = id.indexOf('G-') !== 0;
    var query = new URLSearchParams({ v: '2', tid: id, en: name, dl: location.href });
    if (!ads) query.set('cid', identity(id));
    if (ads && clickId()) query.set('gclid', sentClickId());
    if (consentSeen) query.set('gcs', gcs());
    query.set('gcd', gcd());
    if (state('ad_personalization') === 'denied') query.set('npa', '1');
    Object.keys(extra || {}).forEach(function (key) {
      query.set(key, extra[key]);
    });
    return origin + (ads ? '/pagead/conversion?' : '/g/collect?') + query;
  }

  function send(url) {
    window.fetch(url, { method: 'POST', mode: 'no-cors', keepalive: true }).catch(function () {});
  }

  function flush(leaving) {
    clearTimeout(timer);
    timer = undefined;
    held.splice(0).forEach(function (url) {
      if (leaving) navigator.sendBeacon(url);
      else send(url);
    });
  }

  function hitLater(id, name, extra) {
    if (disabled(id)) return;
    held.push(hit(id, name, extra));
    timer = timer || setTimeout(flush, hold);
  }

  window.addEventListener('pagehide', function () {
    Object.keys(configured).forEach(function (id) {
      if (!disabled(id)) held.push(hit(id, 'user_engagement'));
    });
    flush(true);
  });

  var pushState = history.pushState;
  history.pushState = function () {
    var answer = pushState.apply(history, arguments);
    Object.keys(configured).forEach(function (id) {
      hitLater(id, 'page_view');
    });
    return answer;
  };

  // ------------------------------------------------------------------ commands

  function config(id, options) {
    options = options || {};
    if (ownId && id !== ownId) return;
    configured[id] = options;
    if (disabled(id)) return;
    setTimeout(function () {
      early.splice(0).forEach(function (command) {
        event(command[0], command[1]);
      });
    });
    if (id.indexOf('G-') !== 0) {
      storeAds(options);
      hitLater(id, 'conversion_linker');
      return;
    }
    if (options.send_page_view === false) return;
    // Linked ads hosts get a ping of their own, whatever the ads signals say.
    var ping = new URLSearchParams({ tid: id, en: 'session_start', gcs: gcs(), npa: '1' });
    if (clickId()) ping.set('gclid', sentClickId());
    send(hit(id, 'page_view'));
    send(origin + '/measurement/conversion?' + ping);
  }

  document.addEventListener(
    'click',
    function (click) {
      var link = click.target.closest && click.target.closest('a[href]');
      if (!link || link.host !== location.host) return;
      if (!settings.url_passthrough || allowed('analytics_storage') || !deniedId) return;
      var to = new URL(link.href);
      to.searchParams.set('_gl', '1*' + deniedId);
      if (clickId()) to.searchParams.set('gclid', clickId());
      link.href = to.href;
    },
    true,
  );

  /** Events from before `config` are replayed after it. */
  var early = [];

  function event(name, values) {
    if (Object.keys(configured).length === 0) return early.push([name, values]);
    Object.keys(configured).forEach(function (id) {
      if (values && values.send_to && values.send_to !== id) return;
      hitLater(id, name);
    });
  }

  var waiting = [];

  function releaseWaiting() {
    waiting.splice(0).forEach(function (command) {
      run(command);
    });
  }

  function run(command) {
    var name = command[0];
    if (name === 'consent') return consent(command[1], command[2] || {});
    if (Date.now() < waitUntil) return waiting.push(command);
    if (name === 'set') {
      if (typeof command[1] === 'string') settings[command[1]] = command[2];
      return;
    }
    if (name === 'config') return config(command[1], command[2]);
    if (name === 'event') return event(command[1], command[2]);
  }

  function read(entry) {
    if (Object.prototype.toString.call(entry) === '[object Arguments]') run(entry);
  }

  layer.slice().forEach(read);
  var push = layer.push;
  layer.push = function () {
    var answer = push.apply(layer, arguments);
    Array.prototype.slice.call(arguments).forEach(read);
    return answer;
  };
})();
