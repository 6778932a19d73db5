// The gated tag: all it does is say when it ran.
window.tagRan = performance.now();
console.debug('bench:tag');
