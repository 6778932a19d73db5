// A STAND-IN for TikTok's events.js, for examples and tests. It takes over the methods of `ttq`
// and runs what waited in it, and notes every call in `window.standInCalls`, in order. It sends
// nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['ttq'].concat(Array.prototype.slice.call(call)));
  }

  var ttq = window.ttq;
  ttq.methods.forEach(function (name) {
    ttq[name] = function () {
      note([name].concat(Array.prototype.slice.call(arguments)));
      if (name === 'page') document.cookie = '_ttp=stand-in; path=/; max-age=3600';
    };
  });
  ttq.splice(0).forEach(function (call) {
    ttq[call[0]].apply(ttq, call.slice(1));
  });
})();
