// Clears what this site and its vendors stored. A page of its own: while a vendor runs it holds its
// database open, and the deletion would wait for it.
const OURS = /^(?:assent|_ga|_gid|_gat|_gac|_gcl)/;

// Cookies know no ports: those of other programs on localhost are left alone.
for (const cookie of document.cookie.split('; ')) {
  const name = cookie.split('=')[0];
  if (OURS.test(name)) document.cookie = `${name}=; path=/; max-age=0`;
}
localStorage.clear();
sessionStorage.clear();

const remove = (name) =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
const databases = (await indexedDB.databases?.()) ?? [];
await Promise.all(databases.map(({ name }) => remove(name)));
// Pages without https have none.
if (isSecureContext) for (const name of await caches.keys()) await caches.delete(name);
await fetch('/demo/requests/forget', { method: 'POST' });

const back = new URL(new URLSearchParams(location.search).get('back') ?? '/', location.origin);
location.replace(back.origin === location.origin ? back : '/');
