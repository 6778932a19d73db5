import { atom, type WritableAtom } from 'nanostores';
import type { Notice } from '../types.js';

/** What is on screen. The widget follows it; nobody else draws. */
export const createNoticeStore = (first: Notice): WritableAtom<Notice> => atom(first);
