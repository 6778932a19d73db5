/**
 * What is measured, in the order of the tables. `less` says how the page alone is taken off; `ratio`
 * whether a ratio to the reference means something.
 */
export const measures = [
  { id: 'bytesFirst', title: 'first visit, everything fetched', unit: 'kB', ratio: true, exact: true },
  { id: 'bytesBefore', title: 'of it, before the banner shows', unit: 'kB', ratio: true, exact: true },
  { id: 'bytesReturning', title: 'returning visit', unit: 'kB', ratio: true, exact: true },
  { id: 'requestsFirst', title: 'requests, first visit', unit: '', exact: true },
  { id: 'requestsReturning', title: 'requests, returning', unit: '', exact: true },
  { id: 'cpuFirst', title: 'main-thread CPU, first visit', unit: 'ms', ratio: true, less: true },
  { id: 'cpuReturning', title: 'main-thread CPU, returning', unit: 'ms', ratio: true, less: true },
  { id: 'visible', title: 'banner visible, slow 4G', unit: 'ms', ratio: true },
  { id: 'ran', title: 'returning: gated tag ran, slow 4G', unit: 'ms', ratio: true },
  { id: 'accepted', title: 'accept to gated tag ran', unit: 'ms', ratio: true },
  { id: 'opened', title: 'preferences open after the press', unit: 'ms', ratio: true },
  { id: 'ready', title: 'the same after a longer look', unit: 'ms', ratio: true },
  { id: 'heapFirst', title: 'heap, first visit', unit: 'kB', ratio: true, less: true },
  { id: 'heapReturning', title: 'heap, returning', unit: 'kB', ratio: true, less: true },
  { id: 'held', title: 'first paint of the page held back', unit: 'ms', less: true },
  { id: 'forced', title: 'forced styles or layouts', unit: '' },
  { id: 'shift', title: 'layout shift', unit: '' },
  { id: 'blocking', title: 'blocking time at 4x', unit: 'ms' },
  { id: 'settled', title: 'banner moves after it shows', unit: 'ms' },
]; // prettier-ignore
