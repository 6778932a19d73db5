// A STAND-IN for Plausible's script, for examples and tests. It starts by itself with
// `plausible.o`, and asks `transformRequest` before each event, and notes every call in
// `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['plausible'].concat(Array.prototype.slice.call(call)));
  }

  var options = window.plausible.o;
  var waiting = window.plausible.q;
  function event(name) {
    var payload = options.transformRequest({ n: name });
    if (payload) note(['sent', payload.n]);
  }
  window.plausible = event;
  event('pageview');
  waiting.forEach(function (call) {
    event(call[0]);
  });
})();
