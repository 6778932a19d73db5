/** A browser that sends Global Privacy Control, as a page can imitate it in every engine. */
export const gpc = `<script>Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
  configurable: true, get: () => true });</script>`;
