// A STAND-IN for Kakao's kp.js, for examples and tests. It has no queue: it leaves `kakaoPixel`,
// and notes every call in `window.standInCalls`, in order. It sends nothing.
(function () {
  'use strict';

  function note(call) {
    window.standInCalls = window.standInCalls || [];
    window.standInCalls.push(['kakaoPixel'].concat(Array.prototype.slice.call(call)));
  }

  window.kakaoPixel = function (id) {
    return {
      pageView: function () {
        note([id, 'pageView']);
      },
    };
  };
})();
