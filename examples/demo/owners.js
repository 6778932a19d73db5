const OWNERS = [
  [/^assent/, 'Assent', 'remembers the choice, necessary'],
  [/^_(?:ga|gid|gat|gac|gcl)/, 'Google Analytics', 'recognises this browser again'],
  [/^(?:adjust-sdk|validate-db)/, 'Adjust', 'recognises this browser, or that it was stopped'],
];

/** Whose a stored name is, and what it does there. */
export const owner = (name) => {
  const [, who, why] = OWNERS.find(([shape]) => shape.test(name)) ?? [];
  return who
    ? { who, why }
    : { who: 'Something else', why: 'not of this site, perhaps another program on localhost' };
};
