/** Saves a text as a file, without a request: `assent-receipts-<site>-<day>.<ending>`. */
export const save = (text: string, ending: 'json' | 'html'): void => {
  const link = document.createElement('a');
  const type = ending === 'json' ? 'application/json' : 'text/html;charset=utf-8';
  link.href = URL.createObjectURL(new Blob([text], { type }));
  const day = new Date().toISOString().slice(0, 10);
  link.download = `assent-receipts-${location.hostname}-${day}.${ending}`;
  link.click();
  // Some browsers read the file only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
