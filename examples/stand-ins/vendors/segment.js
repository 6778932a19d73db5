// A STAND-IN for Segment's analytics.js, for examples and tests. It takes over the array
// `analytics` a moment after it was loaded, and notes every call in `window.standInCalls`, in
// order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['analytics'].concat(Array.prototype.slice.call(call)));
  }

  var snippet = window.analytics;
  note(['load', snippet['_writeKey'], snippet['_loadOptions']]);
  setTimeout(function () {
    var calls = {};
    ['page', 'track', 'reset'].forEach(function (name) {
      calls[name] = function () {
        note([name].concat(Array.prototype.slice.call(arguments)));
      };
    });
    window.analytics = calls;
    snippet.forEach(function (call) {
      calls[call[0]].apply(calls, call.slice(1));
    });
  });
})();
