// A STAND-IN for HubSpot's script, for examples and tests. It starts by itself and runs what waits
// in `_hsq` and `_hsp`, and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['hubspot'].concat(Array.prototype.slice.call(call)));
  }

  function takeOver(name) {
    var waiting = window[name] || [];
    window[name] = { push: note };
    waiting.forEach(note);
  }

  note(['start']);
  takeOver('_hsp');
  takeOver('_hsq');
  document.cookie = '__hstc=stand-in; path=/; max-age=3600';
})();
