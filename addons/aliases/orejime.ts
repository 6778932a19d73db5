import type { Peer } from './peer.js';

/**
 * `<template data-purpose="…" data-contextual>`: the very mark that Assent uses, with ids that the
 * owner made up. An id that is a purpose of Assent's too needs nothing; the others are for the owner
 * to name, so there is no dictionary. Translating a known id would touch Assent's own templates.
 */
export const orejime: Peer = {
  selector: 'template[data-purpose]',
  attributes: [],
  read: ({ dataset: { purpose = '' } }) => ({ names: [purpose] }),
  names: {},
};
