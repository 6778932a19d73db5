/** Cookies and every storage throw, as in a sandboxed frame or with everything blocked. */
export const blockedStorage = `<script>
  const refuse = () => { throw new DOMException('blocked', 'SecurityError'); };
  Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
    Object.defineProperty(window, name, { get: refuse });
</script>`;
