export interface ThirdPartySharing {
  addGranularOption(partner: string, key: string, value: string): void;
}

/** What is used of the Adjust Web SDK. */
export interface AdjustSdk {
  initSdk(options: Record<string, unknown>): void;
  trackEvent(event: unknown): Promise<unknown> | undefined;
  stop(): void;
  restart(): void;
  gdprForgetMe(): void;
  disableThirdPartySharing(): void;
  trackThirdPartySharing(sharing: ThirdPartySharing): void;
  ThirdPartySharing: new (enabled: boolean) => ThirdPartySharing;
}

export const sdk = (): AdjustSdk | undefined =>
  (window as unknown as { Adjust?: AdjustSdk }).Adjust;
