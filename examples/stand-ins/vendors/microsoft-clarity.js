// A STAND-IN for Microsoft Clarity, for examples and tests. It starts by itself, puts its own
// `clarity` in place and runs what waited in its queue, and notes every call in
// `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['clarity'].concat(Array.prototype.slice.call(call)));
  }

  function run() {
    note(arguments);
    var storage = arguments[0] === 'consentv2' && arguments[1]['analytics_Storage'];
    if (storage === 'granted') document.cookie = '_clck=stand-in; path=/; max-age=3600';
  }

  var waiting = window.clarity.q.splice(0);
  window.clarity = run;
  note(['start']);
  waiting.forEach(function (call) {
    run.apply(null, call);
  });
})();
