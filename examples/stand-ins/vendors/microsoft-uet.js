// A STAND-IN for Microsoft's bat.js, for examples and tests. It leaves a constructor `UET` that
// runs what waited in `q`, flat as it was pushed, and notes every call in `window.standInCalls`,
// in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['uetq'].concat(Array.prototype.slice.call(call)));
  }

  function UET(options) {
    this.push = function () {
      note(arguments);
      if (arguments[0] === 'pageLoad') document.cookie = '_uetvid=stand-in; path=/; max-age=3600';
    };
    note(['new', options.ti]);
    var first = Array.prototype.slice.call(options.q);
    while (first.length) {
      var command = first.shift();
      if (command === 'consent') this.push(command, first.shift(), first.shift());
      else this.push(command);
    }
  }
  window.UET = UET;
})();
