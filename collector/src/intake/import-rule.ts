/** Why a receipt is no consent given elsewhere, or nothing. What a page records comes from pages. */
export function refuseImport(receipt: object): string | undefined {
  const { method, evidence } = receipt as { method: string; evidence?: { reference?: string } };
  if (method !== 'import') return 'method: of what is imported is "import"';
  if (!evidence) return 'evidence: must say by which channel and when it was given';
  if (!evidence.reference) return 'evidence.reference: must say where the proof lies';
  return undefined;
}
