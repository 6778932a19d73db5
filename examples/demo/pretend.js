// Loaded before everything else, and only when something is pretended: the browser's privacy signal
// and the date. The SDK under test is untouched and cannot tell the difference.
(() => {
  const { gpc, months } = document.currentScript.dataset;

  if (gpc) {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      configurable: true,
      get: () => true,
    });
  }

  if (months) {
    const RealDate = Date;
    const then = new RealDate();
    then.setMonth(then.getMonth() + Number(months));
    const shift = then.getTime() - RealDate.now();
    window.Date = class extends RealDate {
      constructor(...values) {
        if (values.length === 0) super(RealDate.now() + shift);
        else super(...values);
      }

      static now() {
        return RealDate.now() + shift;
      }
    };
  }
})();
